import { classes } from './classes.ts'

export type StripDay = {
  /** ISO date, 2026-11-24. */
  date: string
  /** `rest` is hatched and named; `count` was counted; `pause` stopped the clock; `last` is the last day in time. */
  kind?: 'rest' | 'count' | 'pause' | 'last' | 'after'
  today?: boolean
  /** Why it is a day of rest, or why the clock stood: `Ngày Văn hóa Việt Nam`. */
  name?: string
}

const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const
const WEEKDAY_NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
const KIND_WORDS = { rest: 'nghỉ', count: 'tính', pause: 'dừng tính', last: 'ngày cuối', after: 'sau hạn' } as const

function parts(iso: string) {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() }
}

function spoken({ date, kind, name, today }: StripDay): string {
  const { day, month, weekday } = parts(date)
  const words = [today && 'hôm nay', kind && KIND_WORDS[kind]].filter(Boolean).join(', ')
  return `${WEEKDAY_NAMES[weekday]}, ${day}/${month}${words && `, ${words}`}${name ? `: ${name}` : ''}`
}

/** `21, 22/11 cuối tuần. 24/11 Ngày Văn hóa Việt Nam.` */
function namesOfRest(days: StripDay[]): string {
  const byName = new Map<string, string[]>()
  for (const { date, kind, name } of days) {
    if ((kind !== 'rest' && kind !== 'pause') || !name) continue
    byName.set(name, [...(byName.get(name) ?? []), date])
  }
  return [...byName].map(([name, dates]) => `${listDates(dates)} ${name}.`).join(' ')
}

function listDates(dates: string[]): string {
  return dates
    .map((date, index) => {
      const { day, month } = parts(date)
      const next = dates[index + 1]
      return next && parts(next).month === month ? `${day}` : `${day}/${month}`
    })
    .join(', ')
}

/** The working of a deadline, day by day. Rest days are hatched and named. */
export function DayStrip({ days }: { days: StripDay[] }) {
  const names = namesOfRest(days)
  return (
    <>
      <ol className="days">
        {days.map((entry) => {
          const { day, weekday } = parts(entry.date)
          return (
            <li key={entry.date} className={classes(entry.kind, entry.today && 'today')}>
              <span aria-hidden="true">
                <small>{WEEKDAYS[weekday]}</small>
                <span className="num">{day}</span>
              </span>
              <span className="vh">{spoken(entry)}</span>
            </li>
          )
        })}
      </ol>
      {names && <p className="working">{names}</p>}
    </>
  )
}
