import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { World } from '#platform/world.ts'

/** What the sender reads under her code: a question back, or word of what was decided. In the step's own transaction. */
export async function tellSenderIn(
  tx: Tx,
  world: World,
  message: { petitionId: string; kind: 'question' | 'notice'; text: string },
): Promise<void> {
  await tx
    .insertInto('petition_message')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: newId(world.now.getTime()),
      petition_id: message.petitionId,
      kind: message.kind,
      text: message.text,
      made_at: world.now,
      made_by: accountIdOf(world.actor),
    })
    .execute()
}
