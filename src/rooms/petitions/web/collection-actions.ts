/** What the forms of the page of units do. */
import { redirect } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { remindUnit } from '../collection/remind-unit.ts'
import {
  EditRequest,
  editRequest,
  RecordLetter,
  RequestCollection,
  recordLetter,
  requestCollection,
  takeBackRequest,
} from '../collection/request-collection.ts'
import { conferenceNotFound, requestNotFound } from '../refusals.ts'
import { linesOf, typedDay } from './typed-parts.ts'
import { reportFrom } from './unit-report.ts'

export async function actOnCollection(world: StaffWorld, conferenceId: string, url: URL, typed: FormData) {
  const here = `/lam-viec/hoi-nghi/${conferenceId}/thu-thap`
  const organisationId = typedText(typed, 'don-vi')
  const seenVersion = Number(typed.get('ban')) || 0
  switch (typedText(typed, 'viec')) {
    case 'yeu-cau':
      return askFrom(world, conferenceId, typed, here)
    case 'sua':
      return editFrom(world, conferenceId, typed, here)
    case 'thoi':
    case 'yeu-cau-lai': {
      const takenBack = typedText(typed, 'viec') === 'thoi'
      await takeBackRequest(world, { conferenceId, organisationId, seenVersion, takenBack })
      const fields = { viec: 'yeu-cau-lai', 'don-vi': organisationId, ban: String(seenVersion + 1) }
      return done(here, {
        say: takenBack ? 'Đã thôi yêu cầu đơn vị này' : 'Đã yêu cầu lại đơn vị này',
        undo: takenBack ? { action: here, fields } : undefined,
      })
    }
    case 'nhac': {
      const head = await world.read((db) => uncheckedConferenceHead(db, world, conferenceId))
      if (!head) refuse(conferenceNotFound)
      await remindUnit(world, { conferenceId, organisationId, origin: url.origin, conferenceName: head.name })
      return redirect(`${here}?nhac=${organisationId}#don-vi-${organisationId}`)
    }
    case 'so-cong-van': {
      const issuedOn = typedDay(typed, 'ngay-cv')
      const read = RecordLetter.safeParse({
        conferenceId,
        number: typedText(typed, 'so-cv'),
        issuedOn: issuedOn.day ?? '',
      })
      const errors = {
        ...(read.success ? {} : formErrors(read.error, { number: 'so-cv', issuedOn: 'ngay-cv' })),
        ...(issuedOn.error ? { 'ngay-cv': issuedOn.error } : {}),
      }
      if (!read.success || Object.keys(errors).length > 0) return wrongFields(errors, typed)
      const { units } = await recordLetter(world, read.data)
      return done(here, { say: `Đã ghi công văn số ${read.data.number} cho ${units} đơn vị` })
    }
    case 'bao-du':
      return reportFrom(world, conferenceId, typed, here)
    default:
      return refuse(requestNotFound)
  }
}

const boxes = { dueOn: 'han', suggestions: 'goi-y', hotIssues: 'noi-com', units: 'chon' }

async function askFrom(world: StaffWorld, conferenceId: string, typed: FormData, here: string) {
  const due = typedDay(typed, 'han')
  const read = RequestCollection.safeParse({
    conferenceId,
    units: typed.getAll('chon').map(String),
    dueOn: due.day ?? '',
    suggestions: linesOf(typed, 'goi-y'),
    hotIssues: linesOf(typed, 'noi-com'),
  })
  const errors = {
    ...(read.success ? {} : formErrors(read.error, boxes)),
    ...(due.error ? { han: due.error } : {}),
  }
  if (!read.success || Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const { asked } = await requestCollection(world, read.data)
  return done(here, { say: `Đã yêu cầu ${asked} đơn vị thu thập ý kiến` })
}

async function editFrom(world: StaffWorld, conferenceId: string, typed: FormData, here: string) {
  const organisationId = typedText(typed, 'don-vi')
  const own = (name: string) => `${name}-${organisationId}`
  const due = typedDay(typed, own('han'))
  const read = EditRequest.safeParse({
    conferenceId,
    organisationId,
    seenVersion: Number(typed.get('ban')) || 0,
    dueOn: due.day ?? '',
    suggestions: linesOf(typed, own('goi-y')),
    hotIssues: linesOf(typed, own('noi-com')),
  })
  const errors = {
    ...(read.success
      ? {}
      : formErrors(read.error, { dueOn: own('han'), suggestions: own('goi-y'), hotIssues: own('noi-com') })),
    ...(due.error ? { [own('han')]: due.error } : {}),
  }
  if (!read.success || Object.keys(errors).length > 0) return wrongFields(errors, typed)
  await editRequest(world, read.data)
  return done(`${here}#don-vi-${organisationId}`, { say: 'Đã sửa yêu cầu với đơn vị này' })
}
