import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { AddPerson, insertPerson } from '../add-person.ts'
import { insertPosition } from '../add-position.ts'
import { updatePerson } from '../change-person.ts'
import { updatePosition } from '../change-position.ts'
import { usualTitleRank } from '../person-facts.ts'
import { organisationNotFound, personNotFound } from '../refusals.ts'
import { uncheckedPerson } from '../unchecked.ts'
import type { ImportRow } from './import-row.ts'

/** Adds the person of a line, or brings what is known up to it. Gives the id. */
export async function takePerson(tx: Tx, world: World, row: ImportRow): Promise<string> {
  const { organisation, fullName, title, phone, email, salutation, isContact } = row.cells
  const organisationId = organisation?.id
  refuseUnless(organisationId, organisationNotFound)
  if (row.matchId !== null) return change(tx, world, row, row.matchId, organisationId)
  const facts = AddPerson.parse({
    fullName: fullName?.value ?? '',
    salutation: salutation?.value ?? null,
    phone: phone?.value ?? null,
    email: email?.value ?? null,
    position: { organisationId, title: title?.value ?? '', isContact: isContact?.value === 'x' },
  })
  return (await insertPerson(tx, world, facts)).personId
}

/** An empty cell changes nothing; a title that differs corrects the only one there, else it is one more. */
async function change(tx: Tx, world: World, row: ImportRow, personId: string, organisationId: string): Promise<string> {
  const person = await uncheckedPerson(tx, personId)
  refuseUnless(person, personNotFound)
  const says = (field: string) => (row.cells[field]?.verdict === 'same' ? null : (row.cells[field]?.value ?? null))
  const next = {
    personId,
    version: person.version,
    fullName: says('fullName') ?? person.fullName,
    salutation: says('salutation') ?? person.salutation,
    phone: says('phone') ?? person.phone,
    email: says('email') ?? person.email,
    sortAs: person.sortAs,
  }
  const differs = (['fullName', 'salutation', 'phone', 'email'] as const).some((field) => next[field] !== person[field])
  if (differs) await updatePerson(tx, world, next)

  const title = row.cells.title?.verdict === 'changed' ? row.cells.title.value : null
  const contact = row.cells.isContact?.verdict === 'changed'
  if (!title && !contact) return personId
  const held = await tx
    .selectFrom('position')
    .select(['id', 'title', 'is_contact as isContact', 'protocol_rank as protocolRank'])
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', world.today)]))
    .execute()
  const only = held.length === 1 ? held[0] : undefined
  if (only) {
    await updatePosition(tx, world, {
      positionId: only.id,
      title: title ?? only.title,
      isContact: contact || only.isContact,
      protocolRank: title ? usualTitleRank(title) : only.protocolRank,
    })
  } else if (title) {
    await insertPosition(tx, world, personId, { organisationId, title, isContact: contact, validFrom: null })
  }
  return personId
}
