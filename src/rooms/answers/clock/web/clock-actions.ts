/** What the forms of a case's clock do. */
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { handCase } from '../../desk/hand-case.ts'
import { AskExtension, askExtension } from '../ask-extension.ts'
import { AskPetitioner, askPetitioner } from '../ask-petitioner.ts'
import { ForwardCase, forwardCase } from '../forward-case.ts'
import { RecordSuperiorAnswer, recordSuperiorAnswer } from '../record-superior-answer.ts'
import { stopWaiting } from '../stop-waiting.ts'

/** What the clock's buttons send; the rest of the page's forms belong to others. */
export const clockSteps: ReadonlySet<string> = new Set([
  'hoi-dan',
  'thoi-cho',
  'xin-gia-han',
  'giao-nguoi',
  'kien-nghi',
  'cap-tren',
])

const paper = { paperNumber: 'so-van-ban', paperOn: 'ngay-van-ban' }

export async function changeClock(world: World, assignmentId: string, typed: FormData) {
  const here = `/lam-viec/duoc-giao/${assignmentId}`
  switch (typedText(typed, 'viec')) {
    case 'hoi-dan': {
      const read = AskPetitioner.safeParse({ assignmentId, text: typedText(typed, 'cau-hoi') })
      if (!read.success) return wrongFields(formErrors(read.error, { text: 'cau-hoi' }), typed)
      const { senders, waitUntil } = await askPetitioner(world, read.data)
      return done(here, { say: `Đã hỏi ${senders} người gửi, chờ đến hết ${formatDay(waitUntil)}; đồng hồ tạm dừng` })
    }
    case 'thoi-cho':
      await stopWaiting(world, { assignmentId })
      return done(here, { say: 'Đã thôi chờ, đồng hồ chạy tiếp' })
    case 'xin-gia-han': {
      const read = AskExtension.safeParse({
        assignmentId,
        dueOn: dayIn(typed, 'han-moi'),
        reason: typedText(typed, 'ly-do-gia-han'),
      })
      if (!read.success)
        return wrongFields(formErrors(read.error, { dueOn: 'han-moi', reason: 'ly-do-gia-han' }), typed)
      const { dueOn } = await askExtension(world, read.data)
      return done(here, { say: `Đã xin gia hạn đến ${formatDay(dueOn)}, chờ Văn phòng quyết định` })
    }
    case 'giao-nguoi': {
      const { officer } = await handCase(world, {
        assignmentId,
        accountId: typedText(typed, 'nguoi-lam') || null,
        seenVersion: Number(typed.get('lan-giao')) || 0,
      })
      return done(here, { say: officer ? `Đã giao ${officer}` : 'Việc này chưa giao cho ai' })
    }
    case 'kien-nghi': {
      const read = ForwardCase.safeParse({
        ...paperIn(typed),
        assignmentId,
        recipient: typedText(typed, 'cap-tren'),
        text: typedText(typed, 'noi-dung-kien-nghi'),
      })
      if (!read.success)
        return wrongFields(
          formErrors(read.error, { ...paper, recipient: 'cap-tren', text: 'noi-dung-kien-nghi' }),
          typed,
        )
      await forwardCase(world, read.data)
      return done(here, { say: 'Đã ghi kiến nghị cấp trên, người gửi được báo' })
    }
    default: {
      const read = RecordSuperiorAnswer.safeParse({
        ...paperIn(typed),
        assignmentId,
        text: typedText(typed, 'cap-tren-tra-loi'),
      })
      if (!read.success) return wrongFields(formErrors(read.error, { ...paper, text: 'cap-tren-tra-loi' }), typed)
      await recordSuperiorAnswer(world, read.data)
      return done(here, { say: 'Đã ghi trả lời của cấp trên, người gửi đọc được' })
    }
  }
}

const paperIn = (typed: FormData) => ({
  paperNumber: typedText(typed, 'so-van-ban'),
  paperOn: dayIn(typed, 'ngay-van-ban'),
})

/** '' where it names no whole day: the step says so. */
function dayIn(typed: FormData, box: string): string {
  const read = parseTypedDate(typedText(typed, box))
  return 'error' in read || read.precision !== 'day' ? '' : read.date
}
