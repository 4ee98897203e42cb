import type { Db } from '#platform/db.ts'
import { readPetitionCode } from '../petition-code.ts'
import { type PetitionStanding, standings } from '../petition-state.ts'

/** Petitions that came through this key, the newest first. */
export const petitionsOf = (db: Db, integratorId: string) =>
  standings(db)
    .innerJoin('integrator_request as r', (join) =>
      join.onRef('r.petition_id', '=', 'p.id').onRef('r.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .where('r.integrator_id', '=', integratorId)
    .orderBy('r.made_at', 'desc')
    .orderBy('p.id', 'desc')

/** One of them by the code of its receipt; null where the code is nobody's or came another way. */
export async function findPetitionOf(db: Db, integratorId: string, typed: string): Promise<PetitionStanding | null> {
  const code = readPetitionCode(typed)
  if (!code) return null
  return (await petitionsOf(db, integratorId).where('k.code', '=', code).executeTakeFirst()) ?? null
}
