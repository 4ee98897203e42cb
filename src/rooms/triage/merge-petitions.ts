import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { guardingGroups, holdGroups, membersOf, moveIn, standingOf, startGroup } from './group-moves.ts'
import { nothingToMerge, originalMissing, otherConference } from './refusals.ts'
import { petitionsToSort } from './unchecked-petition.ts'

export const MergePetitions = z.object({
  /** The one to which the others come; without it nothing is merged. */
  originalId: z.uuid().nullish(),
  petitionIds: z.array(z.uuid()).max(500),
})

export type Merged = { groupId: string; changeId: string | null; members: number }

/** Ghép: they ask the same. Nobody's words, code or right to be told is lost; a group that one of them stood in comes whole. */
export async function mergePetitions(world: World, input: z.input<typeof MergePetitions>): Promise<Merged> {
  const { originalId, petitionIds } = MergePetitions.parse(input)
  refuseUnless(originalId, originalMissing)
  return guardingGroups(() => world.write((tx) => mergeIn(tx, world, originalId, petitionIds)))
}

export async function mergeIn(
  tx: Tx,
  world: World,
  originalId: string,
  petitionIds: readonly string[],
): Promise<Merged> {
  const others = [...new Set(petitionIds)].filter((id) => id !== originalId)
  if (others.length === 0) refuse(nothingToMerge)
  const [original, ...rest] = await petitionsToSort(tx, world, [originalId, ...others])
  const conferenceId = original!.conference.id
  refuseUnless(
    rest.every((each) => each.conference.id === conferenceId),
    otherConference,
  )
  const before = await standingOf(tx, [originalId, ...others])
  await holdGroups(
    tx,
    before.map((each) => each.groupId),
  )
  // Read again now that nobody else can change these groups.
  const all = await withTheirGroups(tx, [originalId, ...others])
  const mine = all.find((each) => each.petitionId === originalId)!
  await petitionsToSort(
    tx,
    world,
    all.map((each) => each.petitionId),
  )
  const groupId = mine.groupId ?? (await startGroup(tx, world, original!, conferenceId))
  const moves = all.filter((each) => each.groupId !== groupId).map((each) => ({ ...each, to: groupId }))
  const members = new Set([
    ...all.map((each) => each.petitionId),
    ...(mine.groupId ? await membersOf(tx, groupId) : []),
  ])
  if (moves.length === 0) return { groupId, changeId: null, members: members.size }
  const { changeId } = await moveIn(tx, world, moves, { why: 'merged', conferenceId })
  return { groupId, changeId, members: members.size }
}

async function withTheirGroups(tx: Tx, ids: readonly string[]) {
  const standing = await standingOf(tx, ids)
  const whole = new Set(ids)
  for (const groupId of new Set(standing.map((each) => each.groupId))) {
    if (groupId) for (const member of await membersOf(tx, groupId)) whole.add(member)
  }
  return standingOf(tx, [...whole])
}
