/** Printing, ending by hand what the machine could not, choosing another way. */
import { ruleOnMessage } from '#platform/messages/rule-on-message.ts'
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { ChangeWay, changeWay } from '../change-way.ts'
import { type DeliveryPlace, seeAddresses } from '../delivery-page.ts'
import { wayWords } from '../delivery-words.ts'
import { printBatch } from '../print-batch.ts'
import { deliveryNotFound } from '../refusals.ts'
import { deliveryHref } from './delivery-address.ts'

const rulings = {
  'da-gui-tay': ['by_hand', 'Đã ghi là gửi tay'],
  'da-den': ['arrived', 'Đã ghi là tin đã đến'],
  'gui-lai': ['resend', 'Tin sẽ được gửi lại'],
} as const

export async function changeDelivery(
  world: StaffWorld,
  place: DeliveryPlace,
  typed: FormData,
  baseUrl: string | undefined,
) {
  const here = deliveryHref(place)
  const work = typedText(typed, 'viec')
  if (work === 'xem-noi-gui') return { addresses: await seeAddresses(world, place) }
  if (work === 'in') {
    const communeId = typedText(typed, 'xa') || null
    const { batchId, number, lines } = await printBatch(world, { conferenceId: place.conferenceId, communeId })
    return done(`/lam-viec/giao-tra-loi/${batchId}`, { say: `Đã lập đợt ${number}, ${lines} câu trả lời` })
  }
  if (work === 'doi-cach') {
    const asked = ChangeWay.safeParse({
      deliveryId: typedText(typed, 'phieu'),
      way: typedText(typed, 'cach'),
      reason: typedText(typed, 'vi-sao'),
    })
    if (!asked.success) return wrongFields(formErrors(asked.error, { reason: 'vi-sao', way: 'cach' }), typed)
    await changeWay(world, asked.data, baseUrl)
    return done(here, { say: `Đã đổi cách gửi: ${wayWords[asked.data.way].toLowerCase()}` })
  }
  const ruling = rulings[work as keyof typeof rulings]
  if (!ruling) return refuse(deliveryNotFound)
  await ruleOnMessage(world, { messageId: typedText(typed, 'tin'), kind: ruling[0] })
  return done(here, { say: ruling[1] })
}
