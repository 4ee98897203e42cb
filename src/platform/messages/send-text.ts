/** One text through the province's gateway (Zalo, SMS): a signed message of template, slots and number; it sends, we do not. */
import { postOutside } from '../outside/post-outside.ts'
import { bodySignature } from '../outside/signature.ts'
import type { Attempt, Claimed } from './send-messages.ts'

export type TextGateway = { url: string; secret: string; allowsPrivate: boolean }

export async function sendText(
  message: Claimed,
  gateway: TextGateway,
  { now, begin }: { now: Date; begin: () => Promise<boolean> },
): Promise<Attempt> {
  const body = JSON.stringify({
    id: message.id,
    so: message.to_address,
    mau: message.template,
    o: message.slots,
    loi: message.body,
  })
  if (!(await begin())) return { outcome: 'failed', problem: 'Máy chủ khác đang gửi tin này.' }
  const headers = { 'DoiThoai-Message': message.id, 'DoiThoai-Signature': bodySignature(gateway.secret, body, now) }
  const { status, problem, isUnsure } = await postOutside(gateway.url, body, headers, gateway.allowsPrivate)
  if (problem === null) return { outcome: 'sent' }
  if (isUnsure) return { outcome: 'unsure', problem }
  // 422: the gateway says that this number or this template will never do.
  return { outcome: status === 422 ? 'refused' : 'failed', problem }
}
