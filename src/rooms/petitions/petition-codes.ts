import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newPetitionCode } from './petition-code.ts'

/** The codes that these petitions have, by their ids. */
export async function codesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('petition_code')
    .select(['petition_id', 'code'])
    .where('petition_id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.petition_id, row.code]))
}

/** Codes are drawn until each is free; among eight signs the second draw is already rare. */
export async function giveCodes(tx: Tx, actor: Actor, petitionIds: readonly string[]): Promise<Map<string, string>> {
  const given = new Map<string, string>()
  for (let tries = 0; tries < 20 && given.size < petitionIds.length; tries += 1) {
    const rows = await tx
      .insertInto('petition_code')
      .values(
        petitionIds
          .filter((id) => !given.has(id))
          .map((id) => ({ jurisdiction_id: actor.jurisdictionId, code: newPetitionCode(), petition_id: id })),
      )
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'code']).doNothing())
      .returning(['petition_id', 'code'])
      .execute()
    for (const row of rows) given.set(row.petition_id, row.code)
  }
  if (given.size < petitionIds.length) throw new Error('No free petition code was found')
  return given
}
