/** Making a dispatch letter, and writing down its number and day after it was issued. */
import { done } from '#platform/web/flash.ts'
import { formErrors } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { makeLetter, RecordDispatch, recordDispatch } from '../routing/dispatch-letters.ts'
import type { Work } from './routing-actions.ts'
import { routingHref } from './routing-address.ts'
import { word } from './sorting-actions.ts'

export async function changeLetters({ world, typed, place }: Work) {
  const here = `${routingHref(place)}#cong-van`
  if (word(typed, 'viec') === 'lap-cong-van') {
    const conferenceId = place.base.split('/')[3]!
    const { body, lines } = await makeLetter(world, { conferenceId, organisationId: word(typed, 'don-vi') })
    return done(here, { say: `Đã lập công văn chuyển ${lines} việc cho ${body}; tải tệp ở dưới` })
  }
  const letterId = word(typed, 'cong-van')
  const day = parseTypedDate(word(typed, `ngay-${letterId}`))
  const read = RecordDispatch.safeParse({
    letterId,
    number: word(typed, `so-${letterId}`),
    issuedOn: 'date' in day && day.precision === 'day' ? day.date : '',
  })
  if (!read.success)
    return wrongFields(formErrors(read.error, { number: `so-${letterId}`, issuedOn: `ngay-${letterId}` }), typed)
  const { body } = await recordDispatch(world, read.data)
  return done(here, { say: `Đã ghi số ${read.data.number} cho công văn gửi ${body}` })
}
