/** A deadline as a page shows it: the chip, one line how the date is meant, and the day strip. Pure. */
import { lateness } from '#calendar/countdown.ts'
import { addDays, daysBetween } from '#calendar/day.ts'
import { shortDate } from '#calendar/day-words.ts'
import { type DeadlineRule, dueDay, ruleLabel } from '#calendar/deadline.ts'
import { type WorkCalendar, whyRest } from '#calendar/work-calendar.ts'

export type DeadlineStripDay = {
  date: string
  kind?: 'rest' | 'count' | 'last' | 'after'
  today?: boolean
  name?: string
}

export type DeadlineView = {
  state: 'late' | 'soon' | 'open' | 'done'
  label: string
  how?: string
  was?: string
  days?: DeadlineStripDay[]
  calendar?: string
  provisional?: string
}

export type ShownDeadline = {
  dueOn: string | null
  rule: DeadlineRule | null
  anchor: string | null
  provisional: boolean
  /** The first day, where a later one binds. */
  firstDueOn: string | null
  finished: boolean
}

const longestStrip = 21

export function deadlineView(deadline: ShownDeadline, today: string, calendar: WorkCalendar): DeadlineView {
  const { dueOn, rule, firstDueOn, finished } = deadline
  if (!dueOn) {
    const how = rule ? `${ruleLabel(rule)}, chờ chốt ngày họp` : 'kế hoạch không ghi hạn'
    return finished ? { state: 'done', label: 'Đã xong' } : { state: 'open', label: 'Chưa có hạn', how }
  }
  const how = deadlineWords(deadline, today)
  const was = firstDueOn && firstDueOn !== dueOn ? dayWords(firstDueOn, today) : undefined
  if (finished) return { state: 'done', label: 'Đã xong', how, was }
  const { state, label } = lateness(today, dueOn, calendar)
  return {
    state,
    label,
    how,
    was,
    days: stripOf(deadline, dueOn, today, calendar),
    calendar: `Lịch làm việc năm ${dueOn.slice(0, 4)}`,
    provisional: deadline.provisional ? whyProvisional(dueOn, calendar) : undefined,
  }
}

/** 'trước 19/11, tức hết 18/11', 'chậm nhất 19/11', '10 ngày làm việc trước 10/12, tức hết 25/11'. */
export function deadlineWords({ dueOn, rule, anchor }: ShownDeadline, today: string): string {
  const until = dueOn ? `hết ${dayWords(dueOn, today)}` : ''
  if (!rule || !anchor) return until
  const named = ruleLabel(rule, dayWords(anchor, today))
  return rule.kind === 'no_later_than' && anchor === dueOn ? named : `${named}, tức ${until}`
}

/** '19/11'; the year only where it is not this one. */
export function dayWords(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDate(day) : `${shortDate(day)}/${day.slice(0, 4)}`
}

function whyProvisional(dueOn: string, calendar: WorkCalendar): string {
  const year = Number(dueOn.slice(0, 4))
  return calendar.confirmedYears.has(year) ? 'ngày họp chưa chốt' : `lịch nghỉ năm ${year} chưa công bố`
}

/** What was counted, where it fits; else the days from today to the last one. */
function stripOf(deadline: ShownDeadline, dueOn: string, today: string, calendar: WorkCalendar): DeadlineStripDay[] {
  const { rule, anchor } = deadline
  const due = rule && anchor ? dueDay(rule, anchor, calendar) : null
  const counted = new Set(due && due.date === dueOn ? due.counted : [])
  const ends = [dueOn, today, ...(anchor && Math.abs(daysBetween(dueOn, anchor)) < longestStrip ? [anchor] : [])].sort()
  let first = ends[0]!
  let last = ends.at(-1)!
  if (daysBetween(first, last) >= longestStrip) {
    first = addDays(dueOn, -10)
    last = addDays(dueOn, 3)
  }
  const days: DeadlineStripDay[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const why = whyRest(calendar, date)
    const kind =
      date === dueOn ? 'last' : why ? 'rest' : counted.has(date) ? 'count' : date > dueOn ? 'after' : undefined
    days.push({
      date,
      ...(kind ? { kind } : {}),
      ...(date === today ? { today: true } : {}),
      ...(why ? { name: why } : {}),
    })
  }
  return days
}
