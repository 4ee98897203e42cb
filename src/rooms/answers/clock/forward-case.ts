import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { tellSenderIn } from '#rooms/petitions/index.ts'
import { listAskedWords } from '#rooms/triage/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { mayCheck } from '../policy.ts'
import { ownPart, refuseUnlessRunning } from './case-part.ts'
import { guardingClock, notYoursToForward } from './refusals.ts'

const words = (missing: string, most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(most, `Ghi gọn trong ${most.toLocaleString('vi')} chữ cái.`),
    )

/** A paper as it is named: its number and its day, which is not after today. */
export const Paper = z.object({
  paperNumber: words('Chưa ghi số, ký hiệu văn bản.', 100),
  paperOn: z.string().refine(isDay, 'Ghi đủ ngày, tháng, năm của văn bản.'),
})

export const ForwardCase = Paper.extend({
  assignmentId: z.uuid(),
  recipient: words('Chưa ghi kiến nghị lên cơ quan nào.', 300),
  text: z.string().trim().max(3000, 'Ghi gọn trong 3.000 chữ cái.').default(''),
})

/**
 * Kiến nghị cấp trên: what the body may not decide went up by this paper. The case is settled here as "kiến nghị cấp trên",
 * its clock stops, and every sender is told.
 */
export async function forwardCase(world: World, input: z.input<typeof ForwardCase>): Promise<void> {
  const { assignmentId, recipient, paperNumber, paperOn, text } = ForwardCase.parse(input)
  await guardingClock(() =>
    world.write(async (tx) => {
      const part = await ownPart(tx, world, assignmentId)
      refuseUnless(part.role === 'lead' && mayCheck(world.actor, part), notYoursToForward)
      refuseUnlessRunning(part)
      await tx
        .insertInto('case_forward')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          assignment_id: assignmentId,
          recipient,
          paper_number: paperNumber,
          paper_on: paperOn,
          text,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      const news = `Việc này vượt thẩm quyền của ${part.name}. ${part.name} đã kiến nghị ${recipient} tại văn bản số ${paperNumber} ngày ${formatDay(paperOn)}.`
      for (const { petitionId } of await listAskedWords(tx, part))
        await tellSenderIn(tx, world, { petitionId, kind: 'notice', text: news })
      await record(tx, world.actor, {
        what: 'case.forwarded',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: part.conferenceId,
        detail: { body: part.name, recipient, paperNumber, paperOn },
      })
    }),
  )
}
