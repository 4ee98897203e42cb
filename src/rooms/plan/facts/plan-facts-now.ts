import type { Db } from '#platform/db.ts'
import type { FactRow } from './fact-rows.ts'

/** A fact as it stands now, with its version and who made it (null: the reader). */
export type FactNow = FactRow & { version: number; madeBy: string | null; madeAt: Date }

/** All facts of a plan as they stand now, those taken out included (value null), so that they can be put back. */
export async function listFactsNow(db: Db, planId: string): Promise<FactNow[]> {
  const rows = await db
    .selectFrom('plan_fact_now as f')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'f.made_by').onRef('a.jurisdiction_id', '=', 'f.jurisdiction_id'),
    )
    .select([
      'f.key',
      'f.value',
      'f.position',
      'f.source_start',
      'f.source_end',
      'f.unsure',
      'f.version',
      'f.made_at',
      'a.display_name as made_by',
    ])
    .where('f.plan_id', '=', planId)
    .orderBy('f.position')
    .orderBy('f.key')
    .execute()
  return rows.map((row) => ({
    key: row.key,
    value: row.value,
    position: row.position,
    sourceStart: row.source_start,
    sourceEnd: row.source_end,
    unsure: row.unsure,
    version: row.version,
    madeBy: row.made_by,
    madeAt: row.made_at,
  }))
}
