/** What the forms of one other system's page do. */
import { refuse } from '#platform/refusal.ts'
import type { Services, StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import { ChangeIntegrator, changeIntegrator, revokeIntegrator } from '../integrators/change-integrator.ts'
import { AddWebhook, addWebhook, endWebhook, testWebhook } from '../integrators/keep-webhook.ts'
import { integratorNotFound } from '../refusals.ts'
import { boxErrors, integratorBoxes, integratorInput, typedText } from './integrator-input.ts'

type Asked = { world: StaffWorld; integratorId: string; typed: FormData; services: Services }

const baseOf = ({ integratorId }: Asked): string => `/lam-viec/tich-hop/${integratorId}`

async function change(asked: Asked) {
  const seenVersion = Number(typedText(asked.typed, 'ban'))
  const input = { ...integratorInput(asked.typed), integratorId: asked.integratorId, seenVersion }
  const read = ChangeIntegrator.safeParse(input)
  if (!read.success) return wrongFields(boxErrors(read.error, integratorBoxes), asked.typed)
  await changeIntegrator(asked.world, input)
  return done(baseOf(asked), { say: 'Đã lưu kết nối' })
}

async function revoke(asked: Asked) {
  await revokeIntegrator(asked.world, asked)
  return done(baseOf(asked), { say: 'Đã thu hồi khóa. Hệ thống này không gửi được nữa' })
}

async function add(asked: Asked) {
  const input = {
    integratorId: asked.integratorId,
    url: typedText(asked.typed, 'dia-chi'),
    events: asked.typed.getAll('tin').map(String) as never,
  }
  const read = AddWebhook.safeParse(input)
  if (!read.success) return wrongFields(boxErrors(read.error, { url: 'dia-chi', events: 'tin' }), asked.typed)
  const { key, allowsPrivateWebhooks: allowsPrivate } = asked.services
  const { secret } = await addWebhook(asked.world, input, { key, allowsPrivate })
  return { refusal: null, typed: {} as Record<string, string>, errors: {} as Record<string, string>, secret }
}

async function test(asked: Asked) {
  await testWebhook(asked.world, { webhookId: typedText(asked.typed, 'id') })
  return done(`${baseOf(asked)}#tin-da-gui`, { say: 'Đã gửi thử. Tải lại trang sau vài giây để xem kết quả' })
}

async function end(asked: Asked) {
  await endWebhook(asked.world, { webhookId: typedText(asked.typed, 'id') })
  return done(baseOf(asked), { say: 'Đã thôi gửi tin tới địa chỉ này' })
}

const work = { sua: change, 'thu-hoi': revoke, 'them-dia-chi': add, 'gui-thu': test, 'thoi-gui': end }

export async function doForIntegrator(asked: Asked) {
  const what = typedText(asked.typed, 'viec') as keyof typeof work
  return (work[what] ?? (() => refuse(integratorNotFound)))(asked)
}
