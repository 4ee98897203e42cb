/** The stage "Tiếp nhận" in a line: how many came, how many of them wait. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

export type IntakeCounts = { total: number; waiting: number; atUnits: number; opened: boolean; closesOn: string | null }

/** Those of these conferences whose receiving the one who asks may open. */
export async function intakesToOpen(db: Db, conferenceIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (conferenceIds.length === 0) return new Set()
  const rows = await db
    .selectFrom(sql<{ id: string }>`(select unnest(${[...conferenceIds]}::uuid[]) as id)`.as('c'))
    .select('c.id')
    .where(
      sql<boolean>`c.id in (select conferences_whose_petitions_i_read())
        or exists (select from units_i_collect_for() u where u.conference_id is null or u.conference_id = c.id)`,
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Null where the one who asks has nothing to do with its petitions. */
export async function loadIntakeCounts(db: Db, conferenceId: string): Promise<IntakeCounts | null> {
  if (!(await intakesToOpen(db, [conferenceId])).has(conferenceId)) return null
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
