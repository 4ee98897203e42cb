import { z } from 'zod'
import { dueDay } from '#calendar/deadline.ts'
import { accountIdOf } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { tellSenderIn } from '#rooms/petitions/index.ts'
import { listAskedWords } from '#rooms/triage/index.ts'
import { notYoursToAnswer } from '../refusals.ts'
import { ownPart, refuseUnlessRunning } from './case-part.ts'
import { clockSetting } from './clock-settings.ts'
import { guardingClock } from './refusals.ts'

export const AskPetitioner = z.object({
  assignmentId: z.uuid(),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Chưa viết câu hỏi.').max(3000, 'Câu hỏi ghi gọn trong 3.000 chữ cái.')),
})

/**
 * Hỏi lại người dân: every sender of the case reads the question under her code, and all clocks of the case stand until the
 * first of them writes, the body waits no longer, or the last day of waiting is over. Only the body that leads asks: the
 * petitioner hears one voice.
 */
export async function askPetitioner(
  world: World,
  input: z.input<typeof AskPetitioner>,
): Promise<{ senders: number; waitUntil: string }> {
  const { assignmentId, text } = AskPetitioner.parse(input)
  return guardingClock(() =>
    world.write(async (tx) => {
      const part = await ownPart(tx, world, assignmentId)
      refuseUnless(part.role === 'lead', notYoursToAnswer)
      refuseUnlessRunning(part)
      const { waitDays } = await clockSetting(tx, world.today)
      const rule = { kind: 'after_session', amount: waitDays, unit: 'working_days' } as const
      const waitUntil = dueDay(rule, world.today, world.calendar).date
      const asked = await listAskedWords(tx, part)
      const { jurisdictionId: jurisdiction_id } = world.actor
      const id = newId(world.now.getTime())
      await tx
        .insertInto('case_question')
        .values({
          jurisdiction_id,
          id,
          assignment_id: assignmentId,
          text,
          wait_until: waitUntil,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await tx
        .insertInto('case_question_recipient')
        .values(asked.map(({ petitionId: petition_id }) => ({ jurisdiction_id, question_id: id, petition_id })))
        .execute()
      for (const { petitionId } of asked) await tellSenderIn(tx, world, { petitionId, kind: 'question', text })
      await record(tx, world.actor, {
        what: 'case.asked-back',
        subjectKind: 'assignment',
        subjectId: assignmentId,
        conferenceId: part.conferenceId,
        detail: { body: part.name, senders: asked.length, waitUntil },
      })
      return { senders: asked.length, waitUntil }
    }),
  )
}
