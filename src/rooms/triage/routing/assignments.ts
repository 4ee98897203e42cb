/** Rows of assignment: the open one of a subject, writing one, ending one. A subject is a group, or a petition on its own. */
import type { CalendarDay } from '#calendar/day.ts'
import type { Due } from '#calendar/deadline.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'

export type Subject = { groupId: string | null; petitionId: string | null }
export const subjectOf = (standing: { petitionId: string; groupId: string | null }): Subject =>
  standing.groupId
    ? { groupId: standing.groupId, petitionId: null }
    : { groupId: null, petitionId: standing.petitionId }

export type Coordinator = { organisationId: string; dueOn: CalendarDay }
export type Assignment = {
  id: string
  conferenceId: string
  round: number
  leadId: string
  dueOn: CalendarDay
  dueWorking: unknown
  functionCode: string | null
  note: string
  madeAt: Date
  madeBy: string
} & Subject

const columns = [
  'a.id',
  'a.conference_id as conferenceId',
  'a.group_id as groupId',
  'a.petition_id as petitionId',
  'a.round',
  'a.lead_id as leadId',
  'a.due_on as dueOn',
  'a.due_working as dueWorking',
  'a.function_code as functionCode',
  'a.note',
  'a.made_at as madeAt',
  'a.made_by as madeBy',
] as const

/** Those that stand, of subjects or by id. */
export const openAssignments = (db: Db) =>
  db
    .selectFrom('assignment as a')
    .select(columns)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('assignment_end as e')
            .select('e.assignment_id')
            .whereRef('e.jurisdiction_id', '=', 'a.jurisdiction_id')
            .whereRef('e.assignment_id', '=', 'a.id'),
        ),
      ),
    )

export async function openOf(db: Db, subject: Subject): Promise<Assignment | null> {
  const row = await openAssignments(db)
    .where('a.group_id', 'is not distinct from', subject.groupId)
    .where('a.petition_id', 'is not distinct from', subject.petitionId)
    .executeTakeFirst()
  return row ?? null
}

/** Also one that has ended. */
export async function lastOf(db: Db, subject: Subject): Promise<Assignment | null> {
  const row = await db
    .selectFrom('assignment as a')
    .select(columns)
    .where('a.group_id', 'is not distinct from', subject.groupId)
    .where('a.petition_id', 'is not distinct from', subject.petitionId)
    .orderBy('a.round', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function coordinatorsOf(db: Db, assignmentId: string): Promise<Coordinator[]> {
  return db
    .selectFrom('assignment_coordinator')
    .select(['organisation_id as organisationId', 'due_on as dueOn'])
    .where('assignment_id', '=', assignmentId)
    .orderBy('organisation_id')
    .execute()
}

export type NewAssignment = Subject & {
  conferenceId: string
  leadId: string
  dueOn: CalendarDay
  working: Due | unknown
  functionCode: string | null
  note: string
  coordinators: readonly Coordinator[]
  /** Where a case goes on elsewhere, who first gave it. */
  madeBy?: string
}

/** The next round of its subject: two who write it at once meet at the round. */
export async function insertAssignment(
  tx: Tx,
  world: World,
  made: NewAssignment,
): Promise<{ id: string; round: number }> {
  const id = newId(world.now.getTime())
  const jurisdiction_id = world.actor.jurisdictionId
  const round = ((await lastOf(tx, made))?.round ?? 0) + 1
  await tx
    .insertInto('assignment')
    .values({
      jurisdiction_id,
      id,
      conference_id: made.conferenceId,
      group_id: made.groupId,
      petition_id: made.petitionId,
      round,
      lead_id: made.leadId,
      due_on: made.dueOn,
      due_working: JSON.stringify(made.working),
      function_code: made.functionCode,
      note: made.note,
      made_at: world.now,
      made_by: made.madeBy ?? accountIdOf(world.actor)!,
    })
    .execute()
  const others = new Map(made.coordinators.map((each) => [each.organisationId, each.dueOn]))
  others.delete(made.leadId)
  if (others.size > 0)
    await tx
      .insertInto('assignment_coordinator')
      .values(
        [...others].map(([organisation_id, due_on]) => ({
          jurisdiction_id,
          assignment_id: id,
          organisation_id,
          due_on,
        })),
      )
      .execute()
  return { id, round }
}

export type WhyEnded = 'taken_back' | 'refused' | 'handed_over' | 'merged' | 'withdrawn'

export async function endAssignment(
  tx: Tx,
  world: World,
  assignmentId: string,
  why: WhyEnded,
  nextId: string | null = null,
): Promise<void> {
  await tx
    .insertInto('assignment_end')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      assignment_id: assignmentId,
      why,
      next_id: nextId,
      made_at: world.now,
      made_by: accountIdOf(world.actor),
    })
    .execute()
}
