import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { record } from '#platform/journal.ts'
import { addressProblem } from '#platform/outside/post-outside.ts'
import { newSigningSecret } from '#platform/outside/signature.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { SecretKey } from '#platform/secret-key.ts'
import type { World } from '#platform/world.ts'
import { integratorRevoked, privateAddress, webhookEnded, webhookNotFound } from '../refusals.ts'
import { tellIntegratorsJob } from './tell-integrators-job.ts'
import { getKeptIntegrator } from './unchecked-integrator.ts'
import { webhookEvents } from './webhook-events.ts'

export const AddWebhook = z.object({
  integratorId: z.uuid(),
  url: z
    .string()
    .transform((text) => text.trim())
    .pipe(
      z
        .url({
          protocol: /^https?$/,
          error: 'Địa chỉ nhận tin chưa đúng. Ghi đủ, ví dụ https://cong.tinh.gov.vn/nhan-tin.',
        })
        .max(500, 'Địa chỉ dài quá 500 ký tự.')
        .refine((text) => new URL(text).username === '', 'Không ghi mật khẩu trong địa chỉ; chữ ký đã đủ để nhận ra.'),
    ),
  events: z.array(z.enum(webhookEvents)).min(1, 'Chọn ít nhất một loại tin.'),
})

/** Thêm địa chỉ nhận tin. The secret of its signatures is told here once and kept sealed. */
export async function addWebhook(
  world: World,
  input: z.input<typeof AddWebhook>,
  { key, allowsPrivate }: { key: SecretKey; allowsPrivate: boolean },
): Promise<{ webhookId: string; secret: string }> {
  const webhook = AddWebhook.parse(input)
  refuseUnless(addressProblem(new URL(webhook.url), allowsPrivate) === null, privateAddress)
  const webhookId = newId(world.now.getTime())
  const secret = newSigningSecret()
  await world.write(async (tx) => {
    const integrator = await getKeptIntegrator(tx, world, webhook.integratorId)
    refuseUnless(integrator.revokedAt === null, integratorRevoked)
    await tx
      .insertInto('webhook')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: webhookId,
        integrator_id: webhook.integratorId,
        url: webhook.url,
        secret: key.seal(Buffer.from(secret)),
        events: [...new Set(webhook.events)],
        created_at: world.now,
      })
      .execute()
    await recordWebhook(tx, world, 'integrator.webhook-added', webhook.integratorId, webhookId)
  })
  return { webhookId, secret }
}

/** Thôi gửi tin tới địa chỉ này. What waits for it is not sent any more. */
export async function endWebhook(world: World, { webhookId }: { webhookId: string }): Promise<void> {
  await world.write(async (tx) => {
    const { integratorId } = await getKeptWebhook(tx, world, webhookId)
    const { numUpdatedRows } = await tx
      .updateTable('webhook')
      .set({ ended_at: world.now })
      .where('id', '=', webhookId)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 1n) await recordWebhook(tx, world, 'integrator.webhook-ended', integratorId, webhookId)
  })
}

/** Gửi thử: a message about nothing, signed as all others, on its way at once. */
export async function testWebhook(world: World, { webhookId }: { webhookId: string }): Promise<{ deliveryId: string }> {
  const deliveryId = newId(world.now.getTime())
  await world.write(async (tx) => {
    const webhook = await getKeptWebhook(tx, world, webhookId)
    refuseUnless(webhook.endedAt === null, webhookEnded)
    const { jurisdictionId } = world.actor
    await tx
      .insertInto('webhook_delivery')
      .values({
        jurisdiction_id: jurisdictionId,
        id: deliveryId,
        webhook_id: webhookId,
        event: 'test',
        made_at: world.now,
        next_at: world.now,
      })
      .execute()
    await enqueue(tx, jurisdictionId, tellIntegratorsJob, {}, { key: tellIntegratorsJob.name })
  })
  return { deliveryId }
}

async function getKeptWebhook(tx: Tx, world: World, id: string) {
  const webhook = await tx
    .selectFrom('webhook')
    .select(['integrator_id as integratorId', 'ended_at as endedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  refuseUnless(webhook, webhookNotFound)
  await getKeptIntegrator(tx, world, webhook.integratorId)
  return webhook
}

const recordWebhook = (tx: Tx, world: World, what: string, integratorId: string, webhookId: string) =>
  record(tx, world.actor, { what, subjectKind: 'integrator', subjectId: integratorId, detail: { webhookId } })
