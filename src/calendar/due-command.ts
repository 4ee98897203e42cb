import { type CalendarDay, isDay } from './day.ts'
import { dueDay, type SkippedDay } from './deadline.ts'
import { MAX_AMOUNT, parseRule, ruleText } from './rule-text.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Outside these years a date is a slip of the pen. */
const FIRST_YEAR = '1900'
const END_YEAR = '2200'

/** What the command line prints for `due RULE --anchor DATE`. */
export type DueJson = { date: CalendarDay; rule: string; skipped: SkippedDay[]; provisional: boolean }

/** `error` is a Vietnamese sentence for a person at the keyboard. */
export function dueJson(rule: string, anchor: string, cal: WorkCalendar): DueJson | { error: string } {
  const parsed = parseRule(rule)
  if (!parsed) {
    return {
      error:
        `Không hiểu quy tắc "${rule}". Các quy tắc: before; no later than; N working days before; N working days after; ` +
        `N days before; N days after (N từ 1 đến ${MAX_AMOUNT}).`,
    }
  }
  if (!isDay(anchor)) {
    return { error: `Ngày mốc "${anchor}" không có thật hoặc không viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-27.` }
  }
  if (anchor < FIRST_YEAR || anchor >= END_YEAR) {
    return { error: `Ngày mốc "${anchor}" phải từ năm ${FIRST_YEAR} đến trước năm ${END_YEAR}.` }
  }
  const { date, skipped, provisional } = dueDay(parsed, anchor, cal)
  return { date, rule: ruleText(parsed), skipped, provisional }
}
