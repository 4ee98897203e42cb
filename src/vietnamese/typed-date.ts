// What people type into a date field: day first, as precise as they know it.
import { daysInMonth, isoOf } from './day.ts'
import { fold } from './fold.ts'

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year'

export interface TypedDate {
  /** 'YYYY-MM-DD', 'YYYY-MM', 'YYYY'; a quarter gives its first month. */
  date: string
  precision: DatePrecision
  /** A quarter's last month. */
  to?: string
}

const HELP = 'Hãy nhập ngày theo dạng 05/12/2026, tháng theo dạng 12/2026 hoặc quý theo dạng quý IV/2026.'
const FIRST_YEAR = 1900
const LAST_YEAR = 2100
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

export function parseTypedDate(text: string): TypedDate | { error: string } {
  const typed = fold(text).replace(/^(?:thu \S+|chu nhat),? /, '')
  if (typed === '') return { error: 'Chưa nhập ngày.' }

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t[\d:.z+-]*)?$/.exec(typed)
  if (iso) return checked(Number(iso[3]), Number(iso[2]), Number(iso[1]))

  const day =
    /^(?:ngay )?(\d{1,2}) ?([/.\- ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(typed) ??
    /^(?:ngay )?(\d{1,2})( )thang (\d{1,2}),? (?:nam )?(\d{4}|\d{2})$/.exec(typed) ??
    /^(\d{2})()(\d{2})(\d{4})$/.exec(typed)
  if (day) return checked(Number(day[1]), Number(day[3]), fullYear(day[4]!))

  const month = /^(?:thang )?(\d{1,2})(?: ?[/.-] ?|,? nam | )(\d{4})$/.exec(typed) ?? /^(\d{4})-(\d{2})$/.exec(typed)
  if (month) {
    const [first, second] = [Number(month[1]), Number(month[2])]
    return first > 99 ? checkedMonth(second, first) : checkedMonth(first, second)
  }

  const quarter = /^quy (iv|i{1,3}|[1-4])(?: ?[/.-] ?|,? nam | )(\d{4})$/.exec(typed)
  if (quarter) return quarterOf(QUARTERS[quarter[1]!]!, Number(quarter[2]))

  const year = /^(?:nam )?(\d{4})$/.exec(typed)
  if (year) return yearError(Number(year[1])) ?? { date: year[1]!, precision: 'year' }

  return { error: missing(typed) }
}

function checked(day: number, month: number, year: number): TypedDate | { error: string } {
  if (month > 12 && day <= 12 && month <= 31) {
    return { error: `Không có tháng ${month}. Hãy nhập ngày trước, tháng sau: ${month}/${day}/${year}.` }
  }
  const monthly = checkedMonth(month, year)
  if ('error' in monthly) return monthly
  if (day < 1) return { error: 'Ngày phải từ 1 trở lên.' }
  const last = daysInMonth(year, month)
  if (day > last) {
    const which = month === 2 ? `Tháng 2 năm ${year}` : `Tháng ${month}`
    return { error: `${which} chỉ có ${last} ngày.` }
  }
  return { date: isoOf(year, month, day), precision: 'day' }
}

function checkedMonth(month: number, year: number): TypedDate | { error: string } {
  if (month < 1 || month > 12) return { error: `Không có tháng ${month}.` }
  return yearError(year) ?? { date: isoOf(year, month), precision: 'month' }
}

function quarterOf(quarter: number, year: number): TypedDate | { error: string } {
  return (
    yearError(year) ?? {
      date: isoOf(year, quarter * 3 - 2),
      precision: 'quarter',
      to: isoOf(year, quarter * 3),
    }
  )
}

function yearError(year: number): { error: string } | null {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null
  return { error: `Năm ${year} không hợp lệ, năm phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.` }
}

/** 80 → 1980, 26 → 2026: births reach far back, plans only a few years ahead. */
export function fullYear(figures: string): number {
  const year = Number(figures)
  if (figures.length > 2) return year
  return year <= 35 ? 2000 + year : 1900 + year
}

function missing(typed: string): string {
  if (/^(?:ngay )?\d{1,2} ?(?:[/.-]|thang) ?\d{1,2}$/.test(typed)) return 'Ngày này còn thiếu năm, ví dụ 05/12/2026.'
  if (/^thang \d{1,2}$/.test(typed)) return 'Tháng này còn thiếu năm, ví dụ tháng 8/2026.'
  if (/^quy \S+$/.test(typed)) return 'Quý này còn thiếu năm, ví dụ quý III/2026.'
  return `Không đọc được ngày này. ${HELP}`
}
