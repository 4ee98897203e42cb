import type { CalendarEntry, RestKind } from './work-calendar.ts'

/** `source` only where another document than the year's notice fixed the day. */
type Row = [date: string, kind: RestKind, name: string, source?: string]

const CODE_2012 = 'Bộ luật Lao động 2012, Điều 115'
const CODE_2019 = 'Bộ luật Lao động 2019, Điều 112'
const NATIONAL_DAY_2022 = 'Thông báo nghỉ lễ Quốc khánh năm 2022 của Bộ Lao động - Thương binh và Xã hội'
const SWAP_OF_APRIL_2024 = 'Công văn 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ'
const SWAP_OF_JANUARY_2026 = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ'
const COMPENSATION = 'Bộ luật Lao động 2019, Điều 111 khoản 3'

/** The code names the holidays; the yearly notice fixes Tết, the second day of Quốc khánh and the swapped days. */
const BY_YEAR: { law: string; compensation: string; notice: string; rows: Row[] }[] = [
  {
    law: CODE_2012,
    compensation: 'Bộ luật Lao động 2012, Điều 115 khoản 3',
    notice: 'Thông báo nghỉ Tết Âm lịch năm 2020 của Bộ Lao động - Thương binh và Xã hội',
    rows: [
      ['2020-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2020-01-23', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2020-01-24', 'holiday', 'Tết Âm lịch (30 tháng Chạp)'],
      ['2020-01-25', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2020-01-26', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2020-01-27', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2020-01-28', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2020-01-29', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2020-04-02', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2020-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2020-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2020-09-02', 'holiday', 'Quốc khánh 2/9'],
    ],
  },
  {
    law: CODE_2019,
    compensation: COMPENSATION,
    notice: 'Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2021 của Bộ Lao động - Thương binh và Xã hội',
    rows: [
      ['2021-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2021-02-10', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2021-02-11', 'holiday', 'Tết Âm lịch (30 tháng Chạp)'],
      ['2021-02-12', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2021-02-13', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2021-02-14', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2021-02-15', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2021-02-16', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2021-04-21', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2021-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2021-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2021-05-03', 'compensation', 'nghỉ bù Ngày Quốc tế lao động 1/5'],
      ['2021-09-02', 'holiday', 'Quốc khánh 2/9'],
      ['2021-09-03', 'holiday', 'Quốc khánh (ngày liền kề)'],
    ],
  },
  {
    law: CODE_2019,
    compensation: COMPENSATION,
    notice: 'Công văn số 245 ngày 11/01/2022 của Văn phòng Chính phủ',
    rows: [
      ['2022-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2022-01-03', 'compensation', 'nghỉ bù Tết Dương lịch 1/1'],
      ['2022-01-31', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2022-02-01', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2022-02-02', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2022-02-03', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2022-02-04', 'holiday', 'Tết Âm lịch (mùng 4)'],
      ['2022-04-10', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2022-04-11', 'compensation', 'nghỉ bù Giỗ Tổ Hùng Vương'],
      ['2022-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2022-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2022-05-02', 'compensation', 'nghỉ bù Ngày Chiến thắng 30/4'],
      ['2022-05-03', 'compensation', 'nghỉ bù Ngày Quốc tế lao động 1/5'],
      ['2022-09-01', 'holiday', 'Quốc khánh (ngày liền kề)', NATIONAL_DAY_2022],
      ['2022-09-02', 'holiday', 'Quốc khánh 2/9'],
    ],
  },
  {
    law: CODE_2019,
    compensation: COMPENSATION,
    notice: 'Công văn 8056/VPCP-KGVX ngày 01/12/2022 của Văn phòng Chính phủ',
    rows: [
      ['2023-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2023-01-02', 'compensation', 'nghỉ bù Tết Dương lịch 1/1'],
      ['2023-01-20', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2023-01-21', 'holiday', 'Tết Âm lịch (30 tháng Chạp)'],
      ['2023-01-22', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2023-01-23', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2023-01-24', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2023-01-25', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2023-01-26', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2023-04-29', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2023-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2023-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2023-05-02', 'compensation', 'nghỉ bù Giỗ Tổ Hùng Vương'],
      ['2023-05-03', 'compensation', 'nghỉ bù Ngày Chiến thắng 30/4'],
      ['2023-09-01', 'holiday', 'Quốc khánh (ngày liền kề)'],
      ['2023-09-02', 'holiday', 'Quốc khánh 2/9'],
      ['2023-09-04', 'compensation', 'nghỉ bù Quốc khánh 2/9'],
    ],
  },
  {
    law: CODE_2019,
    compensation: COMPENSATION,
    notice: 'Thông báo nghỉ Tết Âm lịch và Quốc khánh năm 2024 của Bộ Lao động - Thương binh và Xã hội',
    rows: [
      ['2024-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2024-02-08', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2024-02-09', 'holiday', 'Tết Âm lịch (30 tháng Chạp)'],
      ['2024-02-10', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2024-02-11', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2024-02-12', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2024-02-13', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2024-02-14', 'compensation', 'nghỉ bù Tết Âm lịch'],
      ['2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2024-04-29', 'swap_off', 'hoán đổi, làm bù thứ Bảy 4/5', SWAP_OF_APRIL_2024],
      ['2024-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2024-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2024-05-04', 'swap_work', 'làm bù cho thứ Hai 29/4', SWAP_OF_APRIL_2024],
      ['2024-09-02', 'holiday', 'Quốc khánh 2/9'],
      ['2024-09-03', 'holiday', 'Quốc khánh (ngày liền kề)'],
    ],
  },
  {
    law: CODE_2019,
    compensation: COMPENSATION,
    notice: 'Công văn 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ',
    rows: [
      ['2025-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2025-01-27', 'holiday', 'Tết Âm lịch (28 tháng Chạp)'],
      ['2025-01-28', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2025-01-29', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2025-01-30', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2025-01-31', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2025-04-26', 'swap_work', 'làm bù cho thứ Sáu 2/5'],
      ['2025-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2025-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2025-05-02', 'swap_off', 'hoán đổi, làm bù thứ Bảy 26/4'],
      ['2025-09-01', 'holiday', 'Quốc khánh (ngày liền kề)'],
      ['2025-09-02', 'holiday', 'Quốc khánh 2/9'],
    ],
  },
  {
    law: CODE_2019,
    compensation: COMPENSATION,
    notice: 'Thông báo 9441/TB-BNV của Bộ Nội vụ',
    rows: [
      ['2026-01-01', 'holiday', 'Tết Dương lịch 1/1'],
      ['2026-01-02', 'swap_off', 'hoán đổi, làm bù thứ Bảy 10/1', SWAP_OF_JANUARY_2026],
      ['2026-01-10', 'swap_work', 'làm bù cho thứ Sáu 2/1', SWAP_OF_JANUARY_2026],
      ['2026-02-16', 'holiday', 'Tết Âm lịch (29 tháng Chạp)'],
      ['2026-02-17', 'holiday', 'Tết Âm lịch (mùng 1)'],
      ['2026-02-18', 'holiday', 'Tết Âm lịch (mùng 2)'],
      ['2026-02-19', 'holiday', 'Tết Âm lịch (mùng 3)'],
      ['2026-02-20', 'holiday', 'Tết Âm lịch (mùng 4)'],
      ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương'],
      ['2026-04-27', 'compensation', 'nghỉ bù Giỗ Tổ Hùng Vương'],
      ['2026-04-30', 'holiday', 'Ngày Chiến thắng 30/4'],
      ['2026-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5'],
      ['2026-08-22', 'swap_work', 'làm bù cho thứ Hai 31/8'],
      ['2026-08-31', 'swap_off', 'hoán đổi, làm bù thứ Bảy 22/8'],
      ['2026-09-01', 'holiday', 'Quốc khánh (ngày liền kề)'],
      ['2026-09-02', 'holiday', 'Quốc khánh 2/9'],
      ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam 24/11'],
    ],
  },
]

function sourceOf(year: (typeof BY_YEAR)[number], [, kind, name]: Row): string {
  if (kind === 'compensation') return year.compensation
  if (name.startsWith('Ngày Văn hóa')) return 'Nghị quyết 28/2026/QH16'
  const fixedByNotice = kind !== 'holiday' || name.startsWith('Tết Âm lịch') || name.includes('liền kề')
  return fixedByNotice ? year.notice : year.law
}

export const ANNOUNCED_ENTRIES: CalendarEntry[] = BY_YEAR.flatMap((year) =>
  year.rows.map((row) => ({ date: row[0], kind: row[1], name: row[2], source: row[3] ?? sourceOf(year, row) })),
)

export const ANNOUNCED_YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026]
