/** What the forms of the sessions page do. */
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { EditSession, editSession, KeepHub, KeepQuota, keepHub, keepQuota, removeRow } from '../keep-session.ts'
import { rowNotFound } from '../refusals.ts'
import { formErrors, typedText } from './form-errors.ts'

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
      if (!read.success)
        return wrongFields(
          formErrors(read.error, { place: 'place', attendees: 'attendees', startsAt: 'startsAt', endsAt: 'endsAt' }),
          typed,
        )
      await editSession(world, { ...read.data, place: read.data.place ?? '' })
      return done(here, { say: 'Đã sửa phiên họp' })
    }
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
      const kind = typedText(typed, 'loai') === 'hub' ? 'hub' : 'quota'
      const removed = typedText(typed, 'viec') === 'bo'
      await removeRow(world, { conferenceId, kind, id: id ?? '', removed })
      const words = kind === 'hub' ? 'điểm cầu' : 'chỉ tiêu'
      return done(here, {
        say: removed ? `Đã bỏ ${words}` : `Đã lấy lại ${words}`,
        undo: removed ? { action: here, fields: { viec: 'lay-lai', loai: kind, dong: id ?? '' } } : undefined,
      })
    }
    default:
      return refuse(rowNotFound)
  }
}

/** What is no number stays wrong, so that the schema says so. */
function numberOf(typed: FormData, name: string): number | null {
  const text = typedText(typed, name).replace(/[.\s]/g, '')
  return text === '' ? null : Number(text)
}

/** '8h30', '8:30', '08.30' → '08:30' */
function clockOf(typed: FormData, name: string): string | null {
  const text = typedText(typed, name)
  const match = /^(\d{1,2})\s*[h:.g]\s*(\d{2})?$/i.exec(text)
  if (!match) return text === '' ? null : text
  return Number(match[1]) < 24 ? `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}` : text
}
