/** What the public reads of petitions: the reviewed, masked words of those that are shown, and nothing else. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { searchTerms } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'

export type PublicPetition = { id: string; title: string; text: string /** Itself among them. */; asking: number }

export const publicPageSize = 20
/** As many as a search looks at; whoever meets more says more words. */
const mostFound = 500

/** `original`: the first received of those who ask the same, where that is another one. */
export type ListedPetition = PublicPetition & { original: { id: string; title: string } | null }

export type PublicList = { rows: ListedPetition[]; total: number; page: number; pages: number }

/** The newest first; found ones with the nearest first, those with the same marks before the others. */
export async function listPublicPetitions(
  db: Db,
  asked: { conferenceId: string; search: string; page: number },
): Promise<PublicList> {
  const found = asked.search ? await idsFound(db, asked.conferenceId, asked.search) : null
  const total = found ? found.length : await countPublicPetitions(db, asked.conferenceId)
  const pages = Math.max(1, Math.ceil(total / publicPageSize))
  const page = Math.min(Math.max(1, asked.page), pages)
  const from = (page - 1) * publicPageSize
  if (found) {
    const ids = found.slice(from, from + publicPageSize)
    const rows = await readPublicPetitions(db, ids)
    return { rows: await withOriginals(db, rows), total, page, pages }
  }
  const rows = await shown(db)
    .where('conference_id', '=', asked.conferenceId)
    .orderBy('petition_id', 'desc')
    .limit(publicPageSize)
    .offset(from)
    .execute()
  return { rows: await withOriginals(db, rows), total, page, pages }
}

async function withOriginals(db: Db, rows: readonly PublicPetition[]): Promise<ListedPetition[]> {
  const grouped = rows.filter(({ asking }) => asking > 1).map(({ id }) => id)
  if (grouped.length === 0) return rows.map((row) => ({ ...row, original: null }))
  const found = await sql<{ id: string; originalId: string; title: string }>`
    select one.id, q.petition_id as "originalId", q.title from unnest(${grouped}::uuid[]) as one(id)
    cross join lateral public_asking_same(one.id) as same
    join petition_public q on q.petition_id = same.petition_id and q.shown and petition_public_stands(q.petition_id, q.version)
    where same.position = 1 and same.petition_id <> one.id`.execute(db as Tx)
  const originals = new Map(found.rows.map(({ id, originalId, title }) => [id, { id: originalId, title }]))
  return rows.map((row) => ({ ...row, original: originals.get(row.id) ?? null }))
}

/** Of a large group a page shows the first; the number says how many ask. */
const mostOfFamily = 50

/**
 * One petition with the others whose words the public reads and that ask the same, the first received first: that one is
 * the original. Empty where the public does not read the petition (scenarios.md 55, 58).
 */
export async function readPublicFamily(
  db: Db,
  asked: { conferenceId: string; petitionId: string },
): Promise<PublicPetition[]> {
  const rows = await db
    .selectFrom(
      sql<{ petition_id: string; position: number }>`public_asking_same(${asked.petitionId}::uuid)`.as('same'),
    )
    .select('same.petition_id as id')
    .where(
      sql<boolean>`exists (select from petition_public q where q.petition_id = ${asked.petitionId}::uuid and q.conference_id = ${asked.conferenceId}::uuid)`,
    )
    .orderBy('same.position')
    .limit(mostOfFamily)
    .execute()
  const ids = rows.map(({ id }) => id)
  return readPublicPetitions(db, ids.includes(asked.petitionId) || ids.length === 0 ? ids : [...ids, asked.petitionId])
}

export async function countPublicPetitions(db: Db, conferenceId: string): Promise<number> {
  const { count } = await db
    .selectFrom('petition_public')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('conference_id', '=', conferenceId)
    .where('shown', '=', true)
    .executeTakeFirstOrThrow()
  return count
}

/** In the order of `ids`; what is hidden or withdrawn meanwhile is not among them, though an official would see it. */
export async function readPublicPetitions(db: Db, ids: readonly string[]): Promise<PublicPetition[]> {
  if (ids.length === 0) return []
  const rows = await shown(db)
    .where('petition_id', 'in', ids)
    .where(sql<boolean>`petition_public_stands(petition_id, version)`)
    .execute()
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

const shown = (db: Db) =>
  db
    .selectFrom('petition_public')
    .select(['petition_id as id', 'title', 'text', sql<number>`count_asking_same(petition_id)`.as('asking')])
    .where('shown', '=', true)

async function idsFound(db: Db, conferenceId: string, search: string): Promise<string[]> {
  const typed = search.normalize('NFC').toLowerCase()
  const folded = [...new Set([fold(search), ...searchTerms(search)])]
  const query = sql.join(
    [typed, ...folded].map((words) => sql`plainto_tsquery('simple', ${words})`),
    sql` || `,
  )
  return idsOf(db, conferenceId, sql`(${query})`, mostFound)
}

/** Through the index, which the fence around the table keeps a plain query from. */
export async function idsOf(
  db: Db,
  conferenceId: string,
  query: ReturnType<typeof sql>,
  most: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom(sql<{ petition_id: string }>`find_public_petitions(${conferenceId}, ${query}, ${most})`.as('found'))
    .select('petition_id')
    .execute()
  return rows.map((row) => row.petition_id)
}
