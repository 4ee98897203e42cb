/** Which petitions have the words of a search, where they are few enough to be named. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { readPetitionCode } from './petition-code.ts'
import { hasAccents, queryOf } from './words.ts'

/** Those that have the words with their accents come first; a search without accents has no such first part. */
export type Phase = 'exact' | 'folded'

/** Ids that have the words, with their accents (`exact`) or at all (`folded`); null: too many to be named. */
export type Matches = {
  phases: Phase[]
  exact: string[] | null
  folded: string[] | null
  /** Where they were too many: more than this. */
  beyond: number
}

/** Of more than these no ids are given: whoever meets so many says more words. */
export const mostNamed = 2000

/** What the part of the list holds: in the second, what the first has not shown. */
export function idsOfPart({ phases, exact, folded }: Matches, phase: Phase): string[] | null {
  if (phase === 'exact') return exact
  if (phases.length === 1 || !folded || !exact) return folded
  const shown = new Set(exact)
  return folded.filter((id) => !shown.has(id))
}

export async function findMatches(
  db: Db,
  /** Without a conference: in all that the one who asks may read. */
  filter: { conferenceId?: string; search?: string },
  most = mostNamed,
): Promise<Matches> {
  const { search } = filter
  if (!search) return { phases: ['folded'], exact: null, folded: null, beyond: 0 }
  const code = readPetitionCode(search)
  if (code) {
    const found = await db.selectFrom('petition_code').select('petition_id as id').where('code', '=', code).execute()
    return { phases: ['folded'], exact: null, folded: found.map(({ id }) => id), beyond: most }
  }
  const folded = await idsWith(db, filter.conferenceId, search, 'folded', most)
  if (!hasAccents(search) || folded?.length === 0) return { phases: ['folded'], exact: null, folded, beyond: most }
  const exact = await idsWith(db, filter.conferenceId, search, 'exact', most)
  return { phases: ['exact', 'folded'], exact, folded, beyond: most }
}

/** In no order: the index gives them as they lie, and stops where there are too many. */
async function idsWith(
  db: Db,
  conferenceId: string | undefined,
  search: string,
  phase: Phase,
  most: number,
): Promise<string[] | null> {
  const rows = await db
    .selectFrom('petition_worded as w')
    .select(sql<string>`w.petition_id`.as('id'))
    .$if(conferenceId !== undefined, (query) => query.where('w.conference_id', '=', conferenceId!))
    .where(sql<boolean>`w.words @@ ${queryOf(search, phase)}`)
    .limit(most + 1)
    .execute()
  return rows.length > most ? null : rows.map(({ id }) => id)
}

/**
 * The newest of them wherever they were sent, those with their accents first. Of words that too many have the newest
 * ids are taken as the index finds them: an id begins with its moment.
 */
export async function newestMatches(db: Db, search: string, matches: Matches, size: number): Promise<string[]> {
  const found: string[] = []
  for (const phase of matches.phases) {
    const rest = size - found.length
    const ids = idsOfPart(matches, phase)
    if (rest <= 0) break
    found.push(...(ids ? ids.toSorted().reverse().slice(0, rest) : await newestWith(db, search, phase, found, rest)))
  }
  return found
}

async function newestWith(db: Db, search: string, phase: Phase, shown: string[], size: number): Promise<string[]> {
  const rows = await db
    .selectFrom('petition_worded as w')
    .select(sql<string>`w.petition_id`.as('id'))
    .where(sql<boolean>`w.words @@ ${queryOf(search, phase)}`)
    .$if(shown.length > 0, (query) => query.where('w.petition_id', 'not in', shown))
    .orderBy('w.petition_id', 'desc')
    .limit(size)
    .execute()
  return rows.map(({ id }) => id)
}
