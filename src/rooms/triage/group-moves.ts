/** Where petitions stand in groups, and moving them: each move is a version, so two who group at once meet at the key. */
import { accountIdOf } from '#platform/actor.ts'
import { type Db, isDuplicate, type Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { publicNow } from './mask-petition.ts'
import { titleOf } from './masks.ts'
import { regroupedMeanwhile } from './refusals.ts'
import { settleRegrouped } from './routing/settle-regrouped.ts'
import { proposedMasks } from './suggestion-now.ts'

export type Standing = { petitionId: string; version: number; groupId: string | null }

/** Version 0: it was never in a group. */
export async function standingOf(db: Db, petitionIds: readonly string[]): Promise<Standing[]> {
  const rows = await db
    .selectFrom('petition_group_move')
    .distinctOn('petition_id')
    .select(['petition_id as petitionId', 'version', 'group_id as groupId'])
    .where('petition_id', 'in', [...petitionIds])
    .orderBy('petition_id')
    .orderBy('version', 'desc')
    .execute()
  const known = new Map(rows.map((row) => [row.petitionId, row]))
  return petitionIds.map((petitionId) => known.get(petitionId) ?? { petitionId, version: 0, groupId: null })
}

/** Those in a group now, first received first. */
export async function membersOf(db: Db, groupId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('petition_group_move as m')
    .select('m.petition_id as id')
    .distinct()
    .where('m.group_id', '=', groupId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('petition_group_move as later')
            .select('later.version')
            .whereRef('later.jurisdiction_id', '=', 'm.jurisdiction_id')
            .whereRef('later.petition_id', '=', 'm.petition_id')
            .whereRef('later.version', '>', 'm.version'),
        ),
      ),
    )
    .orderBy('m.petition_id')
    .execute()
  return rows.map((row) => row.id)
}

/** Whoever changes a group holds it until the transaction ends; always in one order, so that nobody waits in a ring. */
export async function holdGroups(tx: Tx, groupIds: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(groupIds)].filter((id) => id !== null)
  if (ids.length === 0) return
  await tx.selectFrom('petition_group').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

export async function startGroup(tx: Tx, world: World, petition: { id: string; text: string }, conferenceId: string) {
  const id = newId(world.now.getTime())
  const reviewed = await publicNow(tx, petition.id)
  await tx
    .insertInto('petition_group')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id,
      conference_id: conferenceId,
      title: reviewed?.title ?? titleOf(petition.text, await proposedMasks(tx, petition)),
      made_at: world.now,
      made_by: accountIdOf(world.actor),
    })
    .execute()
  return id
}

export type Why = 'merged' | 'split' | 'joined' | 'undone'
export type Move = Standing & { to: string | null }

/** All moves of one decision, under one id by which they are taken back together. */
export async function moveIn(
  tx: Tx,
  world: World,
  moves: readonly Move[],
  change: { why: Why; conferenceId: string; byHerself?: boolean },
): Promise<{ changeId: string }> {
  const changeId = newId(world.now.getTime())
  const sorted = [...moves].sort((a, b) => (a.petitionId < b.petitionId ? -1 : 1))
  await tx
    .insertInto('petition_group_move')
    .values(
      sorted.map((move) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        petition_id: move.petitionId,
        version: move.version + 1,
        group_id: move.to,
        change_id: changeId,
        why: change.why,
        made_at: world.now,
        made_by: change.byHerself ? null : accountIdOf(world.actor),
      })),
    )
    .execute()
  for (const move of sorted) {
    await record(tx, world.actor, {
      what: `petition-group.${change.why}`,
      subjectKind: 'petition',
      subjectId: move.petitionId,
      conferenceId: change.conferenceId,
      detail: { changeId, from: move.groupId, to: move.to },
    })
  }
  await settleRegrouped(tx, world, sorted, change.why === 'undone')
  return { changeId }
}

/** Who comes second is told so, and nothing of hers half happens. */
export async function guardingGroups<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (isDuplicate(error, 'petition_group_move_pkey')) throw new Refusal(regroupedMeanwhile)
    throw error
  }
}
