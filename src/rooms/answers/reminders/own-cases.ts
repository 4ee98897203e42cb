/** Whose letter says what. Pure. */
import type { OwedClock } from './owed-clocks.ts'
import type { Recipient } from './recipients.ts'
import type { Level, Reminder } from './reminders-due.ts'

export type DueReminder = { clock: OwedClock; reminder: Reminder }
export type NewReminder = { assignmentId: string; organisationId: string; level: number }
export type OwnCases = {
  /** By a reminder that is new. */
  isReached: boolean
  level: Level
  /** Each once, in the order in which they are due. */
  clocks: OwedClock[]
}
type Part = Pick<Recipient, 'level' | 'organisationId' | 'conferenceId'>

const keyOf = (level: number, conferenceId: string, organisationId: string | null): string =>
  `${level} ${conferenceId} ${organisationId ?? 'all'}`
const newKey = (assignmentId: string, organisationId: string, level: number): string =>
  `${assignmentId} ${organisationId} ${level}`

/**
 * To officer and leader everything of their body that is on its way to be due or late; to the standing body what has climbed to
 * it. Laid out once for all people: each then reads what is hers alone.
 */
export function ownCasesOf(
  due: readonly DueReminder[],
  isNew: readonly NewReminder[],
): (parts: readonly Part[]) => OwnCases {
  const places = new Map<string, number[]>()
  const put = (key: string, at: number) => {
    const found = places.get(key)
    if (found) found.push(at)
    else places.set(key, [at])
  }
  for (const [at, { clock, reminder }] of due.entries()) {
    put(keyOf(reminder.level, clock.conferenceId, clock.organisationId), at)
    put(keyOf(reminder.level, clock.conferenceId, null), at)
  }
  const fresh = new Set(isNew.map((row) => newKey(row.assignmentId, row.organisationId, row.level)))
  return (parts) => {
    const found = parts.flatMap((part) => places.get(keyOf(part.level, part.conferenceId, part.organisationId)) ?? [])
    const mine = [...new Set(found)].sort((a, b) => a - b).map((at) => due[at]!)
    return {
      isReached: mine.some(({ clock, reminder }) =>
        fresh.has(newKey(clock.assignmentId, clock.organisationId, reminder.level)),
      ),
      level: Math.min(...parts.map(({ level }) => level)) as Level,
      clocks: [...new Set(mine.map(({ clock }) => clock))],
    }
  }
}
