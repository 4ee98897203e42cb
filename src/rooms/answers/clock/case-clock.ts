/** The clock of one body in one case: what moved its day, and what it shows now. Pure. */
import { type CalendarDay, dayOf } from '#calendar/day.ts'
import { type Clock, clockAt, closingOf, type Pause, type WorkTime, workBetween } from '#calendar/working-time.ts'

/** A question to the petitioner; `endedAt`: she wrote, or the body waits no longer. */
export type Waiting = { askedAt: Date; waitUntil: CalendarDay; endedAt: Date | null }
export type Granted = { at: Date; dueOn: CalendarDay }
export type ClockStory = {
  givenAt: Date
  firstDueOn: CalendarDay
  waitings: readonly Waiting[]
  /** In the order in which they were granted. */
  granted: readonly Granted[]
}

/** `used`, `paused`, `remaining` in milliseconds of office hours, since the day it counts from was set. */
export type CaseClock = Omit<Clock, 'dueAt'> & { dueOn: CalendarDay; pausedSince: Date | null }

/**
 * A granted extension sets a new day and what was waited before it is in that day; waiting after it moves the day on by
 * exactly the office hours waited, up to the end of the day in which they run out. Without waiting the day that was named
 * is the day. What was overdue before the question stays overdue: there is no time left that could be saved.
 */
export function caseClock(story: ClockStory, now: Date, time: WorkTime): CaseClock {
  const last = story.granted.at(-1)
  const [from, named] = last ? [last.at, last.dueOn] : [story.givenAt, story.firstDueOn]
  const pauses = story.waitings.map((each) => pauseOf(each, time))
  const allowance = workBetween(from, closingOf(named, time), time)
  const { dueAt, ...clock } = clockAt({ from, allowance, pauses }, now, time)
  const open = story.waitings.find((each) => isWaiting(each, now))
  return { ...clock, dueOn: clock.paused > 0 ? later(named, dayOf(dueAt)) : named, pausedSince: open?.askedAt ?? null }
}

export const isWaiting = ({ endedAt, waitUntil }: Waiting, now: Date): boolean =>
  endedAt === null && dayOf(now) <= waitUntil

/** Not answered, it ends with the last day of waiting. */
function pauseOf({ askedAt, endedAt, waitUntil }: Waiting, time: WorkTime): Pause {
  const limit = closingOf(waitUntil, time)
  return { from: askedAt, to: endedAt && endedAt < limit ? endedAt : limit }
}

const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b)
