import { lastDayOfMonth, weekdayOf } from '#calendar/day.ts'
import type { CalendarEntry } from '#calendar/work-calendar.ts'
import { classes } from '#ui/classes.ts'
import { weekdayName } from '#vietnamese/dates.ts'
import { restKindWords } from './calendar-words.ts'

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']

/** Twelve months; rest is hatched, a Saturday that is worked is tinted, and each is named below its month. */
export function Months({ year, entries, today }: { year: number; entries: CalendarEntry[]; today: string }) {
  const byDay = new Map(entries.map((entry) => [entry.date, entry]))
  return (
    <div
      style={{
        display: 'grid',
        gap: 'var(--s-5)',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
      }}
    >
      {Array.from({ length: 12 }, (_, index) => (
        <Month key={index} year={year} month={index + 1} byDay={byDay} today={today} />
      ))}
    </div>
  )
}

function Month(props: { year: number; month: number; byDay: Map<string, CalendarEntry>; today: string }) {
  const { year, month, byDay, today } = props
  const start = `${year}-${String(month).padStart(2, '0')}`
  const length = Number(lastDayOfMonth(year, month).slice(8))
  const days = Array.from({ length }, (_, index) => `${start}-${String(index + 1).padStart(2, '0')}`)
  const named = days.flatMap((day) => byDay.get(day) ?? [])
  return (
    <section aria-labelledby={`thang-${month}`}>
      <h2 id={`thang-${month}`} className="small strong">
        Tháng {month}
      </h2>
      <ol className="days">
        {days.map((day, index) => {
          const entry = byDay.get(day)
          const column = ((weekdayOf(day) + 6) % 7) + 1
          const isRest = entry ? entry.kind !== 'swap_work' : column > 5
          return (
            <li
              key={day}
              className={classes(isRest && 'rest', entry?.kind === 'swap_work' && 'count', day === today && 'today')}
              style={index === 0 ? { gridColumnStart: column } : undefined}
            >
              <span aria-hidden="true">
                <small>{weekdays[column - 1]}</small>
                <span className="num">{index + 1}</span>
              </span>
              <span className="vh">
                {weekdayName(day)}, {index + 1}/{month}
                {day === today ? ', hôm nay' : ''}
                {entry ? `, ${restKindWords[entry.kind]}: ${entry.name}` : isRest ? ', nghỉ' : ''}
              </span>
            </li>
          )
        })}
      </ol>
      {named.length > 0 && (
        <ul className="working">
          {named.map((entry) => (
            <li key={entry.date}>
              <b className="num">{Number(entry.date.slice(8))}</b> {entry.name}
              {entry.kind === 'swap_work' ? ' (làm việc)' : ''}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
