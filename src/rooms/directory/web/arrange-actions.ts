import { refuse } from '#platform/refusal.ts'
import { chosenBody } from '#platform/web/chosen-body.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import { EndOrganisation, endOrganisation, reopenOrganisation } from '../end-organisation.ts'
import { MergeOrganisations, mergeOrganisations, takeBackMerge } from '../merge-organisations.ts'
import { listOrganisationChoices } from '../organisation-detail.ts'
import { nothingToUndo } from '../refusals.ts'
import { forgetName, RememberName, rememberName } from '../remember-name.ts'
import { RenameOrganisation, renameOrganisation, takeBackRename } from '../rename-organisation.ts'
import { SplitOrganisation, splitOrganisation } from '../split-organisation.ts'
import { fieldErrors, text } from './field-errors.ts'

const notChosen = 'Không có cơ quan nào mang tên này. Chọn trong danh sách gợi ý.'

/** What the forms of the page do; each says what it did and how to take it back. */
export async function arrange(world: StaffWorld, organisationId: string, typed: FormData) {
  const here = `/lam-viec/co-quan/${organisationId}`
  const undo = (viec: string, fields: Record<string, string> = {}) => ({
    action: `${here}/sap-xep`,
    fields: { viec, ...fields },
  })
  switch (text(typed, 'viec')) {
    case 'doi-ten':
      return rename(world, organisationId, typed)
    case 'bo-doi-ten': {
      const fields = { name: text(typed, 'ten'), shortName: text(typed, 'ten-tat'), version: text(typed, 'ban') }
      await takeBackRename(world, { organisationId, ...fields, version: Number(fields.version) })
      return done(here, { say: `Đã lấy lại tên ${fields.name}` })
    }
    case 'sap-nhap':
      return merge(world, organisationId, typed)
    case 'chuyen':
      return handOver(world, organisationId, typed)
    case 'bo-sap-nhap':
      await takeBackMerge(world, { mergeId: text(typed, 'ma') })
      return done(here, { say: 'Đã bỏ, mọi thứ như trước' })
    case 'ket-thuc': {
      const input = { organisationId, lastDay: text(typed, 'ngay-cuoi'), source: text(typed, 'kt-van-ban') }
      const errors = fieldErrors(EndOrganisation, input, { lastDay: 'ngay-cuoi', source: 'kt-van-ban' })
      if (errors) return wrongFields(errors, typed)
      await endOrganisation(world, input)
      return done(here, { say: 'Đã ghi hết hoạt động', undo: undo('mo-lai') })
    }
    case 'mo-lai':
      await reopenOrganisation(world, { organisationId })
      return done(here, { say: 'Đã mở lại' })
    case 'ten-khac': {
      const name = text(typed, 'ten-khac')
      const errors = fieldErrors(RememberName, { organisationId, name }, { name: 'ten-khac' })
      if (errors) return wrongFields(errors, typed)
      await rememberName(world, { organisationId, name })
      return done(here, {
        say: `Từ nay “${name.trim()}” trong kế hoạch là cơ quan này`,
        undo: undo('bo-ten-khac', { 'ten-khac': name }),
      })
    }
    case 'bo-ten-khac': {
      const name = text(typed, 'ten-khac')
      await forgetName(world, { organisationId, name })
      return done(here, { say: `Đã bỏ tên “${name}”`, undo: undo('ten-khac', { 'ten-khac': name }) })
    }
    default:
      return refuse(nothingToUndo)
  }
}

async function rename(world: StaffWorld, organisationId: string, typed: FormData) {
  const here = `/lam-viec/co-quan/${organisationId}`
  const input = {
    organisationId,
    name: text(typed, 'ten-moi'),
    shortName: text(typed, 'ten-tat-moi'),
    on: text(typed, 'ngay-doi'),
    source: text(typed, 'van-ban'),
    version: Number(text(typed, 'ban')),
  }
  const names = { name: 'ten-moi', shortName: 'ten-tat-moi', on: 'ngay-doi', source: 'van-ban' }
  const errors = fieldErrors(RenameOrganisation, input, names)
  if (errors) return wrongFields(errors, typed)
  const { oldName, oldShortName, version } = await renameOrganisation(world, input)
  return done(here, {
    say: `Đã đổi tên từ ${oldName}`,
    undo: {
      action: `${here}/sap-xep`,
      fields: { viec: 'bo-doi-ten', ten: oldName, 'ten-tat': oldShortName ?? '', ban: String(version) },
    },
  })
}

async function merge(world: StaffWorld, organisationId: string, typed: FormData) {
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const successor = chosenBody(typed, 'nhap-vao', choices)
  const input = {
    predecessorIds: [organisationId],
    successorId: successor ?? '',
    on: text(typed, 'ngay-nhap'),
    source: text(typed, 'sn-van-ban'),
  }
  const names = { successorId: 'nhap-vao', on: 'ngay-nhap', source: 'sn-van-ban' }
  const errors = fieldErrors(MergeOrganisations, input, names) ?? {}
  if (successor === 'unknown') errors['nhap-vao'] = notChosen
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const { mergeId, names: merged } = await mergeOrganisations(world, input)
  return done(`/lam-viec/co-quan/${input.successorId}`, {
    say: `Đã sáp nhập ${merged.join(', ')}`,
    undo: { action: `/lam-viec/co-quan/${organisationId}/sap-xep`, fields: { viec: 'bo-sap-nhap', ma: mergeId } },
  })
}

async function handOver(world: StaffWorld, organisationId: string, typed: FormData) {
  const here = `/lam-viec/co-quan/${organisationId}`
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const successor = chosenBody(typed, 'nhan-viec', choices)
  const input = {
    organisationId,
    parts: [{ successorId: successor ?? '', functionCodes: typed.getAll('linh-vuc').map(String) }],
    on: text(typed, 'ngay-chuyen'),
    source: text(typed, 'cv-van-ban'),
    ends: text(typed, 'het') === 'co',
  }
  const names = { successorId: 'nhan-viec', functionCodes: 'linh-vuc', on: 'ngay-chuyen', source: 'cv-van-ban' }
  const errors = fieldErrors(SplitOrganisation, input, names) ?? {}
  if (successor === 'unknown') errors['nhan-viec'] = notChosen
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const { mergeId } = await splitOrganisation(world, input)
  return done(here, {
    say: `Đã chuyển ${input.parts[0]!.functionCodes.length} lĩnh vực`,
    undo: { action: `${here}/sap-xep`, fields: { viec: 'bo-sap-nhap', ma: mergeId } },
  })
}
