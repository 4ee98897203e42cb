/** What a merge, a split or an undo means for what was given already: no clock is lost, and nobody owes one case twice. */
import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { type Move, membersOf } from '../group-moves.ts'
import {
  type Assignment,
  coordinatorsOf,
  endAssignment,
  insertAssignment,
  lastOf,
  openOf,
  type Subject,
} from './assignments.ts'

const alone = (petitionId: string): Subject => ({ groupId: null, petitionId })
const group = (groupId: string): Subject => ({ groupId, petitionId: null })

/** `isUndo`: a merge that is taken back leaves each what it had before; after a split, all that left owe what was common. */
export async function settleRegrouped(tx: Tx, world: World, moves: readonly Move[], isUndo: boolean): Promise<void> {
  if (!(await wasGiven(tx, moves))) return
  for (const move of moves) {
    if (!move.to) continue
    const own = await openOf(tx, alone(move.petitionId))
    if (own) await goOn(tx, world, own, group(move.to))
  }
  for (const left of new Set(moves.map((move) => move.groupId))) {
    if (!left || (await membersOf(tx, left)).length > 0) continue
    const open = await openOf(tx, group(left))
    if (!open) continue
    const leaving = moves.filter((each) => each.groupId === left).map(subjectAfter)
    const heirs: Subject[] = []
    for (const subject of leaving) if (isUndo && (await broughtInto(tx, left, subject))) heirs.push(subject)
    for (const subject of heirs.length > 0 ? heirs : leaving) await goOn(tx, world, open, subject)
  }
  // A merge that is taken back: what stood before it stands again.
  for (const subject of subjectsOf(moves)) {
    if (await openOf(tx, subject)) continue
    const last = await lastOf(tx, subject)
    if (last && (await endedAsMerged(tx, last.id))) await copyOf(tx, world, last, subject)
  }
}

/** Most groups are formed before anything is given: then there is nothing to settle. */
async function wasGiven(tx: Tx, moves: readonly Move[]): Promise<boolean> {
  const groups = [...new Set(moves.flatMap((move) => [move.groupId ?? [], move.to ?? []].flat()))]
  const petitions = moves.map((move) => move.petitionId)
  const row = await tx
    .selectFrom('assignment as a')
    .select('a.id')
    .where(sql<boolean>`(a.group_id = any(${groups}::uuid[]) or a.petition_id = any(${petitions}::uuid[]))`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const subjectAfter = (move: Move): Subject => (move.to ? group(move.to) : alone(move.petitionId))

/** Whether the group's case came from this subject's own, ended by the merge. */
async function broughtInto(tx: Tx, groupId: string, subject: Subject): Promise<boolean> {
  const last = await lastOf(tx, subject)
  if (!last) return false
  const row = await tx
    .selectFrom('assignment_end as e')
    .innerJoin('assignment as next', (join) =>
      join.onRef('next.jurisdiction_id', '=', 'e.jurisdiction_id').onRef('next.id', '=', 'e.next_id'),
    )
    .select('e.assignment_id')
    .where('e.assignment_id', '=', last.id)
    .where('e.why', '=', 'merged')
    .where('next.group_id', '=', groupId)
    .executeTakeFirst()
  return row !== undefined
}

function subjectsOf(moves: readonly Move[]): Subject[] {
  const groups = [...new Set(moves.flatMap((move) => move.to ?? []))].map(group)
  return [...moves.filter((move) => !move.to).map((move) => alone(move.petitionId)), ...groups]
}

/** The case goes on with this subject; where that has its own clock already, the earlier of the two is enough. */
async function goOn(tx: Tx, world: World, old: Assignment, subject: Subject): Promise<void> {
  const standing = await openOf(tx, subject)
  const nextId = standing?.id ?? (await copyOf(tx, world, old, subject))
  const ended = await tx
    .selectFrom('assignment_end')
    .select('assignment_id')
    .where('assignment_id', '=', old.id)
    .executeTakeFirst()
  if (!ended) await endAssignment(tx, world, old.id, 'merged', nextId)
}

/** Same body, same day, same word of acceptance, for another subject or the next round of its own. */
async function copyOf(tx: Tx, world: World, old: Assignment, subject: Subject): Promise<string> {
  const { id } = await insertAssignment(tx, world, {
    ...old,
    ...subject,
    working: old.dueWorking,
    coordinators: await coordinatorsOf(tx, old.id),
  })
  await tx
    .insertInto('assignment_reply')
    .columns([
      'jurisdiction_id',
      'assignment_id',
      'organisation_id',
      'kind',
      'reason',
      'proposed_id',
      'made_at',
      'made_by',
    ])
    .expression((eb) =>
      eb
        .selectFrom('assignment_reply as r')
        .select((of) => [
          'r.jurisdiction_id',
          of.val(id).$castTo<string>().as('assignment_id'),
          'r.organisation_id',
          'r.kind',
          'r.reason',
          'r.proposed_id',
          'r.made_at',
          'r.made_by',
        ])
        .where('r.assignment_id', '=', old.id),
    )
    .execute()
  await record(tx, world.actor, {
    what: 'assignment.carried-on',
    subjectKind: 'assignment',
    subjectId: id,
    conferenceId: old.conferenceId,
    detail: { ...subject, from: old.id },
  })
  return id
}

async function endedAsMerged(tx: Tx, assignmentId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assignment_end')
    .select('why')
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirst()
  return row?.why === 'merged'
}
