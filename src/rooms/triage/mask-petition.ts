import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { type Db, isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { layMasks, type Mask, maskKinds, masksFit, tidyMasks, titleOf } from './masks.ts'
import { maskedMeanwhile, maskOutside, notReviewed } from './refusals.ts'
import { petitionToSort, type SortedPetition } from './unchecked-petition.ts'

export const MaskPetition = z.object({
  petitionId: z.uuid(),
  /** On the screen; 0: nobody reviewed it yet. */
  seenVersion: z.number().int().min(0),
  /** Empty: the first sentence of the masked words. */
  title: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(200, 'Tên ngắn của ý kiến ghi gọn trong 200 chữ cái.'))
    .default(''),
  masks: z.array(z.object({ start: z.number().int(), end: z.number().int(), kind: z.enum(maskKinds) })).max(500),
  shown: z.boolean(),
})

export type PublicNow = {
  version: number
  title: string
  text: string
  masks: Mask[]
  shown: boolean
  by: string | null
}

/** The reviewed text as it stands; null: nobody reviewed it. */
export async function publicNow(db: Db, petitionId: string): Promise<PublicNow | null> {
  const row = await db
    .selectFrom('petition_public_now as p')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'p.made_by').onRef('a.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.version', 'p.title', 'p.text', 'p.masks', 'p.shown', 'a.display_name as by'])
    .where('p.petition_id', '=', petitionId)
    .executeTakeFirst()
  if (!row) return null
  return { ...(row as Omit<PublicNow, 'masks'>), masks: row.masks as unknown as Mask[] }
}

/** Soát chỗ che: what the public reads from now on. Two reviewers meet at the version, and the second sees the first's. */
export async function maskPetition(world: World, input: z.input<typeof MaskPetition>): Promise<{ version: number }> {
  const kept = MaskPetition.parse(input)
  return guardingMasks(world, kept.petitionId, () =>
    world.write(async (tx) => {
      const petition = await petitionToSort(tx, world, kept.petitionId)
      refuseUnless(masksFit(petition.text, kept.masks), maskOutside)
      const now = await publicNow(tx, petition.id)
      if ((now?.version ?? 0) !== kept.seenVersion) refuse(maskedMeanwhile, { theirs: now })
      return { version: await keepPublicIn(tx, world, petition, kept) }
    }),
  )
}

export async function guardingMasks<T>(world: World, petitionId: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!isDuplicate(error, 'petition_public_pkey')) throw error
    throw new Refusal(maskedMeanwhile, { theirs: await world.read((db) => publicNow(db, petitionId)) })
  }
}

type Kept = { seenVersion: number; title: string; masks: readonly Mask[]; shown: boolean }

export async function keepPublicIn(tx: Tx, world: World, petition: SortedPetition, kept: Kept): Promise<number> {
  const masks = tidyMasks(kept.masks)
  const version = kept.seenVersion + 1
  await tx
    .insertInto('petition_public')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      petition_id: petition.id,
      conference_id: petition.conference.id,
      version,
      title: kept.title || titleOf(petition.text, masks),
      text: layMasks(petition.text, masks),
      masks: JSON.stringify(masks),
      shown: kept.shown,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  await record(tx, world.actor, {
    what: kept.shown ? 'moderation.published' : 'moderation.hidden',
    subjectKind: 'petition',
    subjectId: petition.id,
    conferenceId: petition.conference.id,
    detail: { masks: masks.length },
  })
  return version
}

export const ShowPetition = z.object({
  petitionId: z.uuid(),
  seenVersion: z.number().int().min(1),
  shown: z.boolean(),
})

/** Ẩn, hiện: at once from every list, search, address and export, because they all read the last version. */
export async function showPetition(world: World, input: z.input<typeof ShowPetition>): Promise<{ version: number }> {
  const { petitionId, seenVersion, shown } = ShowPetition.parse(input)
  return guardingMasks(world, petitionId, () =>
    world.write(async (tx) => {
      const petition = await petitionToSort(tx, world, petitionId)
      const now = await publicNow(tx, petitionId)
      refuseUnless(now, notReviewed)
      if (now.version !== seenVersion) refuse(maskedMeanwhile, { theirs: now })
      return { version: await keepPublicIn(tx, world, petition, { ...now, seenVersion, shown }) }
    }),
  )
}

/** What is not accepted is not public. */
export async function hidePublicIn(tx: Tx, world: World, petition: SortedPetition): Promise<void> {
  const now = await publicNow(tx, petition.id)
  if (now?.shown) await keepPublicIn(tx, world, petition, { ...now, seenVersion: now.version, shown: false })
}
