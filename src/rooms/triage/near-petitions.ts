/** Which petitions ask the same: found through the index of key terms, then weighed. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { likeness } from './engine-stub.ts'

export type Signature = { terms: readonly string[]; weights: readonly number[] }
export type Near = { petitionId: string; likeness: number }

/** The heaviest terms find; all of them weigh. */
const termsToFind = 10
const mostWeighed = 150

export async function signatureNow(db: Db, petitionId: string): Promise<Signature | null> {
  const row = await db
    .selectFrom('petition_signature')
    .select(['terms', 'weights'])
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  return row ?? null
}

/** In one conference, or (for the engine) in all others of the province; likest first. */
export async function nearPetitions(
  db: Db,
  conferenceId: string,
  signature: Signature,
  options: { least: number; elsewhere?: boolean },
): Promise<Near[]> {
  const wanted = heaviest(signature, termsToFind)
  if (wanted.length === 0) return []
  const found = sql.raw(options.elsewhere ? 'petitions_near_before' : 'petitions_near')
  const { rows } = await sql<{ petition_id: string; terms: string[]; weights: number[] }>`
    select * from ${found}(${conferenceId}, ${wanted}::text[], ${mostWeighed})`.execute(db as Tx)
  return rows
    .map((row) => ({ petitionId: row.petition_id, likeness: likeness(signature, row) }))
    .filter((near) => near.likeness >= options.least)
    .sort((a, b) => b.likeness - a.likeness)
}

function heaviest({ terms, weights }: Signature, most: number): string[] {
  return terms
    .map((term, place) => ({ term, weight: weights[place]! }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((each) => each.term)
}
