/** Decisions as they stand. */
import type { Db } from '#platform/db.ts'

export type DecisionNow = {
  petitionId: string
  version: number
  decision: string
  redirect: string | null
  reason: string
  told: boolean
  at: Date
  by: string | null
}

/** The last decisions on these; those on which nobody decided are not among them. */
export async function decisionsNow(db: Db, petitionIds: readonly string[]): Promise<DecisionNow[]> {
  if (petitionIds.length === 0) return []
  return db
    .selectFrom('moderation_decision as d')
    .distinctOn('d.petition_id')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'd.made_by').onRef('a.jurisdiction_id', '=', 'd.jurisdiction_id'),
    )
    .select([
      'd.petition_id as petitionId',
      'd.version',
      'd.decision',
      'd.redirect',
      'd.reason',
      'd.told',
      'd.made_at as at',
      'a.display_name as by',
    ])
    .where('d.petition_id', 'in', [...petitionIds])
    .orderBy('d.petition_id')
    .orderBy('d.version', 'desc')
    .execute()
}

export const decisionNow = async (db: Db, petitionId: string): Promise<DecisionNow | null> =>
  (await decisionsNow(db, [petitionId]))[0] ?? null
