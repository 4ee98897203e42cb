import type { CalendarDay } from '#calendar/day.ts'

export type Successor = {
  /** What it took over, in a few words; empty when it took over everything. */
  work: string
  body: string
  /** Words in a plan that point to this work. */
  about?: RegExp
}

export type DissolvedBody = {
  name: string
  /** Matches the NFC text with any white space between words. */
  pattern: RegExp
  /** First day on which it no longer exists. */
  endedOn: CalendarDay
  successors: Successor[]
  source: string
}

const departments = 'sắp xếp cơ quan chuyên môn cấp tỉnh từ 01/3/2025 (Nghị định số 45/2025/NĐ-CP)'
const ministries = 'cơ cấu tổ chức của Chính phủ từ 01/3/2025 (Nghị quyết số 176/2025/QH15)'
const twoTiers = 'chính quyền địa phương hai cấp từ 01/7/2025 (Luật số 72/2025/QH15, Nghị quyết số 202/2025/QH15)'
const party = 'sắp xếp cơ quan tham mưu của cấp ủy đầu năm 2025'

const LABOUR: Successor[] = [
  {
    work: 'lao động, việc làm, người có công, bình đẳng giới',
    body: 'Sở Nội vụ',
    about: /phụ nữ|bình đẳng giới|lao động|công nhân|việc làm|người có công|công đoàn/iu,
  },
  { work: 'giảm nghèo', body: 'Sở Nông nghiệp và Môi trường', about: /giảm nghèo|hộ nghèo/iu },
  { work: 'trẻ em, bảo trợ xã hội', body: 'Sở Y tế', about: /trẻ em|bảo trợ|người cao tuổi|khuyết tật/iu },
  { work: 'giáo dục nghề nghiệp', body: 'Sở Giáo dục và Đào tạo', about: /đào tạo nghề|học nghề/iu },
]

