/** What the public reads of petitions: the reviewed, masked words of those that are shown, and nothing else. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { searchTerms } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'

export type PublicPetition = { id: string; title: string; text: string /** Itself among them. */; asking: number }

export const publicPageSize = 20
/** As many as a search looks at; whoever meets more says more words. */
const mostFound = 500

export type PublicList = { rows: PublicPetition[]; total: number; page: number; pages: number }

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
    return { rows, total, page, pages }
  }
  const rows = await shown(db)
    .where('conference_id', '=', asked.conferenceId)
    .orderBy('petition_id', 'desc')
    .limit(publicPageSize)
    .offset(from)
    .execute()
  return { rows, total, page, pages }
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
