import { z } from 'zod'
import type { World } from '#platform/world.ts'
import { classifyIn, guardingClassification, takeBackClassificationIn } from './classify-petition.ts'
import { guardingGroups } from './group-moves.ts'
import { guardingMasks, keepPublicIn, publicNow } from './mask-petition.ts'
import { mergeIn } from './merge-petitions.ts'
import { decideIn, guardingDecision, reopenIn } from './moderate-petition.ts'
import { undoIn } from './split-petitions.ts'
import { proposedMasks } from './suggestion-now.ts'
import { petitionToSort } from './unchecked-petition.ts'

export const SortPetition = z.object({
  petitionId: z.uuid(),
  /** Of the decision on the screen; 0: none yet. */
  seenVersion: z.number().int().min(0),
  seenClassification: z.number().int().min(0),
  topicCode: z.string().max(60),
  agencyCode: z.string().max(60),
  /** Those that were ticked as asking the same. */
  mergeWith: z.array(z.uuid()).max(500).default([]),
})

export type Sorted = { version: number; classification: number; changeId: string | null }

/**
 * What one key does: the petition is accepted, its topic and agency are confirmed, those that were ticked join it, and the
 * masks that stood in ink on the screen are laid for the public. All or nothing, and taken back together.
 */
export async function sortPetition(world: World, input: z.input<typeof SortPetition>): Promise<Sorted> {
  const sorted = SortPetition.parse(input)
  const { petitionId, topicCode, agencyCode } = sorted
  return guardingAll(world, petitionId, () =>
    world.write(async (tx) => {
      const petition = await petitionToSort(tx, world, petitionId)
      const accepted = { decision: 'accepted', redirect: null, reason: '', told: false } as const
      const version = await decideIn(tx, world, petition, sorted.seenVersion, accepted)
      const seen = { seenVersion: sorted.seenClassification, topicCode, agencyCode }
      const classification = await classifyIn(tx, world, petition, seen)
      const merged = sorted.mergeWith.length > 0 ? await mergeIn(tx, world, petitionId, sorted.mergeWith) : null
      const reviewed = await publicNow(tx, petitionId)
      if (!reviewed) {
        const masks = await proposedMasks(tx, petition)
        await keepPublicIn(tx, world, petition, { seenVersion: 0, title: '', masks, shown: true })
      } else if (!reviewed.shown) {
        await keepPublicIn(tx, world, petition, { ...reviewed, seenVersion: reviewed.version, shown: true })
      }
      return { version, classification, changeId: merged?.changeId ?? null }
    }),
  )
}

export const UnsortPetition = z.object({
  petitionId: z.uuid(),
  version: z.number().int().min(1),
  classification: z.number().int().min(1),
  changeId: z.uuid().nullish(),
})

/** Hoàn tác: waiting again, on its own again, unclassified again, hidden again. */
export async function unsortPetition(world: World, input: z.input<typeof UnsortPetition>): Promise<void> {
  const { petitionId, version, classification, changeId } = UnsortPetition.parse(input)
  await guardingAll(world, petitionId, () =>
    world.write(async (tx) => {
      const petition = await petitionToSort(tx, world, petitionId)
      await reopenIn(tx, world, petition, version)
      await takeBackClassificationIn(tx, world, petition, classification)
      if (changeId) await undoIn(tx, world, changeId)
    }),
  )
}

const guardingAll = <T>(world: World, petitionId: string, step: () => Promise<T>): Promise<T> =>
  guardingMasks(world, petitionId, () =>
    guardingClassification(() => guardingGroups(() => guardingDecision(world, petitionId, step))),
  )
