/** What the forms of a case's page do. */
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { approveAnswer } from '../approve-answer.ts'
import { findingsOf } from '../case-page.ts'
import { checkAnswer } from '../check-answer.ts'
import { changeClock, clockSteps } from '../clock/web/clock-actions.ts'
import { CommentOnAnswer, commentOnAnswer } from '../comment-on-answer.ts'
import { KeepAnswer, keepAnswer } from '../keep-answer.ts'
import { ReturnAnswer, returnAnswer } from '../return-answer.ts'
import { SubmitAnswer, submitAnswer } from '../submit-answer.ts'
import { answerBoxes, answerIn, placeIn } from './answer-input.ts'
import { findingViews } from './case-view.ts'
import { changeForm } from './form-actions.ts'

export async function changeAnswer(world: World, assignmentId: string, typed: FormData) {
  const here = `/lam-viec/duoc-giao/${assignmentId}`
  const version = Number(typed.get('ban')) || 0
  switch (typedText(typed, 'viec')) {
    case 'luu-nhap':
      return keep(world, assignmentId, typed)
    case 'gui-duyet': {
      const { input, errors, attached } = await answerIn(typed, assignmentId)
      const read = SubmitAnswer.safeParse(input)
      if (!read.success || errors)
        return wrongFields({ ...(read.success ? {} : formErrors(read.error, answerBoxes)), ...errors }, typed)
      const sent = await submitAnswer(world, read.data, attached)
      return done(here, { say: `Đã gửi duyệt bản ${sent.version}` })
    }
    case 'da-xem':
      await checkAnswer(world, { assignmentId, version })
      return done(here, { say: `Đã ghi là xem xong bản ${version}, lãnh đạo cơ quan thấy` })
    case 'duyet':
      await approveAnswer(world, { assignmentId, version })
      return done(here, { say: `Đã duyệt bản ${version}, chờ Văn phòng công bố` })
    case 'tra-lai': {
      const read = ReturnAnswer.safeParse({ assignmentId, version, reason: typedText(typed, 'ly-do') })
      if (!read.success) return wrongFields(formErrors(read.error, { reason: 'ly-do' }), typed)
      await returnAnswer(world, read.data)
      return done(here, { say: `Đã trả lại bản ${version} để sửa` })
    }
    case 'gop-y': {
      const read = CommentOnAnswer.safeParse({
        assignmentId,
        part: typedText(typed, 'phan') || null,
        text: typedText(typed, 'gop-y'),
      })
      if (!read.success) return wrongFields(formErrors(read.error, { text: 'gop-y' }), typed)
      await commentOnAnswer(world, read.data)
      return done(placeIn(here, typed), { say: 'Đã góp ý' })
    }
    case 'phim-enter':
      // Enter in a box of the form: what one looks for there, else a draft; never sent in by accident.
      for (const box of ['tim-can-cu', 'tim-tra-loi'])
        if (typedText(typed, box) !== '') {
          typed.set('viec', box)
          return changeForm(world, assignmentId, typed)
        }
      return keep(world, assignmentId, typed)
    default:
      if (clockSteps.has(typedText(typed, 'viec'))) return changeClock(world, assignmentId, typed)
      return changeForm(world, assignmentId, typed)
  }
}

export type Saved = { saved: { version: number; say: string; findings: ReturnType<typeof findingViews> } }

/** By itself or by the button; the page that saves by itself stays as it is and is told when. */
async function keep(world: World, assignmentId: string, typed: FormData) {
  const { input, errors, attached } = await answerIn(typed, assignmentId)
  const read = KeepAnswer.safeParse(input)
  if (!read.success || errors)
    return wrongFields({ ...(read.success ? {} : formErrors(read.error, answerBoxes)), ...errors }, typed)
  const { version } = await keepAnswer(world, read.data, attached)
  if (!typed.has('tu-dong'))
    return done(`/lam-viec/duoc-giao/${assignmentId}?sua=1`, { say: `Đã lưu nháp, bản ${version}` })
  const findings = findingViews(await findingsOf(world, assignmentId, read.data), read.data)
  return {
    saved: { version, say: `Đã lưu ${momentWords(world.now, world.today)}, bản ${version}`, findings },
  } satisfies Saved
}
