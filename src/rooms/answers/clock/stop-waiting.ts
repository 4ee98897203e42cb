import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { notYoursToAnswer } from '../refusals.ts'
import { ownPart } from './case-part.ts'
import { guardingClock, nothingToWaitFor } from './refusals.ts'

export const StopWaiting = z.object({ assignmentId: z.uuid() })

/** Thôi chờ: the body goes on without the petitioner's answer, and its clock with it. */
export async function stopWaiting(world: World, input: z.input<typeof StopWaiting>): Promise<void> {
  const { assignmentId } = StopWaiting.parse(input)
  await guardingClock(() =>
    world.write(async (tx) => {
      const part = await ownPart(tx, world, assignmentId)
      refuseUnless(part.role === 'lead', notYoursToAnswer)
      const open = await tx
        .selectFrom('case_question as q')
        .leftJoin('case_question_end as e', (join) =>
          join.onRef('e.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('e.question_id', '=', 'q.id'),
        )
        .select('q.id')
        .where('q.assignment_id', '=', assignmentId)
        .where('q.wait_until', '>=', world.today)
        .where('e.question_id', 'is', null)
        .executeTakeFirst()
      refuseUnless(open, nothingToWaitFor)
      await tx
        .insertInto('case_question_end')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          question_id: open.id,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: 'case.waited-enough',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: part.conferenceId,
        detail: { body: part.name },
      })
    }),
  )
}
