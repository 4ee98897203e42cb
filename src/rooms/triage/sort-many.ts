import { z } from 'zod'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type Sorted, sortPetition, unsortPetition } from './sort-petition.ts'
import { suggestionNow } from './suggestion-now.ts'

export const SortMany = z.object({
  petitions: z
    .array(
      z.object({
        petitionId: z.uuid(),
        seenVersion: z.number().int().min(0),
        seenClassification: z.number().int().min(0),
      }),
    )
    .min(1)
    .max(100),
})

export type SortedOne = Sorted & { petitionId: string }

/**
 * Nhận theo gợi ý: each as it is proposed, each on its own, so that one that somebody decided meanwhile, or that complains
 * of the actor's own body, does not hold up the others. Those are named.
 */
export async function sortMany(
  world: World,
  input: z.input<typeof SortMany>,
): Promise<{ sorted: SortedOne[]; left: string[] }> {
  const { petitions } = SortMany.parse(input)
  const sorted: SortedOne[] = []
  const left: string[] = []
  for (const petition of petitions) {
    const suggested = await world.read((db) => suggestionNow(db, petition.petitionId))
    try {
      if (!suggested) throw new Refusal({ code: 'triage.not-read-yet', status: 409, say: '' })
      const { topicCode, agencyCode } = suggested
      sorted.push({
        petitionId: petition.petitionId,
        ...(await sortPetition(world, { ...petition, topicCode, agencyCode })),
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      left.push(petition.petitionId)
    }
  }
  return { sorted, left }
}

/** Hoàn tác cả lượt; those that somebody worked on since stay. */
export async function unsortMany(world: World, sorted: readonly SortedOne[]): Promise<number> {
  let back = 0
  for (const each of sorted) {
    try {
      await unsortPetition(world, each)
      back += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return back
}
