// One body's work goes to another from a day on: by function, or whole.
import { sql } from 'kysely'
import { addDays, type CalendarDay } from '#calendar/day.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { alreadySucceeded, functionUnknown } from './refusals.ts'

export type Handover = {
  predecessorId: string
  successorId: string
  /** Null: everything it did. */
  functionCodes: readonly string[] | null
  on: CalendarDay
  source: string
}

/** What was changed, so that it can be taken back as a whole. */
export type HandedOver = {
  successionIds: string[]
  ended: { organisationId: string; code: string; validFrom: CalendarDay }[]
  begun: { organisationId: string; code: string; validFrom: CalendarDay }[]
}

/** Writes who took over what, ends the functions with their old holder and begins them with the new one. */
export async function handOver(tx: Tx, world: World, handover: Handover): Promise<HandedOver> {
  const { predecessorId, successorId, on, source } = handover
  const jurisdiction_id = world.actor.jurisdictionId
  const held = await functionsHeld(tx, predecessorId, on)
  const wanted = handover.functionCodes ?? held.map((each) => each.code)
  const done: HandedOver = { successionIds: [], ended: [], begun: [] }
  for (const code of handover.functionCodes ?? [null]) {
    if (code !== null) refuseUnless(await isKnown(tx, code), functionUnknown)
    const row = await tx
      .insertInto('organisation_succession')
      .values({
        jurisdiction_id,
        id: newId(world.now.getTime()),
        predecessor_id: predecessorId,
        successor_id: successorId,
        function_code: code,
        happened_on: on,
        source,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    refuseUnless(row, alreadySucceeded)
    done.successionIds.push(row.id)
  }
  for (const code of wanted) {
    const old = held.find((each) => each.code === code)
    if (old && old.validFrom < on) {
      await endFunction(tx, predecessorId, old, addDays(on, -1))
      done.ended.push({ organisationId: predecessorId, ...old })
    }
    const begun = await tx
      .insertInto('organisation_function')
      .values({ jurisdiction_id, organisation_id: successorId, function_code: code, valid_from: on, source })
      .onConflict((conflict) => conflict.doNothing())
      .returning('function_code')
      .executeTakeFirst()
    if (begun && !(await heldAlready(tx, successorId, code, on))) {
      done.begun.push({ organisationId: successorId, code, validFrom: on })
    }
  }
  return done
}

/** The way back. */
export async function takeBackHandover(tx: Tx, done: HandedOver): Promise<number> {
  for (const { organisationId, code, validFrom } of done.begun) {
    await tx
      .deleteFrom('organisation_function')
      .where('organisation_id', '=', organisationId)
      .where('function_code', '=', code)
      .where('valid_from', '=', validFrom)
      .execute()
  }
  for (const old of done.ended) await endFunction(tx, old.organisationId, old, null)
  const gone = await tx
    .deleteFrom('organisation_succession')
    .where('id', 'in', done.successionIds)
    .returning('id')
    .execute()
  return gone.length
}

function endFunction(
  tx: Tx,
  organisationId: string,
  held: { code: string; validFrom: CalendarDay },
  lastDay: CalendarDay | null,
) {
  return tx
    .updateTable('organisation_function')
    .set({ valid_to: lastDay })
    .where('organisation_id', '=', organisationId)
    .where('function_code', '=', held.code)
    .where('valid_from', '=', held.validFrom)
    .execute()
}

const functionsHeld = (tx: Tx, organisationId: string, on: CalendarDay) =>
  tx
    .selectFrom('organisation_function')
    .select(['function_code as code', 'valid_from as validFrom'])
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .execute()

/** The successor may have had the function before: two rows for one time would show it twice. */
async function heldAlready(tx: Tx, organisationId: string, code: string, on: CalendarDay): Promise<boolean> {
  const gone = await sql<{
    code: string
  }>`delete from organisation_function f where f.organisation_id = ${organisationId}
    and f.function_code = ${code} and f.valid_from = ${on} and exists (select from organisation_function g
      where g.organisation_id = f.organisation_id and g.function_code = f.function_code and g.valid_from < f.valid_from
        and coalesce(g.valid_to, f.valid_from) >= f.valid_from) returning f.function_code`.execute(tx)
  return gone.rows.length > 0
}

async function isKnown(tx: Tx, code: string): Promise<boolean> {
  return Boolean(await tx.selectFrom('agency_function').select('code').where('code', '=', code).executeTakeFirst())
}
