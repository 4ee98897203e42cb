/** Seeing who receives, recording a hand-over, taking letters to the post. */
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { readPaperOrPhoto } from '#rooms/petitions/index.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { seeReceivers } from '../load-batch.ts'
import { postBatch } from '../post-batch.ts'
import { RecordHandover, recordHandover, type Scan } from '../record-handover.ts'
import { batchNotFound } from '../refusals.ts'

export async function changeBatch(world: StaffWorld, batchId: string, typed: FormData) {
  const here = `/lam-viec/giao-tra-loi/${batchId}`
  switch (typedText(typed, 'viec')) {
    case 'xem':
      return { receivers: await seeReceivers(world, batchId) }
    case 'buu-dien':
      await postBatch(world, { batchId })
      return done(here, { say: 'Đã ghi là gửi bưu điện' })
    case 'giao':
      return hand(world, here, typed)
    default:
      return refuse(batchNotFound)
  }
}

async function hand(world: StaffWorld, here: string, typed: FormData) {
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
  if (!asked.success || problem)
    return wrongFields(
      { ...(asked.success ? {} : formErrors(asked.error, boxes)), ...(problem ? { 'ban-ky': problem } : {}) },
      typed,
    )
  await recordHandover(world, asked.data, scan)
  return done(here, { say: asked.data.kind === 'given' ? 'Đã ghi việc giao' : 'Đã ghi là không gặp' })
}

async function scanIn(typed: FormData): Promise<{ scan: Scan | null; problem: string | null }> {
  const file = typed.get('ban-ky')
  if (!(file instanceof File) || file.size === 0) return { scan: null, problem: null }
  const read = await readPaperOrPhoto(file.name.normalize('NFC'), new Uint8Array(await file.arrayBuffer()))
  return 'problem' in read ? { scan: null, problem: read.problem } : { scan: read, problem: null }
}
