/** What the engine proposes for one petition, as its row keeps it. */
import type { Db } from '#platform/db.ts'
import { proposeMasks } from './masking/mask-text.ts'
import type { Mask } from './masks.ts'
import type { StoredSuggestion } from './read-petition.ts'

export type SuggestionNow = StoredSuggestion & {
  modelVersion: string
  topicCode: string
  agencyCode: string
  organisationId: string | null
  confidence: 'sure' | 'maybe' | 'little'
  masks: Mask[]
}

export async function suggestionNow(db: Db, petitionId: string): Promise<SuggestionNow | null> {
  const row = await db
    .selectFrom('petition_suggestion')
    .selectAll()
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  if (!row) return null
  return {
    modelVersion: row.model_version,
    topicCode: row.topic_code,
    agencyCode: row.agency_code,
    organisationId: row.organisation_id,
    confidence: row.confidence as SuggestionNow['confidence'],
    masks: row.masks as unknown as Mask[],
    alternatives: row.alternatives as unknown as StoredSuggestion['alternatives'],
    because: row.because as unknown as StoredSuggestion['because'],
    scope: row.scope as unknown as StoredSuggestion['scope'],
  }
}

/** A person may be faster than the engine: then it is asked here and now, for words without masks would go out as they are. */
export const proposedMasks = async (db: Db, petition: { id: string; text: string }): Promise<Mask[]> =>
  (await suggestionNow(db, petition.id))?.masks ??
  proposeMasks(petition.text).map(({ start, end, kind }) => ({ start, end, kind }))
