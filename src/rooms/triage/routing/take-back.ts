import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { maySort } from '../policy.ts'
import { endAssignment } from './assignments.ts'
import { guardingRouting, notYoursToRoute } from './refusals.ts'
import { nameOf, openAssignment } from './unchecked-assignment.ts'

export const TakeBackAssignment = z.object({ assignmentId: z.uuid() })

/** Thu lại: nobody owes it any more, and it waits to be given again. Not while a body's handing back waits for a ruling. */
export async function takeBackAssignment(
  world: World,
  input: z.input<typeof TakeBackAssignment>,
): Promise<{ lead: string }> {
  const { assignmentId } = TakeBackAssignment.parse(input)
  return guardingRouting(() =>
    world.write(async (tx) => {
      const assignment = await openAssignment(tx, assignmentId)
      refuseUnless(maySort(world.actor, assignment.conference), notYoursToRoute)
      await endAssignment(tx, world, assignmentId, 'taken_back')
      const lead = await nameOf(tx, assignment.leadId, null)
      await record(tx, world.actor, {
        what: 'assignment.taken-back',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: assignment.conferenceId,
        detail: { lead, round: assignment.round },
      })
      return { lead }
    }),
  )
}

/** Hoàn tác cả lượt; those that a body handed back since stay. */
export async function takeBackMany(world: World, assignmentIds: readonly string[]): Promise<number> {
  let back = 0
  for (const assignmentId of assignmentIds) {
    try {
      await takeBackAssignment(world, { assignmentId })
      back += 1
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return back
}
