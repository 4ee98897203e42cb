/** A petition with what decides who may do what with it, whoever asks within the fence. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { PetitionState } from './petition-words.ts'
import type { Cared, Unit } from './policy.ts'

export type UncheckedPetition = {
  id: string
  conference: Cared & { organisationId: string }
  /** Through which it came. */
  unit: Unit
  unitId: string | null
  /** Where it lies in the chain of collection; null: it has arrived. */
  holder: Unit
  holderId: string | null
  state: PetitionState
  /** Those who answer are not to know who asks. */
  hidesIdentity: boolean
  typedBy: string | null
  /** How many steps it has made in the chain. */
  steps: number
}

export async function listUncheckedPetitions(db: Db, ids: readonly string[]): Promise<UncheckedPetition[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('petition as p')
    .innerJoin('petition_listed as s', 's.petition_id', 'p.id')
    .innerJoin('conference as c', 'c.id', 'p.conference_id')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .leftJoin('organisation as u', 'u.id', 'p.collected_by')
    .leftJoin('organisation as h', 'h.id', 's.holder_id')
    .select(['p.id', 'p.typed_by as typedBy', 'p.conference_id as conferenceId', 's.state', 's.holder_id as holderId'])
    .select([
      'p.hides_identity as hidesIdentity',
      'c.organisation_id as organisationId',
      'o.lineage',
      'p.collected_by as unitId',
    ])
    .select(['u.lineage as unitLineage', 'h.lineage as holderLineage'])
    .select(sql<number>`(select coalesce(max(step), 0) from petition_passage g where g.petition_id = p.id)`.as('steps'))
    .where('p.id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    conference: { id: row.conferenceId, lineage: row.lineage, organisationId: row.organisationId },
    unit: row.unitLineage ? { lineage: row.unitLineage } : null,
    unitId: row.unitId,
    holder: row.holderLineage ? { lineage: row.holderLineage } : null,
    holderId: row.holderId,
    state: row.state as PetitionState,
    hidesIdentity: row.hidesIdentity,
    typedBy: row.typedBy,
    steps: Number(row.steps),
  }))
}

export async function uncheckedPetition(db: Db, id: string): Promise<UncheckedPetition | null> {
  return (await listUncheckedPetitions(db, [id]))[0] ?? null
}
