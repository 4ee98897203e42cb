/** Công bố, at once or from a moment on; and taking that moment back. */
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { nothingToRelease } from '../refusals.ts'
import { releaseAnswers, takeBackRelease } from '../release-answers.ts'
import { type ReleasePlace, releaseHref } from './release-address.ts'

export async function changeReleases(world: World, place: ReleasePlace, typed: FormData) {
  const { conferenceId } = place
  const here = releaseHref({ ...place, page: 1 })
  const one = typedText(typed, 'mot')
  const assignmentIds = one ? [one] : typed.getAll('chon').map(String)
  typed.set('da-chon', assignmentIds.join(' '))
  if (assignmentIds.length === 0) return wrongFields({ chon: 'Chưa đánh dấu câu trả lời nào.' }, typed)
  switch (typedText(typed, 'viec')) {
    case 'cong-bo': {
      const errors: Record<string, string> = {}
      const from = momentIn(typed, errors)
      if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
      const { released, left } = await releaseAnswers(world, { conferenceId, assignmentIds, from })
      const tail = left > 0 ? `; để lại ${left} việc chưa duyệt hoặc đã công bố` : ''
      return done(here, {
        say: from
          ? `${released} câu trả lời sẽ công bố từ ${momentWords(from, world.today)}${tail}`
          : `Đã công bố ${released} câu trả lời, bà con đọc được ngay${tail}`,
        undo:
          from && assignmentIds.length <= mostToUndo
            ? { action: here, fields: { viec: 'thoi', cac: assignmentIds.join(','), mot: assignmentIds[0]! } }
            : undefined,
      })
    }
    case 'thoi': {
      const several = typedText(typed, 'cac')
      const { back } = await takeBackRelease(world, {
        conferenceId,
        assignmentIds: several ? several.split(',') : assignmentIds,
      })
      return done(here, { say: `Đã thôi công bố ${back} câu trả lời` })
    }
    default:
      return refuse(nothingToRelease)
  }
}

/** A toast's cookie holds some forty ids. */
const mostToUndo = 40

/** Both boxes empty: now. Hours of Viet Nam. */
function momentIn(typed: FormData, errors: Record<string, string>): Date | null {
  const [day, hour] = [typedText(typed, 'tu-ngay'), typedText(typed, 'tu-gio')]
  if (day === '' && hour === '') return null
  const read = parseTypedDate(day)
  if ('error' in read) errors['tu-ngay'] = read.error
  else if (read.precision !== 'day') errors['tu-ngay'] = 'Ghi đủ ngày, tháng, năm, ví dụ 25/12/2026.'
  const time = /^([01]?\d|2[0-3])(?:[:hg.]([0-5]\d)?)?$/i.exec(hour || '0:00')
  if (!time) errors['tu-gio'] = 'Ghi giờ như 8:00 hoặc 13:30.'
  if ('error' in read || !time) return null
  return new Date(`${read.date}T${time[1]!.padStart(2, '0')}:${time[2] ?? '00'}:00+07:00`)
}
