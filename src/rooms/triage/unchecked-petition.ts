/** What a step needs to know of petitions before it may touch them, whoever asks: the name warns. */
import { sql } from 'kysely'
import { type Actor, accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type Cared, complainsOfMe, maySort } from './policy.ts'
import { complainsOfYou, notYoursToSort, petitionNotFound } from './refusals.ts'

export type SortedPetition = {
  id: string
  conference: Cared
  text: string
  withdrawn: boolean
  complainsOfMe: boolean
}

/** Bodies over which the actor holds any role, each with those above it. */
export async function ownLineages(db: Db, actor: Actor): Promise<string[][]> {
  const accountId = accountIdOf(actor)
  if (!accountId) return []
  const rows = await db
    .selectFrom('role_grant as g')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'g.organisation_id').onRef('o.jurisdiction_id', '=', 'g.jurisdiction_id'),
    )
    .select('o.lineage')
    .distinct()
    .where('g.account_id', '=', accountId)
    .where('g.ended_at', 'is', null)
    .execute()
  return rows.map((row) => row.lineage)
}

async function uncheckedPetitions(db: Db, actor: Actor, ids: readonly string[]): Promise<SortedPetition[]> {
  const own = await ownLineages(db, actor)
  const rows = await db
    .selectFrom('petition as p')
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'p.conference_id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'p.id',
      'p.conference_id',
      'o.lineage',
      sql<string>`coalesce((select r.text from petition_revision r where r.jurisdiction_id = p.jurisdiction_id
        and r.petition_id = p.id order by r.version desc limit 1), p.text)`.as('text'),
      sql<boolean>`coalesce((select w.withdrawn from petition_withdrawal_now w where w.jurisdiction_id = p.jurisdiction_id
        and w.petition_id = p.id), false)`.as('withdrawn'),
      sql<
        string[]
      >`array(select s.organisation_id::text from petition_subject s where s.jurisdiction_id = p.jurisdiction_id
        and s.petition_id = p.id and s.ended_at is null)`.as('subjects'),
    ])
    .where('p.id', 'in', [...ids])
    .execute()
  return rows.map((row) => {
    const conference = { id: row.conference_id, lineage: row.lineage }
    const { id, text, withdrawn } = row
    return { id, conference, text, withdrawn, complainsOfMe: complainsOfMe(conference, row.subjects, own) }
  })
}

/** One petition that the actor may read and sort; else it is not found, not theirs, or complains of them. */
export async function petitionToSort(db: Db, world: World, id: string): Promise<SortedPetition> {
  return (await petitionsToSort(db, world, [id]))[0]!
}

/** As petitionToSort, for several, in the order asked for: one that may not be touched stops all. */
export async function petitionsToSort(db: Db, world: World, ids: readonly string[]): Promise<SortedPetition[]> {
  const rows = new Map((await uncheckedPetitions(db, world.actor, ids)).map((row) => [row.id, row]))
  return ids.map((id) => {
    const petition = rows.get(id)
    refuseUnless(petition, petitionNotFound)
    refuseUnless(maySort(world.actor, petition.conference), notYoursToSort)
    if (petition.complainsOfMe && world.actor.kind !== 'system') refuse(complainsOfYou)
    return petition
  })
}
