import type { Db } from '#platform/db.ts'
import type { Cared } from './policy.ts'

/** The conference with the lineage of the body in whose care it is, whoever asks; null: none such. */
export async function conferenceToSort(db: Db, conferenceId: string): Promise<Cared | null> {
  const row = await db
    .selectFrom('conference as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['c.id', 'o.lineage'])
    .where('c.id', '=', conferenceId)
    .executeTakeFirst()
  return row ?? null
}
