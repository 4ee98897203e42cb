/** What the forms of a petition's page do. */
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { petitionNotFound } from '../refusals.ts'
import { ReturnPetition, returnPetition, takeBackPetition } from '../return-petition.ts'
import { RevisePetition, revisePetition } from '../revise-petition.ts'
import { SeeSender, type Sender, seeSender } from '../see-sender.ts'
import { sendUp } from '../send-up.ts'
import { WriteToSender, writeToSender } from '../write-to-sender.ts'
import { WriteTranscript, writeTranscript } from '../write-transcript.ts'

type Answer = Promise<Response | ReturnType<typeof wrongFields> | { sender: Sender }>

export async function actOnPetition(world: StaffWorld, petitionId: string, typed: FormData): Answer {
  const here = `/lam-viec/y-kien/${petitionId}`
  const seenVersion = Number(typed.get('ban')) || 0
  const seenSteps = Number(typed.get('buoc')) || 0
  switch (typedText(typed, 'viec')) {
    case 'xem-nguoi-gui': {
      const read = SeeSender.safeParse({ petitionId, why: typedText(typed, 'ly-do-xem') })
      if (!read.success) return wrongFields(formErrors(read.error, { why: 'ly-do-xem' }), typed)
      // Answered on the spot and never by an address: it is read once, by whoever said why.
      return { sender: await seeSender(world, read.data) }
    }
    case 'gui-len': {
      await sendUp(world, { petitionIds: [petitionId], note: typedText(typed, 'ghi-chu') })
      return done(here, {
        say: 'Đã xác nhận và gửi lên',
        undo: { action: here, fields: { viec: 'lay-lai', buoc: String(seenSteps + 1) } },
      })
    }
    case 'lay-lai':
      await takeBackPetition(world, { petitionId, seenSteps })
      return done(here, { say: 'Đã lấy lại ý kiến, đang ở đơn vị' })
    case 'tra-lai': {
      const read = ReturnPetition.safeParse({ petitionId, seenSteps, reason: typedText(typed, 'ly-do-tra') })
      if (!read.success) return wrongFields(formErrors(read.error, { reason: 'ly-do-tra' }), typed)
      await returnPetition(world, read.data)
      // Nothing is taken back here: whoever runs it sends it up again in the unit's place.
      return done(here, {
        say: 'Đã trả lại đơn vị',
        undo: { action: here, fields: { viec: 'gui-len', buoc: String(seenSteps + 1) } },
      })
    }
    case 'sua-loi': {
      const read = RevisePetition.safeParse({
        petitionId,
        seenVersion,
        text: typedText(typed, 'loi'),
        why: typedText(typed, 'vi-sao'),
      })
      if (!read.success) return wrongFields(formErrors(read.error, { text: 'loi', why: 'vi-sao' }), typed)
      await revisePetition(world, read.data)
      return done(here, { say: 'Đã sửa lời ý kiến; lời cũ còn giữ trong lịch sử' })
    }
    case 'ghi-loi': {
      const attachmentId = typedText(typed, 'dong')
      const box = `loi-ghi-${attachmentId}`
      const read = WriteTranscript.safeParse({ petitionId, attachmentId, seenVersion, text: typedText(typed, box) })
      if (!read.success) return wrongFields(formErrors(read.error, { text: box }), typed)
      await writeTranscript(world, read.data)
      return done(`${here}#tep`, { say: 'Đã lưu lời ghi từ bản ghi âm' })
    }
    case 'hoi-lai':
    case 'bao-tin': {
      const kind = typedText(typed, 'viec') === 'hoi-lai' ? 'question' : 'notice'
      const read = WriteToSender.safeParse({ petitionId, kind, text: typedText(typed, 'loi-nhan') })
      if (!read.success) return wrongFields(formErrors(read.error, { text: 'loi-nhan' }), typed)
      await writeToSender(world, read.data)
      return done(`${here}#trao-doi`, {
        say: kind === 'question' ? 'Đã hỏi lại người gửi' : 'Đã báo tin cho người gửi',
      })
    }
    default:
      return refuse(petitionNotFound)
  }
}
