import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { fold } from '#vietnamese/fold.ts'
import { mayKeepOrganisation, mayKeepSome } from './policy.ts'
import {
  endsBeforeStart,
  functionHeld,
  functionNamed,
  functionUnknown,
  nothingToUndo,
  notYourOrganisation,
  organisationNotFound,
} from './refusals.ts'
import { requiredLine, typedDay } from './typed.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const SetFunction = z.object({
  organisationId: z.uuid(),
  functionCode: z.string().min(1, 'Chưa chọn lĩnh vực.'),
  validFrom: typedDay('Chưa ghi ngày bắt đầu.'),
  source: requiredLine(300, 'Chưa ghi văn bản giao nhiệm vụ.'),
})

/** The body has this function from a day on, by a decision. */
export async function setFunction(world: World, input: z.input<typeof SetFunction>): Promise<void> {
  const { organisationId, functionCode, validFrom, source } = SetFunction.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const known = await tx
      .selectFrom('agency_function')
      .select('code')
      .where('code', '=', functionCode)
      .executeTakeFirst()
    refuseUnless(known, functionUnknown)
    const overlapping = await tx
      .selectFrom('organisation_function')
      .select('valid_from')
      .where('organisation_id', '=', organisationId)
      .where('function_code', '=', functionCode)
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', validFrom)]))
      .executeTakeFirst()
    if (overlapping) refuse(functionHeld)
    const set = await tx
      .insertInto('organisation_function')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        organisation_id: organisationId,
        function_code: functionCode,
        valid_from: validFrom,
        source,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('function_code')
      .executeTakeFirst()
    refuseUnless(set, functionHeld)
    await record(tx, world.actor, {
      what: 'organisation.function-set',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { functionCode, validFrom, source },
    })
  })
}

export const EndFunction = z.object({
  organisationId: z.uuid(),
  functionCode: z.string(),
  validFrom: z.string(),
  /** Null: it has the function again, as if it had not ended. */
  lastDay: z.union([z.null(), typedDay('Chưa ghi ngày cuối cùng.')]),
})

/** The body no longer has the function after that day; `lastDay: null` takes it back. */
export async function endFunction(world: World, input: z.input<typeof EndFunction>): Promise<void> {
  const { organisationId, functionCode, validFrom, lastDay } = EndFunction.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    refuseUnless(lastDay === null || lastDay >= validFrom, endsBeforeStart)
    const ended = await tx
      .updateTable('organisation_function')
      .set({ valid_to: lastDay })
      .where('organisation_id', '=', organisationId)
      .where('function_code', '=', functionCode)
      .where('valid_from', '=', validFrom)
      .where('valid_to', lastDay === null ? 'is not' : 'is', null)
      .returning('function_code')
      .executeTakeFirst()
    refuseUnless(ended, nothingToUndo)
    await record(tx, world.actor, {
      what: lastDay === null ? 'organisation.function-kept' : 'organisation.function-ended',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { functionCode, lastDay },
    })
  })
}

export const NameFunction = z.object({ name: requiredLine(80, 'Chưa ghi tên lĩnh vực.') })

/** Adds a function to the catalogue of the jurisdiction; its code is its name without marks. */
export async function nameFunction(world: World, input: z.input<typeof NameFunction>): Promise<{ code: string }> {
  const { name } = NameFunction.parse(input)
  const code = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return world.write(async (tx) => {
    refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
    const made = await tx
      .insertInto('agency_function')
      .values({ jurisdiction_id: world.actor.jurisdictionId, code, name })
      .onConflict((conflict) => conflict.doNothing())
      .returning('code')
      .executeTakeFirst()
    refuseUnless(made, functionNamed)
    await record(tx, world.actor, {
      what: 'function.named',
      subjectKind: 'jurisdiction',
      subjectId: world.actor.jurisdictionId,
      detail: { code, name },
    })
    return { code }
  })
}