/** Bodies that reorganisation ended. A plan is held against its own day; an older plan only when it is used again. */
export const dissolvedBodies: readonly DissolvedBody[] = [
  {
    name: 'Sở Lao động - Thương binh và Xã hội',
    pattern:
      /Sở\s+(?:Lao\s+động\s*[-–,]?\s*Thương\s+binh\s+(?:và|&)\s+Xã\s+hội|(?:LĐ|Lao động)\s*[-–]?\s*TB\s*(?:&|và|-)?\s*XH|LĐTBXH)/giu,
    endedOn: '2025-03-01',
    successors: LABOUR,
    source: departments,
  },
  {
    name: 'Phòng Lao động - Thương binh và Xã hội',
    pattern:
      /Phòng\s+(?:Lao\s+động\s*[-–,]?\s*Thương\s+binh\s+(?:và|&)\s+Xã\s+hội|(?:LĐ|Lao động)\s*[-–]?\s*TB\s*(?:&|và|-)?\s*XH)/giu,
    endedOn: '2025-03-01',
    successors: [
      { work: 'giảm nghèo, nông nghiệp', body: 'Phòng Kinh tế của xã', about: /giảm nghèo|hộ nghèo/iu },
      {
        work: 'lao động, xã hội, bình đẳng giới',
        body: 'Phòng Văn hóa - Xã hội của xã',
        about: /phụ nữ|bình đẳng giới|lao động/iu,
      },
    ],
    source: twoTiers,
  },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    pattern: /Sở\s+(?:Nông\s+nghiệp\s+(?:và|&)\s+(?:Phát\s+triển\s+nông\s+thôn|PTNT)|NN\s*(?:&|và)\s*PTNT)/giu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Sở Nông nghiệp và Môi trường' }],
    source: departments,
  },
  {
    name: 'Sở Tài nguyên và Môi trường',
    pattern: /Sở\s+(?:Tài\s+[Nn]guyên\s+(?:và|&)\s+Môi\s+trường|TN\s*(?:&|và)\s*MT)/giu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Sở Nông nghiệp và Môi trường' }],
    source: departments,
  },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    pattern: /Sở\s+(?:Kế\s+hoạch\s+(?:và|&)\s+Đầu\s+tư|KH\s*(?:&|và)\s*ĐT)/giu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Sở Tài chính' }],
    source: departments,
  },
  {
    name: 'Sở Giao thông vận tải',
    pattern: /Sở\s+(?:Giao\s+thông\s+(?:[Vv]ận\s+tải|-\s*[Vv]ận\s+tải)|GTVT)/giu,
    endedOn: '2025-03-01',
    successors: [
      { work: 'giao thông', body: 'Sở Xây dựng' },
      { work: 'giấy phép lái xe', body: 'Công an tỉnh', about: /giấy phép lái xe/iu },
    ],
    source: departments,
  },
  {
    name: 'Sở Thông tin và Truyền thông',
    pattern: /Sở\s+(?:Thông\s+tin\s+(?:và|&)\s+Truyền\s+thông|TT\s*(?:&|và)\s*TT)/giu,
    endedOn: '2025-03-01',
    successors: [
      {
        work: 'chuyển đổi số, viễn thông, bưu chính',
        body: 'Sở Khoa học và Công nghệ',
        about: /chuyển đổi số|viễn thông/iu,
      },
      { work: 'báo chí, xuất bản', body: 'Sở Văn hóa, Thể thao và Du lịch', about: /báo chí|tuyên truyền/iu },
    ],
    source: departments,
  },
  {
    name: 'Bộ Lao động - Thương binh và Xã hội',
    pattern:
      /Bộ\s+(?:Lao\s+động\s*[-–,]?\s*Thương\s+binh\s+(?:và|&)\s+Xã\s+hội|(?:LĐ|Lao động)\s*[-–]?\s*TB\s*(?:&|và|-)?\s*XH)/gu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Bộ Nội vụ' }],
    source: ministries,
  },
  {
    name: 'Bộ Nông nghiệp và Phát triển nông thôn',
    pattern:
      /Bộ\s+(?:Nông\s+nghiệp\s+(?:và|&)\s+(?:Phát\s+triển\s+nông\s+thôn|PTNT)|Tài\s+nguyên\s+(?:và|&)\s+Môi\s+trường)/gu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Bộ Nông nghiệp và Môi trường' }],
    source: ministries,
  },
  {
    name: 'Bộ Kế hoạch và Đầu tư',
    pattern: /Bộ\s+Kế\s+hoạch\s+(?:và|&)\s+Đầu\s+tư/gu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Bộ Tài chính' }],
    source: ministries,
  },
  {
    name: 'Bộ Thông tin và Truyền thông',
    pattern: /Bộ\s+Thông\s+tin\s+(?:và|&)\s+Truyền\s+thông/gu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Bộ Khoa học và Công nghệ' }],
    source: ministries,
  },
  {
    name: 'Bộ Giao thông vận tải',
    pattern: /Bộ\s+Giao\s+thông\s+[Vv]ận\s+tải/gu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Bộ Xây dựng' }],
    source: ministries,
  },
  {
    name: 'Ban Dân tộc',
    pattern: /(?<!(?:Trưởng|trưởng)\s)Ban\s+Dân\s+tộc(?!\s+(?:của|HĐND|Hội\s+đồng))/gu,
    endedOn: '2025-03-01',
    successors: [{ work: '', body: 'Sở Dân tộc và Tôn giáo' }],
    source: departments,
  },
  {
    name: 'Ban Tuyên giáo',
    pattern:
      /Ban\s+Tuyên\s+giáo(?!\s*(?:(?:và|&|[-–,])?\s*(?:Dân\s+vận|Nữ\s+công|Công\s+tác)|&|(?:LĐLĐ|Liên\s+đoàn|(?:Tỉnh|Thành|Huyện)\s+[Đđ]oàn|Trung\s+ương\s+Đoàn|Hội(?![\p{L}])|Công\s+đoàn)))/gu,
    endedOn: '2025-02-20',
    successors: [{ work: '', body: 'Ban Tuyên giáo và Dân vận' }],
    source: party,
  },
  {
    name: 'Ban Dân vận',
    pattern: /(?<!Tuyên\s+giáo\s+và\s+)Ban\s+Dân\s+[Vv]ận/gu,
    endedOn: '2025-02-20',
    successors: [{ work: '', body: 'Ban Tuyên giáo và Dân vận' }],
    source: party,
  },
  {
    name: 'Đảng ủy Khối các Cơ quan và Doanh nghiệp',
    pattern:
      /Đảng\s+(?:ủy|uỷ)\s+Khối(?:\s+các)?\s+(?:[Cc]ơ\s+quan|[Dd]oanh\s+nghiệp|CQ)(?:\s+(?:và|&)\s+[Dd]oanh\s+nghiệp)?/gu,
    endedOn: '2025-02-20',
    successors: [
      { work: 'đảng bộ các cơ quan đảng, đoàn thể', body: 'Đảng ủy các cơ quan Đảng tỉnh' },
      { work: 'đảng bộ sở, ngành, doanh nghiệp', body: 'Đảng ủy UBND tỉnh', about: /doanh nghiệp/iu },
    ],
    source: party,
  },
  {
    name: 'Đài Phát thanh và Truyền hình',
    pattern: /(?<!Báo\s+và\s+)Đài\s+(?:Phát\s+thanh\s*(?:[-–,]|và|&)?\s*(?:và\s+)?Truyền\s+hình|PT\s*[-–&]?\s*TH)/gu,
    endedOn: '2025-07-01',
    successors: [{ work: '', body: 'Báo và Phát thanh, Truyền hình' }],
    source: 'hợp nhất báo, đài của cấp tỉnh năm 2025',
  },
  {
    name: 'Liên đoàn Lao động cấp huyện',
    pattern:
      /(?:LĐLĐ|Liên\s+đoàn\s+Lao\s+động)\s+(?:các\s+)?(?:huyện|thị\s+xã|thành\s+phố(?!\s+(?:Hà\s+Nội|Hồ\s+Chí\s+Minh|Huế|Đà\s+Nẵng|Hải\s+Phòng|Cần\s+Thơ)))/giu,
    endedOn: '2025-07-01',
    successors: [{ work: '', body: 'công đoàn xã, phường' }],
    source: twoTiers,
  },
  {
    name: 'cấp huyện',
    pattern:
      /(?<![\p{L}])(?:(?:UBND|HĐND|Ủy\s+ban\s+nhân\s+dân|Uỷ\s+ban\s+nhân\s+dân)\s+)?(?:các\s+|cấp\s+)?(?:[Hh]uyện(?:\s+(?:ủy|uỷ|đoàn))?|thị\s+trấn|thị\s+xã)(?![\p{L}])/gu,
    endedOn: '2025-07-01',
    successors: [
      { work: 'việc của dân ở cơ sở', body: 'UBND xã, phường' },
      { work: 'việc liên xã', body: 'sở, ngành của tỉnh' },
    ],
    source: twoTiers,
  },
]

