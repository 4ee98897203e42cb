/** What the forms of the sessions page do. */
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { AddSession, addSession } from '../add-session.ts'
import { EditSession, editSession } from '../edit-session.ts'
import { KeepHub, keepHub } from '../keep-hub.ts'
import { KeepQuota, keepQuota } from '../keep-quota.ts'
import { listToldOfOld } from '../move-preview.ts'
import { rowNotFound } from '../refusals.ts'
import { removeRow } from '../remove-row.ts'
import { removeSession } from '../remove-session.ts'
import { formErrors, typedText } from './form-errors.ts'
import { clockFrom, windowFrom } from './typed-window.ts'

type Doing = { world: World; conferenceId: string; typed: FormData; here: string }
type Answer = Promise<Response | ReturnType<typeof wrongFields>>

export async function changeSessions({ world, conferenceId, typed, here }: Doing): Answer {
  const seenVersion = Number(typed.get('ban')) || 0
  const id = typedText(typed, 'dong') || null
  switch (typedText(typed, 'viec')) {
    case 'phien': {
      const read = EditSession.safeParse({
        conferenceId,
        sessionId: id,
        seenVersion,
        place: typedText(typed, 'place'),
        attendees: numberOf(typed, 'attendees'),
        startsAt: clockOf(typed, 'startsAt'),
        endsAt: clockOf(typed, 'endsAt'),
      })
      if (!read.success) return wrongFields(formErrors(read.error, sessionFields), typed)
      await editSession(world, { ...read.data, place: read.data.place ?? '' })
      return done(here, { say: 'Đã sửa phiên họp' })
    }
    case 'phien-moi':
      return addFrom({ world, conferenceId, typed, here })
    case 'diem-cau': {
      const read = KeepHub.safeParse({
        conferenceId,
        hubId: id,
        seenVersion,
        name: typedText(typed, 'name'),
        place: typedText(typed, 'place'),
        attendees: numberOf(typed, 'attendees'),
      })
      if (!read.success)
        return wrongFields(formErrors(read.error, { name: 'name', place: 'place', attendees: 'attendees' }), typed)
      const { hubId } = await keepHub(world, { ...read.data, place: read.data.place ?? '' })
      const undo = id ? undefined : { action: here, fields: { viec: 'bo', loai: 'hub', dong: hubId } }
      return done(here, { say: id ? 'Đã sửa điểm cầu' : 'Đã thêm điểm cầu', undo })
    }
    case 'chi-tieu': {
      const read = KeepQuota.safeParse({
        conferenceId,
        sessionId: typedText(typed, 'phien'),
        quotaId: id,
        seenVersion,
        unit: typedText(typed, 'unit'),
        count: numberOf(typed, 'count') ?? 0,
        hubId: typedText(typed, 'hub') || null,
      })
      if (!read.success) return wrongFields(formErrors(read.error, { unit: 'unit', count: 'count' }), typed)
      const { quotaId } = await keepQuota(world, read.data)
      const undo = id ? undefined : { action: here, fields: { viec: 'bo', loai: 'quota', dong: quotaId } }
      return done(here, { say: id ? 'Đã sửa chỉ tiêu' : 'Đã thêm chỉ tiêu', undo })
    }
    case 'bo':
    case 'lay-lai': {
      const kind = kinds.find((each) => each === typed.get('loai')) ?? refuse(rowNotFound)
      const removed = typedText(typed, 'viec') === 'bo'
      if (kind === 'session') return changeSessionRow({ world, conferenceId, typed, here }, id ?? '', removed)
      await removeRow(world, { conferenceId, kind, id: id ?? '', removed })
      return done(here, {
        say: removed ? `Đã bỏ ${kindWords[kind]}` : `Đã lấy lại ${kindWords[kind]}`,
        undo: removed ? { action: here, fields: { viec: 'lay-lai', loai: kind, dong: id ?? '' } } : undefined,
      })
    }
    default:
      return refuse(rowNotFound)
  }
}

/** Open deadlines go over to another session, or come back with this one: who was told of the old ones is shown next. */
async function changeSessionRow(
  { world, conferenceId, typed, here }: Doing,
  sessionId: string,
  removed: boolean,
): Answer {
  const next = typed.get('ke-tiep')
    ? { sessionId: typedText(typed, 'ke-tiep'), seenVersion: Number(typed.get('ban')) }
    : null
  const { deadlines } = await removeSession(world, { conferenceId, sessionId, removed, next })
  const told = deadlines > 0 ? await world.read((db) => listToldOfOld(db, conferenceId)) : []
  const followed = deadlines > 0 ? `; ${deadlines} hạn đổi theo` : ''
  return done(told.length > 0 ? here.replace(/\/phien$/, '/da-bao') : here, {
    say: `${removed ? 'Đã bỏ phiên họp' : 'Đã lấy lại phiên họp'}${followed}`,
    undo: removed ? { action: here, fields: { viec: 'lay-lai', loai: 'session', dong: sessionId } } : undefined,
  })
}

const kinds = ['session', 'hub', 'quota'] as const
const kindWords = { hub: 'điểm cầu', quota: 'chỉ tiêu' }

async function addFrom({ world, conferenceId, typed, here }: Doing): Answer {
  const day = typedText(typed, 'ngay')
  const window = day === '' ? { firstDay: null, lastDay: null } : windowFrom(day)
  const read = AddSession.safeParse({
    conferenceId,
    ...('error' in window ? { firstDay: null, lastDay: null } : window),
    place: typedText(typed, 'place'),
    attendees: numberOf(typed, 'attendees'),
    startsAt: clockOf(typed, 'startsAt'),
    endsAt: clockOf(typed, 'endsAt'),
  })
  const wrongDay: Record<string, string> = 'error' in window ? { ngay: window.error } : {}
  if (!read.success || 'error' in window) {
    const wrong = read.success ? {} : formErrors(read.error, { ...sessionFields, firstDay: 'ngay' })
    return wrongFields({ ...wrongDay, ...wrong }, typed)
  }
  const { sessionId } = await addSession(world, { ...read.data, place: read.data.place ?? '' })
  return done(here, {
    say: 'Đã thêm phiên họp',
    undo: { action: here, fields: { viec: 'bo', loai: 'session', dong: sessionId } },
  })
}

const sessionFields = { place: 'place', attendees: 'attendees', startsAt: 'startsAt', endsAt: 'endsAt' }

/** What is no number stays wrong, so that the schema says so. */
function numberOf(typed: FormData, name: string): number | null {
  const text = typedText(typed, name).replace(/[.\s]/g, '')
  return text === '' ? null : Number(text)
}

/** What is no time stays wrong, so that the schema says so. */
function clockOf(typed: FormData, name: string): string | null {
  const text = typedText(typed, name)
  const clock = clockFrom(text)
  return clock === undefined ? text : clock
}
