/** The stage "Tiếp nhận" in a line: how many came, how many of them wait. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

export type IntakeCounts = { total: number; waiting: number; atUnits: number; opened: boolean; closesOn: string | null }

/** Null where the one who asks has nothing to do with its petitions. */
export async function loadIntakeCounts(db: Db, conferenceId: string): Promise<IntakeCounts | null> {
  const row = await db
    .selectNoFrom([
      sql<boolean>`${conferenceId}::uuid in (select conferences_whose_petitions_i_read())
        or exists (select from units_i_collect_for() u where u.conference_id is null or u.conference_id = ${conferenceId}::uuid)`.as(
        'mayEnter',
      ),
    ])
    .executeTakeFirstOrThrow()
  if (!row.mayEnter) return null
  const counts = await db
    .selectFrom('petition_listed as s')
    .select([
      sql<number>`count(*)`.as('total'),
      sql<number>`count(*) filter (where s.state = 'new')`.as('waiting'),
      sql<number>`count(*) filter (where s.state = 'at_unit')`.as('atUnits'),
    ])
    .where('s.conference_id', '=', conferenceId)
    .executeTakeFirstOrThrow()
  const call = await db
    .selectFrom('petition_call_now')
    .select('closes_on as closesOn')
    .where('conference_id', '=', conferenceId)
    .executeTakeFirst()
  return {
    total: Number(counts.total),
    waiting: Number(counts.waiting),
    atUnits: Number(counts.atUnits),
    opened: call !== undefined,
    closesOn: call?.closesOn ?? null,
  }
}
