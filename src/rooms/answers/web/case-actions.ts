/** What the forms of a case's page do. */
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { approveAnswer } from '../approve-answer.ts'
import { findingsOf } from '../case-page.ts'
import { checkAnswer } from '../check-answer.ts'
import { CommentOnAnswer, commentOnAnswer } from '../comment-on-answer.ts'
import { KeepAnswer, keepAnswer } from '../keep-answer.ts'
import { caseNotFound } from '../refusals.ts'
import { ReturnAnswer, returnAnswer } from '../return-answer.ts'
import { SubmitAnswer, submitAnswer } from '../submit-answer.ts'
import { findingViews } from './case-view.ts'

const boxes = {
  direct: 'tra-loi-thang',
  result: 'ket-qua',
  text: 'tra-loi',
  action: 'se-lam',
  responsible: 'ai-lam',
  doneBy: 'xong-ngay',
  bases: 'can-cu',
}

export async function changeAnswer(world: World, assignmentId: string, typed: FormData) {
  const here = `/lam-viec/duoc-giao/${assignmentId}`
  const version = Number(typed.get('ban')) || 0
  switch (typedText(typed, 'viec')) {
    case 'luu-nhap':
      return keep(world, assignmentId, typed)
    case 'gui-duyet': {
      const { input, errors } = answerIn(typed, assignmentId)
      const read = SubmitAnswer.safeParse(input)
      if (!read.success || errors)
        return wrongFields({ ...(read.success ? {} : formErrors(read.error, boxes)), ...errors }, typed)
      const sent = await submitAnswer(world, read.data)
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
      const read = CommentOnAnswer.safeParse({ assignmentId, text: typedText(typed, 'gop-y') })
      if (!read.success) return wrongFields(formErrors(read.error, { text: 'gop-y' }), typed)
      await commentOnAnswer(world, read.data)
      return done(here, { say: 'Đã góp ý' })
    }
    default:
      return refuse(caseNotFound)
  }
}

export type Saved = { saved: { version: number; say: string; findings: ReturnType<typeof findingViews> } }

/** By itself or by the button; the page that saves by itself stays as it is and is told when. */
async function keep(world: World, assignmentId: string, typed: FormData) {
  const { input, errors } = answerIn(typed, assignmentId)
  const read = KeepAnswer.safeParse(input)
  if (!read.success || errors)
    return wrongFields({ ...(read.success ? {} : formErrors(read.error, boxes)), ...errors }, typed)
  const { version } = await keepAnswer(world, read.data)
  if (!typed.has('tu-dong'))
    return done(`/lam-viec/duoc-giao/${assignmentId}?sua=1`, { say: `Đã lưu nháp, bản ${version}` })
  const findings = findingViews(await findingsOf(world, assignmentId, read.data), read.data)
  return {
    saved: { version, say: `Đã lưu ${momentWords(world.now, world.today)}, bản ${version}`, findings },
  } satisfies Saved
}

function answerIn(typed: FormData, assignmentId: string) {
  const errors: Record<string, string> = {}
  const day = typedText(typed, 'xong-ngay')
  const read = day === '' ? null : parseTypedDate(day)
  if (read && 'error' in read) errors['xong-ngay'] = read.error
  const doneBy = read && !('error' in read) && read.precision === 'day' ? read.date : null
  if (read && !('error' in read) && read.precision !== 'day')
    errors['xong-ngay'] = 'Ghi đủ ngày, tháng, năm, ví dụ 30/12/2026.'
  return {
    errors: Object.keys(errors).length > 0 ? errors : null,
    input: {
      assignmentId,
      seenVersion: Number(typed.get('ban')) || 0,
      writing: typedText(typed, 'luot'),
      direct: (typedText(typed, 'tra-loi-thang') || null) as null,
      result: (typedText(typed, 'ket-qua') || null) as null,
      text: typedText(typed, 'tra-loi'),
      action: typedText(typed, 'se-lam'),
      responsible: typedText(typed, 'ai-lam'),
      doneBy,
      bases: typedText(typed, 'can-cu')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    },
  }
}
