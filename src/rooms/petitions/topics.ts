import type { Db } from '#platform/db.ts'

/** Lĩnh vực among which a sender may choose, in the province's order. */
export const listTopics = (db: Db) =>
  db
    .selectFrom('petition_topic')
    .select(['code', 'name'])
    .where('ended_at', 'is', null)
    .orderBy('position')
    .orderBy('name')
    .execute()
