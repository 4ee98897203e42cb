import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { extendDue } from '#calendar/extension.ts'
import { accountIdOf } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayCheck } from '../policy.ts'
import { caseClocks } from './case-clocks.ts'
import { ownPart, refuseUnlessRunning } from './case-part.ts'
import { guardingClock, noLaterDay, notYoursToExtend } from './refusals.ts'

export const AskExtension = z.object({
  assignmentId: z.uuid(),
  dueOn: z.string().refine(isDay, 'Ghi đủ ngày, tháng, năm của hạn mới.'),
  reason: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().regex(/\p{L}/u, 'Chưa ghi lý do xin gia hạn.').max(2000, 'Lý do ghi gọn trong 2.000 chữ cái.')),
})

/** Xin gia hạn: the actor's body, for its own clock. Until the office decides, the day that holds goes on holding. */
export async function askExtension(
  world: World,
  input: z.input<typeof AskExtension>,
): Promise<{ body: string; dueOn: string }> {
  const { assignmentId, dueOn, reason } = AskExtension.parse(input)
  return guardingClock(() =>
    world.write(async (tx) => {
      const part = await ownPart(tx, world, assignmentId)
      refuseUnless(mayCheck(world.actor, part), notYoursToExtend)
      refuseUnlessRunning(part)
      const clocks = await caseClocks(tx, world, [assignmentId])
      const own = clocks.find((each) => each.organisationId === part.organisationId)!
      refuseUnless(
        extendDue({ first: own.dueOn, extensions: [] }, dueOn, reason).ok && dueOn >= world.today,
        noLaterDay,
      )
      await tx
        .insertInto('case_extension')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id: newId(world.now.getTime()),
          assignment_id: assignmentId,
          organisation_id: part.organisationId,
          from_due_on: own.dueOn,
          due_on: dueOn,
          reason,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: 'case.extension-asked',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: part.conferenceId,
        detail: { body: part.name, from: own.dueOn, dueOn },
      })
      return { body: part.name, dueOn }
    }),
  )
}
