/** The one owner of "by when": of each body of each case, as the rows say at this moment. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { reopenedNow } from '../verdict/after-answer.ts'
import { caseClock, type Granted, type Waiting } from './case-clock.ts'
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
}

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
  const parts = await sql<BodyClock & { givenAt: Date }>`
    with given as materialized (select a.jurisdiction_id, a.id, a.lead_id, a.due_on, a.made_at from assignment a
      where a.jurisdiction_id = (select current_jurisdiction()) and a.id = any(${ids}::uuid[])),
    done as materialized (select d as id from cases_done(${ids}::uuid[]) d)
    select g.id as "assignmentId", g.lead_id as "organisationId", 'lead' as role, g.due_on as "firstDueOn", g.made_at as "givenAt",
      g.id in (select id from done) as "isDone" from given g
    union all
    select g.id, k.organisation_id, 'coordinator', k.due_on, g.made_at, g.id in (select id from done)
      or exists (select from contribution_step c where c.jurisdiction_id = k.jurisdiction_id and c.assignment_id = k.assignment_id
        and c.organisation_id = k.organisation_id and c.kind = 'approved')
    from given g join assignment_coordinator k on k.jurisdiction_id = g.jurisdiction_id and k.assignment_id = g.id`.execute(
    db as Tx,
  )
  const clockOf = await loadClocks(db, world, ids)
  const done = parts.rows.filter(({ isDone }) => isDone).map(({ assignmentId }) => assignmentId)
  const reopened = await reopenedNow(db, world, done)
  return parts.rows.map(({ givenAt, ...part }) => {
    const again = part.role === 'lead' ? reopened.get(part.assignmentId) : undefined
    if (again) return { ...part, dueOn: again, pausedSince: null, isDone: false }
    return { ...part, ...clockOf({ ...part, givenAt }) }
  })
}

type Part = Pick<BodyClock, 'assignmentId' | 'organisationId' | 'firstDueOn'> & { givenAt: Date }

/** The same for who has the parts of these cases at hand already, in three queries. */
export async function loadClocks(
  db: Db,
  world: Pick<World, 'now' | 'calendar'>,
  ids: readonly string[],
): Promise<(part: Part) => Pick<BodyClock, 'dueOn' | 'pausedSince'>> {
  const [waitings, granted, time] = [await waitingsOf(db, ids), await grantedOf(db, ids), await workTime(db, world)]
  return ({ assignmentId, organisationId, firstDueOn, givenAt }) => {
    const story = {
      givenAt,
      firstDueOn,
      waitings: waitings.get(assignmentId) ?? [],
      granted: granted.get(`${assignmentId} ${organisationId}`) ?? [],
    }
    if (story.waitings.length + story.granted.length === 0) return { dueOn: firstDueOn, pausedSince: null }
    const { dueOn, pausedSince } = caseClock(story, world.now, time)
    return { dueOn, pausedSince }
  }
}

async function waitingsOf(db: Db, ids: readonly string[]): Promise<Map<string, Waiting[]>> {
  const rows = await db
    .selectFrom('case_question as q')
    .leftJoin('case_question_end as e', (join) =>
      join.onRef('e.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('e.question_id', '=', 'q.id'),
    )
    .select(['q.assignment_id as id', 'q.made_at as askedAt', 'q.wait_until as waitUntil', 'e.made_at as endedAt'])
    .where(sql<boolean>`q.assignment_id = any(${ids}::uuid[])`)
    .orderBy('q.made_at')
    .execute()
  return Map.groupBy(rows, ({ id }) => id)
}

/** By case and body. */
async function grantedOf(db: Db, ids: readonly string[]): Promise<Map<string, Granted[]>> {
  const rows = await db
    .selectFrom('case_extension as x')
    .innerJoin('case_extension_decision as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('d.extension_id', '=', 'x.id'),
    )
    .select(['x.assignment_id as id', 'x.organisation_id as bodyId', 'x.due_on as dueOn', 'd.made_at as at'])
    .where(sql<boolean>`x.assignment_id = any(${ids}::uuid[])`)
    .where('d.granted', '=', true)
    .orderBy('d.made_at')
    .execute()
  return Map.groupBy(rows, ({ id, bodyId }) => `${id} ${bodyId}`)
}
