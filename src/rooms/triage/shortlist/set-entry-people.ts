import { z } from 'zod'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { nameOf } from '../routing/unchecked-assignment.ts'
import { arranging, askers, entrySeen, writeChange } from './entries.ts'
import { bodyEnded, senderHides } from './refusals.ts'

export const SetEntryPeople = z
  .object({
    conferenceId: z.uuid(),
    petitionId: z.uuid(),
    seenVersion: z.int().min(1),
    asker: z.enum(askers, 'Chọn ai nêu câu này.'),
    askerName: z
      .string()
      .transform((text) => text.normalize('NFC').trim())
      .pipe(z.string().max(120, 'Họ tên ghi gọn trong 120 chữ cái.'))
      .default(''),
    /** null: whoever was given it. */
    answererId: z.uuid('Chọn cơ quan trong danh sách.').nullable(),
    invitesSender: z.boolean(),
  })
  .refine(({ asker, askerName }) => asker !== 'named' || askerName !== '', {
    path: ['askerName'],
    message: 'Ghi họ tên người sẽ nêu câu này.',
  })

/** Ai nêu, ai trả lời, có mời người gửi dự hay không. Who hides is never called upon by name. */
export async function setEntryPeople(
  world: World,
  input: z.input<typeof SetEntryPeople>,
): Promise<{ changeId: string }> {
  const { conferenceId, petitionId, seenVersion, asker, askerName, answererId, invitesSender } =
    SetEntryPeople.parse(input)
  return arranging(world, conferenceId, async (work) => {
    const entry = await entrySeen(work, petitionId, seenVersion)
    if (asker === 'sender') {
      const { hides } = await work.tx
        .selectFrom('petition')
        .select('hides_identity as hides')
        .where('id', '=', petitionId)
        .executeTakeFirstOrThrow()
      refuseUnless(!hides, senderHides)
    }
    if (answererId && answererId !== entry.answererId)
      refuseUnless(await nameOf(work.tx, answererId, world.today), bodyEnded)
    const version = { ...entry, version: entry.version + 1, asker, askerName, answererId, invitesSender }
    return { changeId: await writeChange(work, [version], { what: 'shortlist.people-set', petitionId }) }
  })
}
