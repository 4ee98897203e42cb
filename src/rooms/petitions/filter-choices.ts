/** The communes and units that petitions of a conference come from, for its filters. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { communeName } from '#rooms/directory/index.ts'

type Choice = { id: string; name: string }

export async function listFilterChoices(
  db: Db,
  conferenceId: string,
): Promise<{ communes: Choice[]; units: Choice[] }> {
  // A look-up an organisation, not a walk over fifty thousand petitions.
  const having = (column: 'commune_id' | 'collected_by') =>
    db
      .selectFrom('organisation as o')
      .select(['o.id', 'o.name'])
      .where(
        sql<boolean>`exists (select from petition_listed s where s.conference_id = ${conferenceId} and ${sql.ref(`s.${column}`)} = o.id)`,
      )
      .orderBy(sql`o.name collate "vi-x-icu"`)
      .execute()
  const communes = await having('commune_id')
  return {
    communes: communes.map(({ id, name }) => ({ id, name: communeName(name) })),
    units: await having('collected_by'),
  }
}
