import { refuse, refuseUnless } from '#platform/refusal.ts'
import { chosenBody } from '#platform/web/chosen-body.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import { AddPosition, addPosition } from '../add-position.ts'
import { ChangePerson, changePerson } from '../change-person.ts'
import { changePosition } from '../change-position.ts'
import { endPosition, reopenPosition } from '../end-position.ts'
import { listOrganisationChoices } from '../organisation-detail.ts'
import { nothingToUndo, positionNotFound } from '../refusals.ts'
import { takeBackPerson } from '../take-back-person.ts'
import { uncheckedPosition } from '../unchecked.ts'
import { fieldErrors, text } from './field-errors.ts'
import { isId } from './is-id.ts'
import { personFields, personInput, personTyped, positionInput } from './person-form-input.ts'

/** What the forms of a person's page do. */
export async function changeDirectoryPerson(world: StaffWorld, personId: string, typed: FormData) {
  const here = `/lam-viec/nguoi/${personId}`
  const positionId = text(typed, 'chuc-vu')
  switch (text(typed, 'viec')) {
    case 'sua': {
      const input = { ...personInput(typed), personId, version: text(typed, 'ban') }
      const errors = fieldErrors(ChangePerson, input, personFields)
      if (errors) return wrongFields(errors, typed)
      const { before, version } = await changePerson(world, input)
      const fields = { viec: 'sua', ban: String(version), ...personTyped(before) }
      return done(here, { say: 'Đã lưu', undo: { action: here, fields } })
    }
    case 'them': {
      const choices = await world.read((db) => listOrganisationChoices(db, world.today))
      const input = { personId, ...positionInput(typed, chosenBody(typed, 'co-quan', choices) ?? '') }
      const errors = fieldErrors(AddPosition, input, personFields)
      if (errors) return wrongFields(errors, typed)
      const added = await addPosition(world, input)
      const undo = { action: here, fields: { viec: 'thoi', 'chuc-vu': added.positionId } }
      return done(here, { say: `Đã thêm chức vụ ${input.title.trim()}`, undo })
    }
    case 'dau-moi':
      return toggleContact(world, here, positionId)
    case 'thoi': {
      refuseUnless(isId(positionId), positionNotFound)
      const { title } = await endPosition(world, { positionId })
      const undo = { action: here, fields: { viec: 'tro-lai', 'chuc-vu': positionId } }
      return done(here, { say: `Đã ghi thôi chức vụ ${title}`, undo })
    }
    case 'tro-lai':
      refuseUnless(isId(positionId), positionNotFound)
      await reopenPosition(world, { positionId })
      return done(here, { say: 'Đã lấy lại chức vụ' })
    case 'bo': {
      const { name } = await takeBackPerson(world, { personId })
      return done('/lam-viec/nguoi', { say: `Đã bỏ ${name}` })
    }
    default:
      return refuse(nothingToUndo)
  }
}

async function toggleContact(world: StaffWorld, here: string, positionId: string) {
  const held = isId(positionId) ? await world.read((db) => uncheckedPosition(db, positionId)) : undefined
  refuseUnless(held, positionNotFound)
  const { title, protocolRank } = held
  await changePosition(world, { positionId, title, protocolRank, isContact: !held.isContact })
  return done(here, {
    say: held.isContact ? 'Đã thôi là đầu mối' : 'Đã đặt làm đầu mối',
    undo: { action: here, fields: { viec: 'dau-moi', 'chuc-vu': positionId } },
  })
}
