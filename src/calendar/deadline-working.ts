import { formatDay, formatDayLong, weekdayName } from '#vietnamese/day.ts'
import { addDays, type CalendarDay } from './day.ts'
import { listDates, shortDate, weekdayAndDate } from './day-words.ts'
import type { DeadlineRule, Due, SkippedDay } from './deadline.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** The working in sentences an official can check by hand: what was counted, what was not and why. */
export function workingOf(due: Omit<Due, 'steps' | 'calendarVersion'>, cal: WorkCalendar): string[] {
  const steps = [countingStep(due)]
  if (due.skipped.length > 0) steps.push(skippedStep(due))
  for (const day of due.rule.kind === 'before' || due.rule.kind === 'no_later_than' ? [due.date] : due.counted) {
    const entry = cal.entries.get(day)
    if (entry?.kind === 'swap_work') steps.push(`Có tính ${weekdayAndDate(day)}: ${entry.name}.`)
  }
  if (due.provisional) steps.push(provisionalStep(due, cal))
  return steps
}

/** 'thứ Bảy 5/12', 'Ngày Văn hóa Việt Nam 24/11', '29/4 (hoán đổi, làm bù thứ Bảy 4/5)'. */
export function skippedWords({ date, why }: SkippedDay): string {
  if (why === weekdayName(date)) return `${why} ${shortDate(date)}`
  return why.endsWith(` ${shortDate(date)}`) ? why : `${shortDate(date)} (${why})`
}

/**
 * The rule in words: '5 ngày làm việc trước ngày hội nghị'. With `anchorName` ('ngày 07/05/2024', 'ngày nhận kiến nghị')
 * it names that anchor instead.
 */
export function ruleLabel(rule: DeadlineRule, anchorName?: string): string {
  if (rule.kind === 'before') return `trước ${anchorName ?? 'ngày ấn định'}`
  if (rule.kind === 'no_later_than') return `chậm nhất ${anchorName ?? 'ngày ấn định'}`
  const unit = rule.unit === 'working_days' ? 'ngày làm việc' : 'ngày'
  const side = rule.kind === 'before_session' ? 'trước' : 'sau'
  return `${rule.amount} ${unit} ${side} ${anchorName ?? 'ngày hội nghị'}`
}

/** One line for a list: 'Hết thứ Sáu, ngày 26/04/2024 (5 ngày làm việc trước ngày 07/05/2024)'. */
export function describeDue(due: Due): string {
  const rule = ruleLabel(due.rule, `ngày ${formatDay(due.anchor)}`)
  const provisional = due.provisional ? ', tạm tính' : ''
  return `Hết ${formatDayLong(due.date)} (${rule})${provisional}`
}

type Working = Pick<Due, 'date' | 'rule' | 'anchor' | 'skipped' | 'counted'>

function countingStep({ rule, anchor, counted }: Working): string {
  if (rule.kind === 'before') {
    return `Trước ngày ${formatDay(anchor)} là đến hết ${formatDayLong(addDays(anchor, -1))}.`
  }
  if (rule.kind === 'no_later_than') {
    return `Chậm nhất ngày ${formatDay(anchor)}, tính cả ${weekdayName(anchor)} ngày ấy.`
  }
  const last = counted.at(-1)!
  const year = anchor.slice(0, 4)
  const crossesYear = counted.some((day) => !day.startsWith(year))
  const label = ruleLabel(rule, crossesYear ? `${shortDate(anchor)}/${year}` : shortDate(anchor))
  const listed = rule.unit === 'working_days' ? listDates(counted, year) : listDates([last], year)
  return `${label}: ${listed}.`
}

function skippedStep({ date, rule, skipped }: Working): string {
  const days = skipped
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(skippedWords)
    .join(', ')
  if ('unit' in rule && rule.unit === 'working_days') return `Không tính ${days}.`
  const moved = rule.kind === 'after_session' ? 'lùi đến' : 'chuyển sớm lên'
  return `Không làm việc ${days}: hạn ${moved} ${weekdayAndDate(date)}.`
}

function provisionalStep(due: Working, cal: WorkCalendar): string {
  const days: CalendarDay[] = [due.date, ...due.counted, ...due.skipped.map((day) => day.date)]
  const open = [...new Set(days.map((day) => Number(day.slice(0, 4))))].filter((year) => !cal.confirmedYears.has(year))
  return `Lịch nghỉ năm ${open.sort((a, b) => a - b).join(', ')} chưa được xác nhận: ngày này là tạm tính.`
}
