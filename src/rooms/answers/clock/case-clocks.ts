/** The one owner of "by when": of each body of each case, as the rows say at this moment. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { CaseClocks } from '#rooms/triage/index.ts'
import { reopenedNow } from '../verdict/after-answer.ts'
import { type ClockStory, caseClock } from './case-clock.ts'
import { workTime } from './clock-settings.ts'

export type BodyClock = {
  assignmentId: string
  organisationId: string
  role: 'lead' | 'coordinator'
  /** As it was given; stays visible. */
  firstDueOn: CalendarDay
  /** The last day in time now, with granted extensions and waiting for the petitioner. */
  dueOn: CalendarDay
  /** Since when the body waits for the petitioner; null: the clock runs. */
  pausedSince: Date | null
  /** Answered (its part said, if it coordinates) or passed to the level above, and not opened again: nobody waits for this body. */
  isDone: boolean
  /** By senders who were not satisfied. */
  isReopened: boolean
}

type Row = Part & Pick<BodyClock, 'assignmentId' | 'organisationId' | 'role' | 'isDone'>

/**
 * Of each case a row for the body that leads and one for each that coordinates; cases that the actor may not see are left
 * out, those that have ended are not. `ids` are of assignments. Four queries however many there are.
 */
export async function caseClocks(
  db: Db,
  world: Pick<World, 'now' | 'calendar'>,
  ids: readonly string[],
): Promise<BodyClock[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select assignment_id as "assignmentId", organisation_id as "organisationId", role, first_due_on as "firstDueOn",
      case when waits is not null or grants is not null then given_at end as "givenAt", is_done as "isDone", waits, grants from case_parts(${ids}::uuid[])`.execute(
    db as Tx,
  )
  const coordinated = rows.filter(({ role }) => role === 'coordinator').map(({ assignmentId }) => assignmentId)
  const said = await contributed(db, coordinated)
  return toldClocks(
    db,
    world,
    rows.map((row) => ({
      ...row,
      isDone: row.isDone || said.has(`${row.assignmentId} ${row.organisationId}`),
    })),
  )
}

/** Of a conference's cases the bodies that lead, without those whose day stands as it was given and for whom somebody waits. */
async function movedLeads(db: Db, world: Pick<World, 'now' | 'calendar'>, conferenceId: string): Promise<BodyClock[]> {
  const { rows } = await sql<Omit<Row, 'role'>>`
    select assignment_id as "assignmentId", organisation_id as "organisationId", first_due_on as "firstDueOn",
      given_at as "givenAt", is_done as "isDone", waits, grants from lead_parts_moved(${conferenceId})`.execute(
    db as Tx,
  )
  return toldClocks(
    db,
    world,
    rows.map((row) => ({ ...row, role: 'lead' as const })),
  )
}

/** For the lists of routing. */
export const routingClocks: CaseClocks = { ofCases: caseClocks, movedLeads }

async function toldClocks(db: Db, world: Pick<World, 'now' | 'calendar'>, rows: readonly Row[]): Promise<BodyClock[]> {
  const clockOf = await clockReader(db, world)
  const done = rows.filter(({ isDone, role }) => isDone && role === 'lead').map(({ assignmentId }) => assignmentId)
  const reopened = await reopenedNow(db, world, done)
  return rows.map(({ givenAt, waits, grants, ...part }) => {
    const again = part.role === 'lead' ? reopened.get(part.assignmentId) : undefined
    if (again) return { ...part, dueOn: again, pausedSince: null, isDone: false, isReopened: true }
    return { ...part, ...clockOf({ ...part, givenAt, waits, grants }), isReopened: false }
  })
}

/** What a body's day is computed from; moments as the database writes them in JSON. */
export type Part = {
  firstDueOn: CalendarDay
  /** Null where nothing moved the day: then nobody asks since when. */
  givenAt: Date | null
  /** Of a case that was handed over: since when its clock runs stands in `givenAt` of what was waited. */
  waits: { askedAt: string; waitUntil: CalendarDay; endedAt: string | null; givenAt: string | null }[] | null
  grants: { at: string; dueOn: CalendarDay }[] | null
}

/** For whole lists: one query for the hours, then nothing but arithmetic. */
export async function clockReader(
  db: Db,
  world: Pick<World, 'now' | 'calendar'>,
): Promise<(part: Part) => Pick<BodyClock, 'dueOn' | 'pausedSince'>> {
  const time = await workTime(db, world)
  return (part) => {
    const story = storyOf(part)
    // Without waiting the day that was named last is the day.
    if (!story) return { dueOn: part.grants?.at(-1)?.dueOn ?? part.firstDueOn, pausedSince: null }
    const { dueOn, pausedSince } = caseClock(story, world.now, time)
    return { dueOn, pausedSince }
  }
}

/** Null: nobody waited. */
export function storyOf({ givenAt, firstDueOn, waits, grants }: Part): ClockStory | null {
  const [first] = waits ?? []
  if (!givenAt || !waits || !first) return null
  return {
    givenAt: first.givenAt === null ? givenAt : new Date(first.givenAt),
    firstDueOn,
    waitings: waits.map((each) => ({
      waitUntil: each.waitUntil,
      askedAt: new Date(each.askedAt),
      endedAt: each.endedAt === null ? null : new Date(each.endedAt),
    })),
    granted: (grants ?? []).map((each) => ({ ...each, at: new Date(each.at) })),
  }
}

/** By case and body: coordinating bodies that have said their part. */
async function contributed(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('contribution_step')
    .select(['assignment_id as id', 'organisation_id as bodyId'])
    .where(sql<boolean>`assignment_id = any(${ids}::uuid[])`)
    .where('kind', '=', 'approved')
    .execute()
  return new Set(rows.map(({ id, bodyId }) => `${id} ${bodyId}`))
}
