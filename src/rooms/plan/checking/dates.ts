import { isDay } from '#calendar/day.ts'
import { weekdayName } from '#vietnamese/dates.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { correctDay, withCorrections } from './corrections.ts'
import { dayFrom, nearestOnWeekday, vietnameseDate, writtenDates } from './written-dates.ts'

const WEEKDAY = '(thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s+nhật)'
const BEFORE_DATE = new RegExp(`${WEEKDAY}[\\s,]*\\(?\\s*(?:ngày\\s*)?$`, 'iu')
const AFTER_DATE = new RegExp(
  `^\\s*[,(]?\\s*(?:nhằm\\s+|tức\\s+|là\\s+)?(?:(?:buổi\\s+)?(?:sáng|chiều|tối)\\s+)?(?:ngày\\s+)?${WEEKDAY}(?![\\p{L}\\d])`,
  'iu',
)
const WEEKDAY_WITHOUT_YEAR = new RegExp(`${WEEKDAY}[\\s,(]{1,3}(?:ngày\\s+)?(\\d{1,2})/(\\d{1,2})(?![\\d/])`, 'giu')
const NUMBERS: Record<string, number> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 }
const DAY_AND_MONTH = /ngày\s+(\d{1,2})(?:\s?\/\s?|\s+tháng\s+)(\d{1,2})(?![\d/]|\s?\/|\s+năm)/giu

/** Days that do not exist, and weekdays that belong to another day. */
export function checkDates(plan: CheckedPlan): PlanFinding[] {
  const findings: PlanFinding[] = []
  for (const written of writtenDates(plan.text)) {
    const place = { start: written.start, end: written.end }
    if (written.date === null) findings.push(impossible(plan, place, written.month, written.year))
    else findings.push(...wrongWeekday(plan, place, written.date))
  }
  for (const match of plan.text.matchAll(WEEKDAY_WITHOUT_YEAR)) findings.push(...weekdayWithoutYear(plan, match))
  for (const match of plan.text.matchAll(DAY_AND_MONTH)) {
    // A leap year: without a year, 29/02 may stand.
    if (dayFrom(2024, Number(match[2]), Number(match[1])) !== null) continue
    findings.push(impossible(plan, { start: match.index, end: match.index + match[0].length }, Number(match[2]), null))
  }
  return findings
}

function impossible(
  plan: CheckedPlan,
  place: { start: number; end: number },
  month: number,
  year: number | null,
): PlanFinding {
  const said = plan.text
    .slice(place.start, place.end)
    .replace(/\s+/g, ' ')
    .replace(/^ngày /i, '')
  if (month < 1 || month > 12) {
    return finding(plan, 'impossible-date', 'error', place, `Không có ngày ${said}: một năm có 12 tháng.`, [
      'Sửa tháng',
    ])
  }
  const last = daysInMonth(year ?? 2024, month)
  const message = `Không có ngày ${said}: tháng ${month} có ${last} ngày.`
  const end = year === null ? `${last}/${month}` : `${last}/${month}/${year}`
  return finding(plan, 'impossible-date', 'error', place, message, [`Lấy ${end}`, 'Sửa ngày'])
}

function daysInMonth(year: number, month: number): number {
  for (const last of [31, 30, 29]) if (isDay(dayFrom(year, month, last) ?? '')) return last
  return 28
}

function wrongWeekday(plan: CheckedPlan, place: { start: number; end: number }, date: string): PlanFinding[] {
  const before = BEFORE_DATE.exec(plan.text.slice(Math.max(0, place.start - 40), place.start))
  const after = before ? null : AFTER_DATE.exec(plan.text.slice(place.end, place.end + 40))
  const written = (before ?? after)?.[1]
  if (!written) return []
  const weekday = weekdayNumber(written)
  const other = nearestOnWeekday(date, weekday)
  if (other === date) return []
  const start = before ? place.start - before[0].length : place.start
  const end = after ? place.end + after[0].length : place.end
  const message = `Ngày ${vietnameseDate(date)} là ${weekdayName(date)}, kế hoạch ghi ${weekdayName(other)}.`
  return [mismatch(plan, { start, end }, date, other, message)]
}

/** "Thứ Sáu (27/11)": the first such day on or after the plan's own. */
function weekdayWithoutYear(plan: CheckedPlan, match: RegExpExecArray): PlanFinding[] {
  if (!plan.issued) return []
  const year = Number(plan.issued.from.slice(0, 4))
  const days = [year, year + 1].map((one) => dayFrom(one, Number(match[3]), Number(match[2])))
  const date = days.find((day) => day !== null && day >= plan.issued!.from)
  if (!date) return []
  const other = nearestOnWeekday(date, weekdayNumber(match[1]!))
  if (other === date) return []
  const message = `Ngày ${vietnameseDate(date)} là ${weekdayName(date)}, kế hoạch ghi ${weekdayName(other)}.`
  return [mismatch(plan, { start: match.index, end: match.index + match[0].length }, date, other, message)]
}

/** The facts hold the date as it is written: only taking the weekday's word changes one. */
function mismatch(
  plan: CheckedPlan,
  place: { start: number; end: number },
  date: string,
  other: string,
  message: string,
): PlanFinding {
  const [written, moved] = [date, other].map((day) => `Lấy ${weekdayName(day)}, ${vietnameseDate(day)}`) as [
    string,
    string,
  ]
  const found = finding(plan, 'weekday-mismatch', 'error', place, message, [written, moved])
  return withCorrections(found, { [moved]: correctDay(plan, place, date, other) })
}

function weekdayNumber(written: string): number {
  const word = written.toLowerCase().split(/\s+/)
  if (word[0] === 'chủ') return 0
  return NUMBERS[word[1]!] ?? Number(word[1]) - 1
}
