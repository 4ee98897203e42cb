/** Which petitions ask the same: found through the index of key terms, then weighed by the engine. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { findSimilar, type Similar } from './grouping/find-similar.ts'
import type { TermCounts } from './grouping/likeness.ts'
import type { Signature } from './grouping/signature.ts'

/** So few terms find them: those that say most and stand in few petitions. */
const termsToFind = 12
/** Terms are taken until about so many petitions are met. */
const petitionsToMeet = 800
const mostWeighed = 60

/** As its row keeps it; places in the text are not kept, so they are 0. */
export async function signatureNow(db: Db, petitionId: string): Promise<Signature | null> {
  const row = await db
    .selectFrom('petition_signature')
    .select(['engine', 'terms', 'weights'])
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

const fromRow = (row: { engine: string; terms: string[]; weights: number[] }): Signature => ({
  version: row.engine,
  terms: row.terms.map((key, place) => ({ key, weight: row.weights[place]!, start: 0, end: 0 })),
})

/** Of one conference, likest first; `except`: itself, those of its group, those told apart. */
export async function nearPetitions(
  db: Db,
  conferenceId: string,
  signature: Signature,
  except: ReadonlySet<string>,
): Promise<{ near: Similar<string>[]; counts: TermCounts }> {
  const own = await countsOf(
    db,
    conferenceId,
    signature.version,
    signature.terms.map((term) => term.key),
  )
  const wanted = tellingTerms(signature, own)
  if (wanted.length === 0) return { near: [], counts: own }
  const { rows } = await sql<{ petition_id: string; terms: string[]; weights: number[] }>`
    select * from petitions_near(${conferenceId}, ${signature.version}, ${wanted.map(({ key }) => key)}::text[],
      ${wanted.map(({ says }) => says)}::real[], ${mostWeighed})`.execute(db as Tx)
  const found = rows
    .filter((row) => !except.has(row.petition_id))
    .map((row) => ({ id: row.petition_id, signature: fromRow({ engine: signature.version, ...row }) }))
  const keys = new Set(found.flatMap((each) => each.signature.terms.map((term) => term.key)))
  const counts = await countsOf(db, conferenceId, signature.version, [...own.of.keys(), ...keys])
  return { near: findSimilar(signature, found, counts), counts }
}

async function countsOf(db: Db, conferenceId: string, engine: string, keys: readonly string[]): Promise<TermCounts> {
  const rows = await db
    .selectFrom('petition_term')
    .select(['term', 'petitions'])
    .where('conference_id', '=', conferenceId)
    .where('engine', '=', engine)
    .where(sql<boolean>`term = any(${['', ...keys]}::text[])`)
    .execute()
  const of = new Map(rows.map((row) => [row.term, row.petitions]))
  return { petitions: of.get('') ?? 0, of }
}

/** The heaviest by what they say times how rare they are, as long as they do not meet half the conference. */
export function tellingTerms({ terms }: Signature, counts: TermCounts): { key: string; says: number }[] {
  const sorted = terms
    .map(({ key, weight }) => {
      const petitions = counts.of.get(key) ?? 0
      return { key, petitions, says: weight * Math.log((counts.petitions + 50) / (petitions + 2)) }
    })
    .sort((a, b) => b.says - a.says)
  const wanted: { key: string; says: number }[] = []
  let met = 0
  for (const { key, petitions, says } of sorted) {
    if (wanted.length === termsToFind) break
    if (wanted.length > 0 && met + petitions > petitionsToMeet) continue
    met += petitions
    wanted.push({ key, says })
  }
  return wanted
}
