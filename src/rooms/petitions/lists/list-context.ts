// What a list is held against, read once for all its lines.
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { listCommunes } from '#rooms/directory/index.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { listTopics } from '../topics.ts'
import { judgeList, type ListContext, type PresentText } from './judge-list.ts'
import type { PetitionRow, RawRow } from './list-row.ts'

/** Petitions with which a list is compared: the newest of the conference that the one who asks may read. */
const mostPresent = 20_000

export type ListOf = { conferenceId: string; organisationId: string }

/** A list whose lines were judged before: they are only held against what came since, and not from itself. */
type Since = { since?: { id: string; createdAt: Date } }

/** Every line with its verdicts, as the province is now. */
export async function judgeRows(
  db: Db,
  world: World,
  list: ListOf,
  rows: readonly RawRow[],
  before: Since = {},
): Promise<PetitionRow[]> {
  return judgeList(rows, await loadContext(db, world, list, rows, before))
}

async function loadContext(
  db: Db,
  world: World,
  { conferenceId, organisationId }: ListOf,
  rows: readonly RawRow[],
  { since }: Since,
): Promise<ListContext> {
  const all = await listCommunes(db, world.today)
  const unit = await db.selectFrom('organisation').select('lineage').where('id', '=', organisationId).executeTakeFirst()
  const own =
    all.find(({ id }) => unit?.lineage.includes(id)) ?? all.find(({ lineage }) => lineage.includes(organisationId))
  return {
    today: world.today,
    communes: { all, own: own ?? null },
    topics: await listTopics(db),
    known: await listKnown(db, rows),
    present: await listPresent(db, conferenceId, since),
  }
}

async function listKnown(db: Db, rows: readonly RawRow[]): Promise<Map<string, string>> {
  const keys = [...new Set(rows.map((row) => row.key))]
  const found = await db
    .selectFrom('petition_submission')
    .select(['key', 'petition_id as id'])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute()
  return new Map(found.map(({ key, id }) => [key, id]))
}

async function listPresent(db: Db, conferenceId: string, since: Since['since']): Promise<PresentText[]> {
  const rows = await db
    .selectFrom('petition_shown as p')
    .select(['p.text', 'p.code'])
    .where('p.conference_id', '=', conferenceId)
    .$if(since !== undefined, (query) =>
      query
        .where('p.received_at', '>', since!.createdAt)
        .where(sql<boolean>`p.id not in (select r.petition_id from petition_import_row r
          where r.import_id = ${since!.id} and r.petition_id is not null)`),
    )
    .orderBy('p.received_at', 'desc')
    .limit(mostPresent)
    .execute()
  return rows.map(({ text, code }) => ({ text: text ?? '', sign: formatPetitionCode(code ?? '') }))
}
