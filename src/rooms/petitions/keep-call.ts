import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { findCall } from './find-call.ts'
import { mayRunCollection } from './policy.ts'
import { callChangedMeanwhile, conferenceNotFound, notYoursToOpen } from './refusals.ts'
import { sentences } from './sentences.ts'
import { uncheckedConference } from './unchecked-call.ts'

const day = z.iso.date('Ghi ngày theo dạng ngày/tháng/năm.')
export const KeepCall = z
  .object({
    conferenceId: z.uuid(),
    /** The version on the screen; 0: it was not opened yet. */
    seenVersion: z.number().int().min(0),
    opensOn: day,
    closesOn: day.nullable(),
    invitation: z
      .string()
      .transform((text) => text.normalize('NFC').trim())
      .pipe(z.string().max(2000, 'Lời mời ghi gọn trong 2.000 chữ cái.'))
      .default(''),
    suggestions: sentences('Mỗi câu gợi ý ghi gọn trong 300 chữ cái.', 'Nhiều nhất 30 câu gợi ý.'),
  })
  .refine((call) => call.closesOn === null || call.closesOn >= call.opensOn, {
    path: ['closesOn'],
    message: 'Ngày cuối nhận ý kiến đứng trước ngày mở. Xem lại hai ngày.',
  })

/** Mở, sửa đợt tiếp nhận: from which day, to which, with what words. Two editors meet at the version. */
export async function keepCall(world: World, input: z.input<typeof KeepCall>): Promise<{ version: number }> {
  const call = KeepCall.parse(input)
  const version = call.seenVersion + 1
  try {
    await world.write(async (tx) => {
      const conference = await uncheckedConference(tx, call.conferenceId)
      refuseUnless(conference, conferenceNotFound)
      refuseUnless(mayRunCollection(world.actor, conference), notYoursToOpen)
      await tx
        .insertInto('petition_call')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          conference_id: call.conferenceId,
          version,
          opens_on: call.opensOn,
          closes_on: call.closesOn,
          invitation: call.invitation,
          suggestions: call.suggestions,
          made_at: world.now,
          made_by: accountIdOf(world.actor),
        })
        .execute()
      await record(tx, world.actor, {
        what: version === 1 ? 'petition-call.opened' : 'petition-call.changed',
        subjectKind: 'conference',
        subjectId: call.conferenceId,
        conferenceId: call.conferenceId,
        detail: { opensOn: call.opensOn, closesOn: call.closesOn },
      })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Both are shown: what the other person saved, and what was typed here.
    throw new Refusal(callChangedMeanwhile, { theirs: await world.read((db) => findCall(db, call.conferenceId)) })
  }
  return { version }
}

export const RestoreCall = z.object({
  conferenceId: z.uuid(),
  seenVersion: z.number().int().min(2),
  toVersion: z.number().int().min(1),
})

/** Hoàn tác: an earlier version's words and days again, as a version of their own. */
export async function restoreCall(world: World, input: z.input<typeof RestoreCall>): Promise<{ version: number }> {
  const { conferenceId, seenVersion, toVersion } = RestoreCall.parse(input)
  const old = await world.read((db) =>
    db
      .selectFrom('petition_call')
      .select(['opens_on as opensOn', 'closes_on as closesOn', 'invitation', 'suggestions'])
      .where('conference_id', '=', conferenceId)
      .where('version', '=', toVersion)
      .executeTakeFirst(),
  )
  refuseUnless(old, conferenceNotFound)
  return keepCall(world, { conferenceId, seenVersion, ...old })
}