/** Provinces that joined another on 01/7/2025 (Nghị quyết số 202/2025/QH15). */
export const joinedProvinces: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang',
  'Yên Bái': 'Lào Cai',
  'Bắc Kạn': 'Thái Nguyên',
  'Hòa Bình': 'Phú Thọ',
  'Vĩnh Phúc': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh',
  'Thái Bình': 'Hưng Yên',
  'Hải Dương': 'thành phố Hải Phòng',
  'Hà Nam': 'Ninh Bình',
  'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị',
  'Quảng Nam': 'thành phố Đà Nẵng',
  'Kon Tum': 'Quảng Ngãi',
  'Bình Định': 'Gia Lai',
  'Ninh Thuận': 'Khánh Hòa',
  'Đắk Nông': 'Lâm Đồng',
  'Bình Thuận': 'Lâm Đồng',
  'Phú Yên': 'Đắk Lắk',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai',
  'Long An': 'Tây Ninh',
  'Sóc Trăng': 'thành phố Cần Thơ',
  'Hậu Giang': 'thành phố Cần Thơ',
  'Bến Tre': 'Vĩnh Long',
  'Trà Vinh': 'Vĩnh Long',
  'Tiền Giang': 'Đồng Tháp',
  'Bạc Liêu': 'Cà Mau',
  'Kiên Giang': 'An Giang',
}
