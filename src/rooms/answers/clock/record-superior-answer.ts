import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { tellSenderIn } from '#rooms/petitions/index.ts'
import { listAskedWords } from '#rooms/triage/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { mayCheck } from '../policy.ts'
import { ownPart } from './case-part.ts'
import { Paper } from './forward-case.ts'
import { guardingClock, notForwarded, notYoursToForward } from './refusals.ts'

export const RecordSuperiorAnswer = Paper.extend({
  assignmentId: z.uuid(),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Chưa ghi cấp trên trả lời gì.').max(20_000, 'Ghi gọn trong 20.000 chữ cái.')),
})

/** Ghi trả lời của cấp trên: it stands with the case and on the page of every sender, who is told of it. */
export async function recordSuperiorAnswer(world: World, input: z.input<typeof RecordSuperiorAnswer>): Promise<void> {
  const { assignmentId, paperNumber, paperOn, text } = RecordSuperiorAnswer.parse(input)
  await guardingClock(() =>
    world.write(async (tx) => {
      const part = await ownPart(tx, world, assignmentId)
      refuseUnless(part.role === 'lead' && mayCheck(world.actor, part), notYoursToForward)
      const forward = await tx
        .selectFrom('case_forward')
        .select('recipient')
        .where('assignment_id', '=', assignmentId)
        .executeTakeFirst()
      refuseUnless(forward, notForwarded)
      await tx
        .insertInto('case_forward_answer')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          assignment_id: assignmentId,
          paper_number: paperNumber,
          paper_on: paperOn,
          text,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      const news = `${forward.recipient} đã trả lời kiến nghị, văn bản số ${paperNumber} ngày ${formatDay(paperOn)}. Bà con đọc ở trên.`
      for (const { petitionId } of await listAskedWords(tx, part))
        await tellSenderIn(tx, world, { petitionId, kind: 'notice', text: news })
      await record(tx, world.actor, {
        what: 'case.superior-answered',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: part.conferenceId,
        detail: { recipient: forward.recipient, paperNumber, paperOn },
      })
    }),
  )
}
