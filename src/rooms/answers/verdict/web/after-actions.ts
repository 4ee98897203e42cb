/** What the forms below a released answer do, for the body that gave it. */
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { markDone } from '../mark-done.ts'
import { ReplyToQuestion, replyToQuestion } from '../reply-to-question.ts'

export const isAfterAnswer = (typed: FormData): boolean =>
  ['giai-thich', 'da-lam-xong'].includes(typedText(typed, 'viec'))

export async function changeAfterAnswer(world: World, assignmentId: string, typed: FormData) {
  const here = `/lam-viec/duoc-giao/${assignmentId}`
  if (typedText(typed, 'viec') === 'da-lam-xong') {
    await markDone(world, { assignmentId })
    return done(here, { say: 'Đã ghi là làm xong, bà con thấy trên trang theo dõi' })
  }
  const questionId = typedText(typed, 'cau-hoi')
  const read = ReplyToQuestion.safeParse({
    assignmentId,
    questionId,
    text: typedText(typed, `giai-thich-${questionId}`),
  })
  if (!read.success) return wrongFields(formErrors(read.error, { text: `giai-thich-${questionId}` }), typed)
  await replyToQuestion(world, read.data)
  return done(here, { say: 'Đã giải thích, người hỏi đọc được ngay' })
}
