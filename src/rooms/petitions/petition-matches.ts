/** Which petitions of a conference have the words of a search, where they are few enough to be named. */
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

const mostNamed = 2000

/** What the part of the list holds: in the second, what the first has not shown. */
export function idsOfPart({ phases, exact, folded }: Matches, phase: Phase): string[] | null {
  if (phase === 'exact') return exact
  if (phases.length === 1 || !folded || !exact) return folded
  const shown = new Set(exact)
  return folded.filter((id) => !shown.has(id))
}

export async function findMatches(
  db: Db,
  filter: { conferenceId: string; search?: string },
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
  conferenceId: string,
  search: string,
  phase: Phase,
  most: number,
): Promise<string[] | null> {
  const rows = await db
    .selectFrom('petition_worded as w')
    .select(sql<string>`w.petition_id`.as('id'))
    .where('w.conference_id', '=', conferenceId)
    .where(sql<boolean>`w.words @@ ${queryOf(search, phase)}`)
    .limit(most + 1)
    .execute()
  return rows.length > most ? null : rows.map(({ id }) => id)
}
