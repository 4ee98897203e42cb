/** Bodies that were reorganised hand on their open cases: to whom their function went, on the day it went. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type Assignment, coordinatorsOf, endAssignment, insertAssignment, openAssignments } from './assignments.ts'
import { guardingRouting } from './refusals.ts'
import { nameOf } from './unchecked-assignment.ts'

export type Succession = { predecessorId: string; successorId: string; functionCode: string | null; on: CalendarDay }

/**
 * Who holds what this body held for this function; itself where nothing passed on. A function that was named wins over
 * "everything". Where several took parts and none of them this function, a person must decide: null. Pure.
 */
export function holderAfter(
  body: string,
  functionCode: string | null,
  ended: boolean,
  successions: readonly Succession[],
): string | null {
  const from = successions.filter((each) => each.predecessorId === body)
  const named = from.find((each) => each.functionCode !== null && each.functionCode === functionCode)
  const whole = from.filter((each) => each.functionCode === null)
  const next = named ?? whole[0]
  if (next) return next.successorId
  if (!ended) return body
  const heirs = new Set(from.map((each) => each.successorId))
  return heirs.size === 1 ? [...heirs][0]! : null
}

/** Run again, it finds nothing to do: who leads then is nobody's predecessor. */
export async function handOverCases(world: World): Promise<number> {
  const successions = await world.read((db) => listSuccessions(db, world.today))
  if (successions.length === 0) return 0
  const predecessors = [...new Set(successions.map((each) => each.predecessorId))]
  const cases = await world.read((db) => openAssignments(db).where('a.lead_id', 'in', predecessors).execute())
  let moved = 0
  for (const each of cases) {
    try {
      if (await guardingRouting(() => world.write((tx) => handOn(tx, world, each, successions)))) moved += 1
    } catch (error) {
      // Somebody took it back, or another server handed it on, in this very moment.
      if (!(error instanceof Refusal)) throw error
    }
  }
  await world.write((tx) => coordinateOn(tx, world.today))
  return moved
}

async function handOn(tx: Tx, world: World, old: Assignment, successions: readonly Succession[]): Promise<boolean> {
  const leadId = await follow(tx, world, old.leadId, old.functionCode, successions)
  if (!leadId || leadId === old.leadId) return false
  const next = await insertAssignment(tx, world, {
    ...old,
    leadId,
    working: old.dueWorking,
    coordinators: await coordinatorsOf(tx, old.id),
  })
  await endAssignment(tx, world, old.id, 'handed_over', next.id)
  await record(tx, world.actor, {
    what: 'assignment.handed-over',
    subjectKind: 'assignment',
    subjectId: next.id,
    conferenceId: old.conferenceId,
    detail: {
      from: await nameOf(tx, old.leadId, null),
      lead: await nameOf(tx, leadId, null),
      dueOn: old.dueOn,
      round: next.round,
    },
  })
  return true
}

/** Through several reorganisations, as many as there are. */
async function follow(
  db: Db,
  world: World,
  body: string,
  functionCode: string | null,
  successions: readonly Succession[],
): Promise<string | null> {
  let at: string | null = body
  for (let steps = 0; at !== null && steps <= successions.length; steps += 1) {
    const next: string | null = holderAfter(at, functionCode, (await nameOf(db, at, world.today)) === '', successions)
    if (next === at) return at
    at = next
  }
  return at
}

async function listSuccessions(db: Db, today: CalendarDay): Promise<Succession[]> {
  return db
    .selectFrom('organisation_succession')
    .select([
      'predecessor_id as predecessorId',
      'successor_id as successorId',
      'function_code as functionCode',
      'happened_on as on',
    ])
    .where('happened_on', '<=', today)
    .orderBy('happened_on', 'desc')
    .orderBy('id')
    .execute()
}

/** Who coordinates goes on in the name of the body that took it over whole; its clock stays. */
async function coordinateOn(tx: Tx, today: CalendarDay): Promise<void> {
  await sql`insert into assignment_coordinator (jurisdiction_id, assignment_id, organisation_id, due_on)
    select k.jurisdiction_id, k.assignment_id, s.successor_id, k.due_on from assignment_coordinator k
    join organisation_succession s on s.jurisdiction_id = k.jurisdiction_id and s.predecessor_id = k.organisation_id
      and s.function_code is null and s.happened_on <= ${today}::date
    join assignment a on a.jurisdiction_id = k.jurisdiction_id and a.id = k.assignment_id and a.lead_id <> s.successor_id
    where not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)
    on conflict do nothing`.execute(tx)
}

/** What every one of its senders has withdrawn is owed by nobody. */
export async function endWithdrawn(world: World): Promise<number> {
  const { rows } = await world.write((tx) =>
    sql`insert into assignment_end (jurisdiction_id, assignment_id, why, made_at)
      select a.jurisdiction_id, a.id, 'withdrawn', ${world.now} from assignment a
      where not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)
        and exists (select from petition_withdrawal_now w where w.petition_id = a.petition_id or w.petition_id in
          (select m.petition_id from petition_group_move m where m.group_id = a.group_id))
        and not exists (select from petition p
          where (p.id = a.petition_id or p.id in (select m.petition_id from petition_group_move_now m where m.group_id = a.group_id))
            and not exists (select from petition_withdrawal_now w where w.petition_id = p.id and w.withdrawn))
      on conflict do nothing returning assignment_id`.execute(tx),
  )
  return rows.length
}
