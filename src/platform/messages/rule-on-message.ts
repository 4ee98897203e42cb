import { z } from 'zod'
import { accountIdOf } from '../actor.ts'
import { record } from '../journal.ts'
import { Refusal, type RefusalKind, refuseUnless } from '../refusal.ts'
import type { World } from '../world.ts'

const messageSettled: RefusalKind = {
  code: 'messages.settled',
  status: 409,
  say: 'Tin này đang được gửi hoặc đã xong. Tải lại trang để xem.',
}
const messageNotFound: RefusalKind = {
  code: 'messages.not-found',
  status: 404,
  say: 'Không có tin này, hoặc tin không thuộc hội nghị của đơn vị.',
}

export const RuleOnMessage = z.object({
  messageId: z.uuid(),
  /** Sent by hand; known to have arrived though the line broke; to be tried anew. */
  kind: z.enum(['by_hand', 'arrived', 'resend']),
})

const told = { by_hand: 'message.sent-by-hand', arrived: 'message.arrived', resend: 'message.resent' } as const

/** Gửi tay, đã đến, gửi lại: a person ends what the machine could not. Of two at once the second is told. */
export async function ruleOnMessage(world: World, input: z.input<typeof RuleOnMessage>): Promise<void> {
  const { messageId, kind } = RuleOnMessage.parse(input)
  try {
    await world.write(async (tx) => {
      const message = await tx
        .selectFrom('message as m')
        .select([
          'm.conference_id',
          (eb) =>
            eb
              .selectFrom('message_ruling as r')
              .whereRef('r.message_id', '=', 'm.id')
              .select(({ fn }) => fn.countAll<number>().as('n'))
              .as('n'),
        ])
        .where('m.id', '=', messageId)
        .executeTakeFirst()
      refuseUnless(message, messageNotFound)
      await tx
        .insertInto('message_ruling')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          message_id: messageId,
          number: (message.n ?? 0) + 1,
          kind,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: told[kind],
        subjectKind: 'message',
        subjectId: messageId,
        conferenceId: message.conference_id,
      })
    })
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (constraint === 'message_is_settled' || (code === '23505' && constraint === 'message_ruling_pkey'))
      throw new Refusal(messageSettled)
    throw error
  }
}
