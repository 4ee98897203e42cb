import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { queueMessages } from '#platform/messages/queue-message.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { messagesFor } from './owe-answers.ts'
import { mayPost } from './policy.ts'
import { asDeliveryRefusal, deliveryNotFound, noSuchWay, notYoursToPost } from './refusals.ts'

export const ChangeWay = z.object({
  deliveryId: z.uuid(),
  way: z.enum(['email', 'text', 'letter', 'commune'], 'Chọn cách gửi.'),
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(3, 'Ghi vì sao đổi, ví dụ: số máy không liên lạc được.')
        .max(300, 'Lý do ghi gọn trong 300 chữ cái.'),
    ),
})

/** Đổi cách gửi, since the first does not lead to her. Where it is a message, it is queued with the change. */
export async function changeWay(
  world: World,
  input: z.input<typeof ChangeWay>,
  baseUrl: string | undefined,
): Promise<void> {
  const { deliveryId, way, reason } = ChangeWay.parse(input)
  try {
    await world.write(async (tx) => {
      const found = await tx
        .selectFrom('answer_delivery_now as d')
        .select(['d.petition_id', 'd.conference_id', 'd.commune_id', 'd.way'])
        .where('d.id', '=', deliveryId)
        .executeTakeFirst()
      const conference = found && (await conferenceToSort(tx, found.conference_id!))
      refuseUnless(found && conference, deliveryNotFound)
      refuseUnless(mayPost(world.actor, conference), notYoursToPost)
      const messages = await messagesFor(
        tx,
        [{ id: deliveryId, petition_id: found.petition_id!, conference_id: found.conference_id!, way }],
        baseUrl,
      )
      const leads = way === 'commune' ? found.commune_id !== null : way === 'letter' || messages.length > 0
      refuseUnless(leads && found.way !== way, noSuchWay)
      const { count } = await tx
        .selectFrom('answer_delivery_way')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('delivery_id', '=', deliveryId)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('answer_delivery_way')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          delivery_id: deliveryId,
          ordinal: count + 1,
          way,
          reason,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await queueMessages(tx, world, messages)
      await record(tx, world.actor, {
        what: 'delivery.way-changed',
        subjectKind: 'petition',
        subjectId: found.petition_id!,
        conferenceId: found.conference_id,
        detail: { way },
      })
    })
  } catch (error) {
    throw asDeliveryRefusal(error)
  }
}
