import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { guardingGroups, holdGroups, type Move, membersOf, moveIn, standingOf } from './group-moves.ts'
import { nothingToTakeBack, notInGroup } from './refusals.ts'
import { petitionsToSort } from './unchecked-petition.ts'

export const SplitPetitions = z.object({ petitionIds: z.array(z.uuid()).min(1).max(500) })

/** Tách: each stands on its own again. Who would be left alone in a group does too. */
export async function splitPetitions(
  world: World,
  input: z.input<typeof SplitPetitions>,
): Promise<{ changeId: string }> {
  const petitionIds = [...new Set(SplitPetitions.parse(input).petitionIds)]
  return guardingGroups(() =>
    world.write(async (tx) => {
      const [first] = await petitionsToSort(tx, world, petitionIds)
      const before = await standingOf(tx, petitionIds)
      await holdGroups(
        tx,
        before.map((each) => each.groupId),
      )
      const standing = await standingOf(tx, petitionIds)
      const leaving = standing.filter((each) => each.groupId !== null)
      refuseUnless(leaving.length === standing.length, notInGroup)
      const moves = await withThoseLeftAlone(
        tx,
        leaving.map((each) => ({ ...each, to: null })),
      )
      return moveIn(tx, world, moves, { why: 'split', conferenceId: first!.conference.id })
    }),
  )
}

async function withThoseLeftAlone(tx: Tx, moves: readonly Move[]): Promise<Move[]> {
  const gone = new Set(moves.map((move) => move.petitionId))
  const all = [...moves]
  for (const groupId of new Set(moves.map((move) => move.groupId))) {
    const rest = (await membersOf(tx, groupId!)).filter((id) => !gone.has(id))
    if (rest.length === 1) all.push(...(await standingOf(tx, rest)).map((each) => ({ ...each, to: null })))
  }
  return all
}

export const UndoGrouping = z.object({ changeId: z.uuid() })

/** Hoàn tác một lần ghép hoặc tách: everybody goes back to where they stood, unless somebody moved one of them since. */
export async function undoGrouping(world: World, input: z.input<typeof UndoGrouping>): Promise<{ changeId: string }> {
  const { changeId } = UndoGrouping.parse(input)
  return guardingGroups(() => world.write((tx) => undoIn(tx, world, changeId)))
}

export async function undoIn(tx: Tx, world: World, changeId: string): Promise<{ changeId: string }> {
  const moved = await tx
    .selectFrom('petition_group_move')
    .select(['petition_id as petitionId', 'version', 'group_id as groupId'])
    .where('change_id', '=', changeId)
    .orderBy('petition_id')
    .execute()
  refuseUnless(moved.length > 0, nothingToTakeBack)
  const ids = moved.map((move) => move.petitionId)
  const [first] = await petitionsToSort(tx, world, ids)
  await holdGroups(
    tx,
    moved.map((move) => move.groupId),
  )
  const standing = await standingOf(tx, ids)
  const untouched = standing.every((each, place) => each.version === moved[place]!.version)
  refuseUnless(untouched, nothingToTakeBack)
  const moves: Move[] = []
  for (const each of standing) moves.push({ ...each, to: await groupBefore(tx, each.petitionId, each.version) })
  return moveIn(tx, world, moves, { why: 'undone', conferenceId: first!.conference.id })
}

async function groupBefore(tx: Tx, petitionId: string, version: number): Promise<string | null> {
  const row = await tx
    .selectFrom('petition_group_move')
    .select('group_id')
    .where('petition_id', '=', petitionId)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  return row?.group_id ?? null
}
