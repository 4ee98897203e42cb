/** The conference that a page stands in: its name, its day, how many of its tasks are late. */
import { lateness } from '#calendar/countdown.ts'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { formatDayLong } from '#vietnamese/dates.ts'
import { conferenceName, nameColumns } from './conference-list.ts'
import { mayReadPlan, mayWorkOnPlan } from './policy.ts'
import { countTasks } from './queries.ts'
import { conferenceNotFound } from './refusals.ts'
import { shorten } from './reminder-text.ts'
import { windowWords } from './session-window.ts'
import { uncheckedConference } from './unchecked.ts'

export type ConferenceHead = {
  id: string
  name: string
  line: string
  late: number
  planId: string
  mayWork: boolean
  mayRead: boolean
}

/** Those who run it, read it or were given a task in it may enter. */
export async function loadConferenceHead(db: Db, world: World, id: string): Promise<ConferenceHead> {
  const found = await uncheckedConferenceHead(db, world, id)
  refuseUnless(found, conferenceNotFound)
  const { isTasked, ...head } = found
  refuseUnless(head.mayRead || isTasked, conferenceNotFound)
  return head
}

/** For pages of later rooms, which have their own rule who may enter. */
export async function uncheckedConferenceHead(
  db: Db,
  world: World,
  id: string,
): Promise<(ConferenceHead & { isTasked: boolean }) | null> {
  const conference = await uncheckedConference(db, id)
  if (!conference) return null
  const named = await db
    .selectFrom('conference as c')
    .select(nameColumns)
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow()
  const session = await firstSession(db, id)
  const tasks = await countTasks(db, world.today, id)
  const head = { mayWork: mayWorkOnPlan(world.actor, conference), mayRead: mayReadPlan(world.actor, conference) }
  return {
    id,
    planId: conference.planId,
    name: shorten(conferenceName(named), 70),
    line: dayLine(session?.first_day ?? null, session?.last_day ?? null, world),
    late: tasks.late,
    isTasked: head.mayRead || tasks.open > 0 || (await hasTask(db, conference.planId)),
    ...head,
  }
}

/** 'Thứ Năm, ngày 10/12/2026 · còn 13 ngày làm việc' */
export function dayLine(first: string | null, last: string | null, world: Pick<World, 'today' | 'calendar'>): string {
  if (!first || first !== last) {
    const words = windowWords(first, last)
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
  const day = formatDayLong(first)
  const named = day.charAt(0).toUpperCase() + day.slice(1)
  if (first < world.today) return `${named} · đã họp`
  if (first === world.today) return `${named} · hôm nay`
  return `${named} · ${lateness(world.today, first, world.calendar).label.toLowerCase()}`
}

/** The earliest that was not taken out, `without` this one; those without a day come last. */
export const firstSession = (db: Db, conferenceId: string, without: string | null = null) =>
  db
    .selectFrom('dialogue_session')
    .select(['id', 'first_day', 'last_day', 'place', 'part', 'starts_at', 'version'])
    .where('conference_id', '=', conferenceId)
    .where('removed_at', 'is', null)
    .where('id', 'is distinct from', without)
    .orderBy('first_day')
    .orderBy('position')
    .orderBy('id')
    .executeTakeFirst()

/** The fence of task shows a body only its own. */
async function hasTask(db: Db, planId: string): Promise<boolean> {
  return (
    (await db.selectFrom('task').select('id').where('plan_id', '=', planId).limit(1).executeTakeFirst()) !== undefined
  )
}
