// Days as ISO strings ('2026-12-10', '2026-12', '2026'): no clock, no time zone.

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** '2026', '2026-08' or '2026-08-05'. */
export function isoOf(year: number, month?: number | null, day?: number | null): string {
  const parts = [String(year).padStart(4, '0')]
  if (month) parts.push(String(month).padStart(2, '0'))
  if (month && day) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

function parts(iso: string): { year: number; month: number | undefined; day: number | undefined } {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  if (!year) throw new RangeError(`Ngày không hợp lệ: ${iso}`)
  return { year, month, day }
}

/** 0 is Sunday, as in JavaScript; needs a whole day. */
export function weekdayOf(iso: string): number {
  const { year, month, day } = parts(iso)
  if (!month || !day || !isRealDay(year, month, day)) throw new RangeError(`Ngày không hợp lệ: ${iso}`)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** "thứ Năm", "Chủ nhật". */
export function weekdayName(iso: string): string {
  return WEEKDAYS[weekdayOf(iso)]!
}

/** "10/12/2026"; a month "tháng 8 năm 2026"; a year "năm 2026". */
export function formatDay(iso: string): string {
  const { year, month, day } = parts(iso)
  if (!month) return `năm ${year}`
  if (!day) return `tháng ${month} năm ${year}`
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

/** "thứ Năm, ngày 10/12/2026"; less precise dates as in `formatDay`. */
export function formatDayLong(iso: string): string {
  return parts(iso).day ? `${weekdayName(iso)}, ngày ${formatDay(iso)}` : formatDay(iso)
}

/** As documents are dated (Decree 30/2020, annex I): a zero only before days below 10 and months 1 and 2. */
export function formatOfficialDate(iso: string): string {
  const { year, month, day } = parts(iso)
  if (!month || !day) return formatDay(iso)
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}
