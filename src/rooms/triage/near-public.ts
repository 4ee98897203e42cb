/** "Đã có 14 người hỏi việc này": what a citizen is about to ask, beside what the public reads of that conference. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'
import { findSimilar } from './grouping/find-similar.ts'
import type { TermCounts } from './grouping/likeness.ts'
import { signatureOf } from './grouping/signature.ts'
import { tellingTerms } from './near-petitions.ts'

/** Candidates are read and compared on the spot, while somebody waits with an old telephone. */
const mostCompared = 24
/** Rather none than a wrong one: above SAME, at which people's pairs lose one of 41 and wrong ones fall by a quarter. */
const LIKE_ENOUGH = 0.36

/**
 * Ids of public petitions that ask the same as `text`, likest first; of a group one, since it counts for all. What the
 * masks cover neither finds anything nor makes anything alike: only reviewed words are compared.
 */
export async function nearPublic(db: Db, conferenceId: string, text: string): Promise<string[]> {
  const catalogue = startingCatalogue()
  const asked = signatureOf(catalogue, text)
  const own = await countsOf(
    db,
    conferenceId,
    asked.terms.map(({ key }) => key),
  )
  const wanted = tellingTerms(asked, own)
  if (wanted.length === 0) return []
  const { rows } = await sql<{ petition_id: string; group_id: string | null; words: string }>`
    select * from public_petitions_near(${conferenceId}, ${asked.version}, ${wanted.map(({ key }) => key)}::text[],
      ${wanted.map(({ says }) => says)}::real[], ${mostCompared})`.execute(db as Tx)
  const candidates = rows.map((row) => ({ id: row, signature: signatureOf(catalogue, row.words) }))
  const keys = new Set(candidates.flatMap(({ signature }) => signature.terms.map(({ key }) => key)))
  const near = findSimilar(asked, candidates, await countsOf(db, conferenceId, [...own.of.keys(), ...keys]))
  const groups = new Set<string>()
  return near
    .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
    .filter(({ id: { petition_id, group_id } }) => {
      const one = group_id ?? petition_id
      return !groups.has(one) && Boolean(groups.add(one))
    })
    .map(({ id }) => id.petition_id)
}

async function countsOf(db: Db, conferenceId: string, keys: readonly string[]): Promise<TermCounts> {
  const { rows } = await sql<{ term: string; petitions: number }>`
    select * from public_term_counts(${conferenceId}, ${startingCatalogue().version}, ${['', ...keys]}::text[])`.execute(
    db as Tx,
  )
  const of = new Map(rows.map(({ term, petitions }) => [term, petitions]))
  return { petitions: of.get('') ?? 0, of }
}
