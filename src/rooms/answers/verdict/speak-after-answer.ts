/** What the tracking page's forms below an answer do. */
import { typedText } from '#platform/web/form-errors.ts'
import type { SpeakAfterAnswer } from '#rooms/petitions/index.ts'
import { askBack } from './ask-back.ts'
import { giveVerdict } from './give-verdict.ts'

export const speakAfterAnswer: SpeakAfterAnswer = async (world, petitionId, typed) => {
  const of = { petitionId, assignmentId: typedText(typed, 'viec-giao'), version: Number(typed.get('ban-tra-loi')) }
  if (typedText(typed, 'lam') === 'hoi-lai')
    return askBack(world, { ...of, key: typedText(typed, 'khoa'), text: typedText(typed, 'hoi-lai') })
  const satisfied = typedText(typed, 'lam') === 'thoa-dang'
  await giveVerdict(world, { ...of, satisfied, reason: satisfied ? '' : typedText(typed, 'chua-thoa-dang') })
}
