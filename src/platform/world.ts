import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { Actor } from './actor.ts'
import { type Database, type Db, readOnly, type Tx, transact } from './db.ts'

/** What a step or a query gets instead of globals: who asks, what day it is, the data. */
export type World = {
  actor: Actor
  /** The moment, and the day in Viet Nam ('YYYY-MM-DD'). */
  now: Date
  today: string
  calendar: WorkCalendar
  /** One read-only transaction. */
  read: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** One transaction that writes. */
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}

export function worldOf(database: Database, actor: Actor, now: Date, calendar: WorkCalendar): World {
  return {
    actor,
    now,
    today: dayInVietnam(now),
    calendar,
    read: (work) => readOnly(database, actor, work),
    write: (work) => transact(database, actor, work),
  }
}

/** Viet Nam is at +07:00 all year. */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}
