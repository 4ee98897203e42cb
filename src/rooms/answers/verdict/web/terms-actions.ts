/** What the form of terms does, on the office's page of clocks. */
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { SetVerdictTerms, setVerdictTerms } from '../verdict-setting.ts'
import { termsBoxes } from './terms-boxes.ts'

export async function setTerms(world: World, here: string, typed: FormData) {
  const day = parseTypedDate(typedText(typed, termsBoxes.validFrom))
  const read = SetVerdictTerms.safeParse({
    validFrom: 'error' in day || day.precision !== 'day' ? '' : day.date,
    verdictDays: Number(typedText(typed, termsBoxes.verdictDays) || Number.NaN),
    answerDays: Number(typedText(typed, termsBoxes.answerDays) || Number.NaN),
    source: typedText(typed, termsBoxes.source),
  })
  if (!read.success) return wrongFields(formErrors(read.error, termsBoxes), typed)
  await setVerdictTerms(world, read.data)
  return done(here, { say: `Đã đặt thời hạn sau khi trả lời, áp dụng từ ${formatDay(read.data.validFrom)}` })
}
