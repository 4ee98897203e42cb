import type { CalendarDay } from '#calendar/day.ts'

export type Takeover = {
  /** What was taken over, by code (function-catalogue-data.ts); empty: everything. */
  functions: readonly string[]
  body: string
}

export type DissolvedAgency = {
  name: string
  /** Other spellings that no abbreviation explains. */
  alsoWritten?: readonly string[]
  level: 'province' | 'commune'
  /** The first day on which it no longer exists; a province may have been a few days earlier or later. */
  endedOn: CalendarDay
  successors: readonly Takeover[]
  source: string
}

const DEPARTMENTS = 'Nghị định số 45/2025/NĐ-CP; sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025'
const PARTY = 'Sắp xếp cơ quan tham mưu của cấp ủy đầu năm 2025'
const PRESS = 'Hợp nhất báo, đài cấp tỉnh năm 2025'

/** The agencies that the reorganisation of 2025 ended, and who does their work. Dated data: provinces keep re-cutting it. */
export const dissolvedAgencies: readonly DissolvedAgency[] = [
  {
    name: 'Sở Lao động - Thương binh và Xã hội',
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [
      {
        functions: ['lao-dong', 'viec-lam', 'lao-dong-nuoc-ngoai', 'nguoi-co-cong', 'binh-dang-gioi'],
        body: 'Sở Nội vụ',
      },
      { functions: ['giao-duc-nghe-nghiep'], body: 'Sở Giáo dục và Đào tạo' },
      { functions: ['bao-tro-xa-hoi', 'tre-em', 'phong-chong-te-nan'], body: 'Sở Y tế' },
      { functions: ['cai-nghien'], body: 'Công an tỉnh' },
      { functions: ['giam-ngheo'], body: 'Sở Nông nghiệp và Môi trường' },
    ],
  },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [{ functions: [], body: 'Sở Nông nghiệp và Môi trường' }],
  },
  {
    name: 'Sở Tài nguyên và Môi trường',
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [{ functions: [], body: 'Sở Nông nghiệp và Môi trường' }],
  },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [{ functions: [], body: 'Sở Tài chính' }],
  },
  {
    name: 'Sở Giao thông vận tải',
    alsoWritten: ['Sở Giao thông - Vận tải', 'Sở Giao thông, vận tải'],
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [
      { functions: ['giao-thong'], body: 'Sở Xây dựng' },
      { functions: ['giay-phep-lai-xe'], body: 'Công an tỉnh' },
    ],
  },
  {
    name: 'Sở Thông tin và Truyền thông',
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [
      { functions: ['chuyen-doi-so', 'vien-thong-buu-chinh'], body: 'Sở Khoa học và Công nghệ' },
      { functions: ['bao-chi-xuat-ban'], body: 'Sở Văn hóa, Thể thao và Du lịch' },
    ],
  },
  {
    name: 'Ban Dân tộc',
    level: 'province',
    endedOn: '2025-03-01',
    source: DEPARTMENTS,
    successors: [{ functions: ['dan-toc'], body: 'Sở Dân tộc và Tôn giáo' }],
  },
  {
    name: 'Ban Tuyên giáo Tỉnh ủy',
    alsoWritten: ['Ban Tuyên giáo'],
    level: 'province',
    endedOn: '2025-02-20',
    source: PARTY,
    successors: [{ functions: [], body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }],
  },
  {
    name: 'Ban Dân vận Tỉnh ủy',
    alsoWritten: ['Ban Dân vận'],
    level: 'province',
    endedOn: '2025-02-20',
    source: PARTY,
    successors: [{ functions: [], body: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }],
  },
  {
    name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    alsoWritten: ['Đảng ủy Khối Cơ quan và Doanh nghiệp', 'Đảng ủy Khối các Cơ quan', 'Đảng ủy Khối Doanh nghiệp'],
    level: 'province',
    endedOn: '2025-02-20',
    source: PARTY,
    successors: [
      { functions: [], body: 'Đảng ủy các cơ quan Đảng tỉnh' },
      { functions: [], body: 'Đảng ủy Ủy ban nhân dân tỉnh' },
    ],
  },
  {
    name: 'Đài Phát thanh và Truyền hình tỉnh',
    alsoWritten: ['Đài Phát thanh - Truyền hình', 'Đài Truyền hình'],
    level: 'province',
    endedOn: '2025-07-01',
    source: PRESS,
    successors: [{ functions: [], body: 'Báo và Phát thanh, Truyền hình tỉnh' }],
  },
  {
    name: 'Phòng Lao động - Thương binh và Xã hội',
    level: 'commune',
    endedOn: '2025-07-01',
    source: 'Chính quyền địa phương hai cấp từ 01/7/2025 (Luật số 72/2025/QH15, Nghị định số 150/2025/NĐ-CP)',
    successors: [
      { functions: ['binh-dang-gioi', 'lao-dong', 'bao-tro-xa-hoi', 'tre-em'], body: 'Phòng Văn hóa - Xã hội' },
      { functions: ['giam-ngheo', 'nong-nghiep'], body: 'Phòng Kinh tế' },
    ],
  },
  {
    name: 'Phòng Tài chính - Kế hoạch',
    level: 'commune',
    endedOn: '2025-07-01',
    source: 'Chính quyền địa phương hai cấp từ 01/7/2025 (Luật số 72/2025/QH15, Nghị định số 150/2025/NĐ-CP)',
    successors: [{ functions: [], body: 'Phòng Kinh tế' }],
  },
]
