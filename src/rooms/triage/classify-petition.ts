import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { type Db, isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { isAgency } from './read-petition.ts'
import { agencyUnknown, classifiedMeanwhile, nothingToTakeBack, topicUnknown } from './refusals.ts'
import { suggestionNow } from './suggestion-now.ts'
import { petitionToSort, type SortedPetition } from './unchecked-petition.ts'

export const ClassifyPetition = z.object({
  petitionId: z.uuid(),
  seenVersion: z.number().int().min(0),
  topicCode: z.string().max(60),
  agencyCode: z.string().max(60),
})

export type ClassificationNow = { version: number; topicCode: string; agencyCode: string | null; takenBack: boolean }

export async function classificationNow(db: Db, petitionId: string): Promise<ClassificationNow | null> {
  const row = await db
    .selectFrom('petition_classification_now')
    .select(['version', 'topic_code as topicCode', 'agency_code as agencyCode', 'taken_back as takenBack'])
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  return (row as ClassificationNow | undefined) ?? null
}

/** Lĩnh vực và cơ quan trả lời: confirmed or changed. The engine learns from it. */
export async function classifyPetition(
  world: World,
  input: z.input<typeof ClassifyPetition>,
): Promise<{ version: number }> {
  const { petitionId, ...chosen } = ClassifyPetition.parse(input)
  return guardingClassification(() =>
    world.write(async (tx) => {
      const petition = await petitionToSort(tx, world, petitionId)
      return { version: await classifyIn(tx, world, petition, chosen) }
    }),
  )
}

export async function guardingClassification<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (isDuplicate(error, 'petition_classification_pkey')) throw new Refusal(classifiedMeanwhile)
    throw error
  }
}

export async function classifyIn(
  tx: Tx,
  world: World,
  petition: SortedPetition,
  chosen: { seenVersion: number; topicCode: string; agencyCode: string },
): Promise<number> {
  const { topicCode, agencyCode, seenVersion } = chosen
  const topic = await tx
    .selectFrom('petition_topic')
    .select('code')
    .where('code', '=', topicCode)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  refuseUnless(topic, topicUnknown)
  refuseUnless(isAgency(agencyCode), agencyUnknown)
  const now = await classificationNow(tx, petition.id)
  if ((now?.version ?? 0) !== seenVersion) refuse(classifiedMeanwhile)
  const suggested = await suggestionNow(tx, petition.id)
  const followed = suggested?.topicCode === topicCode && suggested.agencyCode === agencyCode
  await write(tx, world, petition, {
    version: seenVersion + 1,
    topicCode,
    agencyCode,
    model: suggested?.modelVersion ?? '',
    followed,
    takenBack: false,
  })
  return seenVersion + 1
}

/** Hoàn tác: what held before holds again; the first one leaves none. */
export async function takeBackClassificationIn(
  tx: Tx,
  world: World,
  petition: SortedPetition,
  version: number,
): Promise<void> {
  const now = await classificationNow(tx, petition.id)
  refuseUnless(now?.version === version && !now.takenBack, nothingToTakeBack)
  const before = await tx
    .selectFrom('petition_classification')
    .selectAll()
    .where('petition_id', '=', petition.id)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  await write(tx, world, petition, {
    version: version + 1,
    topicCode: before?.topic_code ?? now.topicCode,
    agencyCode: before?.agency_code ?? now.agencyCode,
    model: before?.model_version ?? '',
    followed: before?.followed ?? false,
    takenBack: before?.taken_back ?? true,
  })
}

type Row = {
  version: number
  topicCode: string
  agencyCode: string | null
  model: string
  followed: boolean
  takenBack: boolean
}

async function write(tx: Tx, world: World, petition: SortedPetition, row: Row): Promise<void> {
  await tx
    .insertInto('petition_classification')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      petition_id: petition.id,
      version: row.version,
      topic_code: row.topicCode,
      agency_code: row.agencyCode,
      model_version: row.model,
      followed: row.followed,
      taken_back: row.takenBack,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  await record(tx, world.actor, {
    what: row.takenBack ? 'moderation.classification-taken-back' : 'moderation.classified',
    subjectKind: 'petition',
    subjectId: petition.id,
    conferenceId: petition.conference.id,
    detail: { topic: row.topicCode, agency: row.agencyCode, followed: row.followed },
  })
}
