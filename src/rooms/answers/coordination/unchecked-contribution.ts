/** What a step needs to know before it may touch a contribution: the name warns. */
import type { CalendarDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { caseClocks } from '../clock/case-clocks.ts'
import { mayWrite } from '../policy.ts'
import { caseNotFound } from '../refusals.ts'
import { contributionNotAccepted, notYoursToContribute, waitsForCoordinators } from './refusals.ts'

export type Coordinating = {
  assignmentId: string
  conferenceId: string
  organisationId: string
  body: string
  lineage: readonly string[]
  dueOn: CalendarDay
  said: 'accepted' | 'refused' | null
  /** Its part is out, or the case needs none any more. */
  isDone: boolean
}

/** Each with the day that holds for it now: its own extension, and waiting for the petitioner. */
export async function uncheckedCoordinating(
  db: Db,
  world: Pick<World, 'now' | 'calendar'>,
  assignmentId: string,
): Promise<Coordinating[]> {
  const rows = await db
    .selectFrom('assignment_coordinator as k')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 'k.jurisdiction_id').onRef('a.id', '=', 'k.assignment_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'k.jurisdiction_id').onRef('o.id', '=', 'k.organisation_id'),
    )
    .leftJoin('assignment_reply as r', (join) =>
      join
        .onRef('r.jurisdiction_id', '=', 'k.jurisdiction_id')
        .onRef('r.assignment_id', '=', 'k.assignment_id')
        .onRef('r.organisation_id', '=', 'k.organisation_id'),
    )
    .select([
      'k.assignment_id as assignmentId',
      'a.conference_id as conferenceId',
      'k.organisation_id as organisationId',
      'o.name as body',
      'o.lineage',
      'r.kind as said',
    ])
    .where('k.assignment_id', '=', assignmentId)
    .orderBy('o.name')
    .execute()
  const clocks = await caseClocks(db, world, rows.length > 0 ? [assignmentId] : [])
  return rows.flatMap((row) => {
    const clock = clocks.find((each) => each.organisationId === row.organisationId)
    return clock ? [{ ...row, said: row.said as Coordinating['said'], dueOn: clock.dueOn, isDone: clock.isDone }] : []
  })
}

/** For somebody of the body that coordinates, which has taken it on. */
export async function contributionToWrite(
  db: Db,
  world: World,
  { assignmentId, organisationId }: { assignmentId: string; organisationId: string },
): Promise<Coordinating> {
  const all = await uncheckedCoordinating(db, world, assignmentId)
  refuseUnless(all.length > 0, caseNotFound)
  const own = all.find((each) => each.organisationId === organisationId)
  refuseUnless(own && accountIdOf(world.actor) !== null && mayWrite(world.actor, own), notYoursToContribute)
  refuseUnless(own.said === 'accepted', contributionNotAccepted)
  return own
}

/**
 * The one answer waits for whoever still has time to say her part. `answer_waits` says the same of the days as they were given;
 * what moved them since is known here alone.
 */
export async function refuseWhileWaitedFor(db: Db, world: World, assignmentId: string): Promise<void> {
  const waited = (await uncheckedCoordinating(db, world, assignmentId)).some(
    ({ isDone, said, dueOn }) => !isDone && said !== 'refused' && dueOn >= world.today,
  )
  refuseUnless(!waited, waitsForCoordinators)
}
