/** What an account entered on behalf of others: the one just saved, and how many today. */
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from './petition-code.ts'

/** `code` as written: K7M4-3XQ9. */
export type Entered = { id: string; code: string; text: string; version: number }

/** Only the typist's own, in this conference. */
export async function findEntered(
  db: Db,
  world: World,
  conferenceId: string,
  petitionId: string,
): Promise<Entered | null> {
  const row = await db
    .selectFrom('petition as p')
    .innerJoin('petition_code as k', (join) =>
      join.onRef('k.petition_id', '=', 'p.id').onRef('k.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('petition_revision as r', (join) =>
      join.onRef('r.petition_id', '=', 'p.id').onRef('r.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.id', 'k.code', 'p.text as firstText', 'r.text as mended', 'r.version'])
    .where('p.id', '=', petitionId)
    .where('p.conference_id', '=', conferenceId)
    .where('p.typed_by', '=', accountIdOf(world.actor))
    .orderBy('r.version', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst()
  return row
    ? { id: row.id, code: formatPetitionCode(row.code), text: row.mended ?? row.firstText, version: row.version ?? 1 }
    : null
}

export async function countEnteredToday(db: Db, world: World, conferenceId: string): Promise<number> {
  const row = await db
    .selectFrom('petition')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('conference_id', '=', conferenceId)
    .where('received_at', '>=', new Date(`${world.today}T00:00:00+07:00`))
    .where('typed_by', '=', accountIdOf(world.actor))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
