/** Conferences that the one who asks may see. */
import type { Db } from '#platform/db.ts'

/** For choosing one in a filter: the newest first. */
export function listConferenceChoices(db: Db): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom('conference')
    .select(['id', 'title'])
    .orderBy('created_at', 'desc')
    .orderBy('ordinal')
    .limit(100)
    .execute()
}
