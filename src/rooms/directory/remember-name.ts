import { sql } from 'kysely'
import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { mayKeepOrganisation, mayRememberName } from './policy.ts'
import { nameOfAnother, nothingToUndo, notYourOrganisation, organisationNotFound } from './refusals.ts'
import { requiredLine } from './typed.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const RememberName = z.object({
  organisationId: z.uuid(),
  /** As a plan writes it: 'Tỉnh Hội phụ nữ'. */
  name: requiredLine(200, 'Chưa ghi tên.'),
})

/** An officer links the words of a plan to a body once; from then on they are found. Linking twice changes nothing. */
export async function rememberName(world: World, input: z.input<typeof RememberName>): Promise<void> {
  const { organisationId, name } = RememberName.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayRememberName(world.actor) || mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const key = searchKey(name)
    // Two officers linking one phrase to two bodies take turns, and the second is told.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation-name ${world.actor.jurisdictionId} ${key}`}, 0))`.execute(
      tx,
    )
    const other = await tx
      .selectFrom('organisation as o')
      .select(['o.id', 'o.name'])
      .where('o.id', '<>', organisationId)
      .where((eb) => eb.or([eb('o.valid_to', 'is', null), eb('o.valid_to', '>=', world.today)]))
      .where(
        sql<boolean>`(lower(o.name) = lower(${name}) or lower(o.short_name) = lower(${name}) or exists (
          select from organisation_name n where n.organisation_id = o.id and n.kind = 'other' and n.search_key = ${key}))`,
      )
      .executeTakeFirst()
    if (other) refuse(nameOfAnother, { organisationId: other.id, name: other.name })
    const made = await tx
      .insertInto('organisation_name')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        organisation_id: organisationId,
        name,
        search_key: key,
        made_by: accountIdOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('name')
      .executeTakeFirst()
    if (!made) return
    await record(tx, world.actor, {
      what: 'organisation.name-remembered',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { name },
    })
  })
}

/** Takes a linked name away again; former names stay. */
export async function forgetName(world: World, input: z.input<typeof RememberName>): Promise<void> {
  const { organisationId, name } = RememberName.parse(input)
  await world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayRememberName(world.actor) || mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const gone = await tx
      .deleteFrom('organisation_name')
      .where('organisation_id', '=', organisationId)
      .where('name', '=', name)
      .where('kind', '=', 'other')
      .returning('name')
      .executeTakeFirst()
    refuseUnless(gone, nothingToUndo)
    await record(tx, world.actor, {
      what: 'organisation.name-forgotten',
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { name },
    })
  })
}
