import { sql } from 'kysely'
import { type Database, type Tx, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import { lockedUntil } from '#platform/sessions/lock-out.ts'
import { readPetitionCode } from '../petition-code.ts'
import { codeMistyped, receiptNotOpened, tooManyLookups } from '../refusals.ts'

export type Lookup = { jurisdictionId: string; code: string; proof: string; address: string; now: Date }

/**
 * Opens a receipt by its code and what only its sender knows: the last three digits of the telephone given, or, where none
 * was, the second half of the code. A code that cannot be one is told at once and counts as no try; whether it exists, and
 * which of the two was wrong, is never told. Five wrong tries in a row at one code or from one place close it for ten
 * minutes; many at once wait for one another.
 */
export async function openReceipt(database: Database, lookup: Lookup): Promise<{ petitionId: string }> {
  const code = readPetitionCode(lookup.code)
  refuseUnless(code, codeMistyped)
  const system = { kind: 'system', jurisdictionId: lookup.jurisdictionId } as const
  const address = lookup.address.slice(0, 60)
  const answer = await transact(database, system, async (tx) => {
    await takeTurn(tx, lookup.jurisdictionId, [`code ${code}`, `address ${address}`])
    const tries = [await triesOf(tx, 'code', code), address === '' ? [] : await triesOf(tx, 'address', address)]
    if (tries.some((each) => lockedUntil(each, lookup.now))) return 'locked'
    const petitionId = await petitionProved(tx, code, lookup.proof)
    await tx
      .insertInto('petition_lookup')
      .values({
        jurisdiction_id: lookup.jurisdictionId,
        id: newId(),
        code,
        address,
        good: petitionId !== null,
        at: lookup.now,
      })
      .execute()
    return petitionId
  })
  if (answer === 'locked') refuse(tooManyLookups)
  if (answer === null) throw new Refusal(receiptNotOpened)
  return { petitionId: answer }
}

/** In one order for everybody, so that two who share a code and a place never wait for each other. */
async function takeTurn(tx: Tx, jurisdictionId: string, names: readonly string[]): Promise<void> {
  for (const name of [...names].sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`petition-lookup ${jurisdictionId} ${name}`}, 0))`.execute(
      tx,
    )
  }
}

const triesOf = (tx: Tx, by: 'code' | 'address', value: string) =>
  tx
    .selectFrom('petition_lookup')
    .select(['at', 'good'])
    .where(by, '=', value)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()

async function petitionProved(tx: Tx, code: string, proof: string): Promise<string | null> {
  const row = await tx
    .selectFrom('petition_code as c')
    .leftJoin('petition_sender as s', (join) =>
      join.onRef('s.petition_id', '=', 'c.petition_id').onRef('s.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['c.petition_id as petitionId', 's.phone'])
    .where('c.code', '=', code)
    .executeTakeFirst()
  return row && proves(proof, code, row.phone) ? row.petitionId : null
}

/** Pure. A whole telephone number is taken by its last three digits too. */
export function proves(proof: string, code: string, phone: string | null): boolean {
  if (phone === null) return readPetitionCode(code.slice(0, 4) + proof) === code
  const digits = proof.replace(/[\s.()+-]/g, '')
  return /^\d{3,15}$/.test(digits) && digits.slice(-3) === phone.slice(-3)
}
