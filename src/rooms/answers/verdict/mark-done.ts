import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { caseToAnswer } from '../unchecked-case.ts'
import { notYetOut } from './verdict-refusals.ts'

export const MarkDone = z.object({ assignmentId: z.uuid() })

/** Đã làm xong điều đã trả lời, says the body. A sender who says otherwise makes it disputed; neither hides the other. */
export async function markDone(world: World, input: z.input<typeof MarkDone>): Promise<void> {
  const { assignmentId } = MarkDone.parse(input)
  await world.write(async (tx) => {
    const led = await caseToAnswer(tx, world, assignmentId)
    const out = await tx
      .selectFrom('answer_release_now')
      .select('version')
      .where('assignment_id', '=', assignmentId)
      .where('released_from', '<=', world.now)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    refuseUnless(out, notYetOut)
    const row = await tx
      .insertInto('answer_done')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        assignment_id: assignmentId,
        version: out.version!,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('version')
      .executeTakeFirst()
    if (!row) return
    await record(tx, world.actor, {
      what: 'answer.done',
      subjectKind: 'assignment',
      subjectId: assignmentId,
      conferenceId: led.conferenceId,
      detail: { body: led.lead, version: out.version },
    })
  })
}
