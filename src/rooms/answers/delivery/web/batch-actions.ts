/** Seeing who receives, recording a hand-over, taking letters to the post. */
import { data } from 'react-router'
import { attempt, refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { readPaperOrPhoto } from '#rooms/petitions/index.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { seeReceivers } from '../load-batch.ts'
import { postBatch } from '../post-batch.ts'
import { RecordHandover, recordHandover, type Scan } from '../record-handover.ts'
import { batchNotFound, handedTooEarly } from '../refusals.ts'

export async function changeBatch(world: StaffWorld, batchId: string, typed: FormData) {
  const here = `/lam-viec/giao-tra-loi/${batchId}`
  switch (typedText(typed, 'viec')) {
    case 'xem':
      return { receivers: await seeReceivers(world, batchId) }
    case 'buu-dien':
      await postBatch(world, { batchId })
      return done(here, { say: 'Đã ghi là gửi bưu điện' })
    case 'giao':
      return hand(world, batchId, typed)
    default:
      return refuse(batchNotFound)
  }
}

async function hand(world: StaffWorld, batchId: string, typed: FormData) {
  const day = parseTypedDate(typedText(typed, 'ngay'))
  const asked = RecordHandover.safeParse({
    deliveryId: typedText(typed, 'phieu'),
    kind: typedText(typed, 'ket-qua'),
    handedOn: 'error' in day || day.precision !== 'day' ? '' : day.date,
    receiver: typedText(typed, 'nguoi-nhan'),
    reason: typedText(typed, 'ly-do'),
  })
  const boxes = { kind: 'ket-qua', handedOn: 'ngay', receiver: 'nguoi-nhan', reason: 'ly-do' }
  const { scan, problem } = await scanIn(typed)
  const wrong = (errors: Record<string, string>) =>
    goOn(world, batchId, typed, {
      ...errors,
      ...(problem ? { 'ban-ky': problem } : scan ? { 'ban-ky': chooseAgain } : {}),
    })
  if (!asked.success || problem) return wrong(asked.success ? {} : formErrors(asked.error, boxes))
  const recorded = await attempt(() => recordHandover(world, asked.data, scan))
  if (!recorded.ok) {
    if (recorded.refusal.code !== handedTooEarly.code) throw recorded.refusal
    return wrong({ ngay: recorded.refusal.say })
  }
  return done(`/lam-viec/giao-tra-loi/${batchId}`, {
    say: asked.data.kind === 'given' ? 'Đã ghi việc giao' : 'Đã ghi là không gặp',
  })
}

const chooseAgain = 'Chọn lại ảnh: trình duyệt không giữ tệp khi phiếu phải ghi lại.'

/** The form as it was left; whoever had the names before her has them still, read anew and written down. */
async function goOn(world: StaffWorld, batchId: string, typed: FormData, errors: Record<string, string>) {
  const left = wrongFields(errors, typed)
  const receivers = typed.has('dang-xem') ? await seeReceivers(world, batchId) : null
  return data({ ...left.data, receivers }, { status: 422 })
}

async function scanIn(typed: FormData): Promise<{ scan: Scan | null; problem: string | null }> {
  const file = typed.get('ban-ky')
  if (!(file instanceof File) || file.size === 0) return { scan: null, problem: null }
  const read = await readPaperOrPhoto(file.name.normalize('NFC'), new Uint8Array(await file.arrayBuffer()))
  return 'problem' in read ? { scan: null, problem: read.problem } : { scan: read, problem: null }
}
