import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { mayPost } from './policy.ts'
import { batchNotFound, notYoursToPost } from './refusals.ts'

export const PostBatch = z.object({ batchId: z.uuid() })

/** Đã gửi bưu điện: today. Said twice it is said once. */
export async function postBatch(world: World, input: z.input<typeof PostBatch>): Promise<void> {
  const { batchId } = PostBatch.parse(input)
  await world.write(async (tx) => {
    const batch = await tx
      .selectFrom('delivery_batch')
      .select(['conference_id as conferenceId', 'number'])
      .where('id', '=', batchId)
      .where('kind', '=', 'post')
      .executeTakeFirst()
    const conference = batch && (await conferenceToSort(tx, batch.conferenceId))
    refuseUnless(batch && conference, batchNotFound)
    refuseUnless(mayPost(world.actor, conference), notYoursToPost)
    const row = await tx
      .insertInto('delivery_posting')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        batch_id: batchId,
        posted_on: world.today,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('batch_id')
      .executeTakeFirst()
    if (!row) return
    await record(tx, world.actor, {
      what: 'delivery.batch-posted',
      subjectKind: 'delivery-batch',
      subjectId: batchId,
      conferenceId: batch.conferenceId,
      detail: { number: batch.number },
    })
  })
}
