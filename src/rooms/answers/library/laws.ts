/** The library as a province has it: the starting set, with what its office mended, added and struck out. */
import type { Db } from '#platform/db.ts'
import type { Law, Laws } from './law.ts'
import { lawKey } from './law-number.ts'
import { startingLaws } from './starting-laws-data.ts'

/** How many a province may add: the whole library is read at once. */
export const mostLaws = 2000

const columns = [
  'number',
  'version',
  'title',
  'issuer',
  'issued_on as issuedOn',
  'force_from as from',
  'force_until as until',
  'replaced_by as replacedBy',
  'source',
  'listed',
] as const

export async function loadLaws(db: Db): Promise<Laws> {
  const laws = new Map(startingLaws.map((law) => [lawKey(law.number), law]))
  const rows = await db.selectFrom('law_now').select(columns).limit(mostLaws).execute()
  for (const { listed, version: _version, ...law } of rows) {
    if (listed) laws.set(lawKey(law.number!), law as Law)
    else laws.delete(lawKey(law.number!))
  }
  return laws
}

/** One of them with the version that the form goes on from; 0: as the program brings it, or not there yet. */
export async function findLaw(db: Db, number: string): Promise<{ law: Law | null; version: number }> {
  const row = await db.selectFrom('law_now').select(columns).where('number', '=', number).executeTakeFirst()
  if (row) {
    const { listed, version, ...law } = row
    return { law: listed ? (law as Law) : null, version: version! }
  }
  return { law: startingLaws.find((law) => law.number === number) ?? null, version: 0 }
}
