import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayPassOn } from '../policy.ts'
import { conferenceNotFound, notYoursToReport, requestChangedMeanwhile, unitUnknown } from '../refusals.ts'
import { uncheckedConference } from '../unchecked-call.ts'

export const ReportCollection = z.object({
  conferenceId: z.uuid(),
  organisationId: z.uuid(),
  /** The version on the screen; 0: nothing was reported yet. */
  seenVersion: z.number().int().min(0),
  note: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(1000, 'Ghi gọn trong 1.000 chữ cái.'))
    .default(''),
  /** More is to come after all. */
  takenBack: z.boolean().default(false),
})

/** Đã gửi đủ, or không có ý kiến: the unit says that nothing more is to come. How many it sent is counted, not told. */
export async function reportCollection(world: World, input: z.input<typeof ReportCollection>): Promise<void> {
  const { conferenceId, organisationId, seenVersion, note, takenBack } = ReportCollection.parse(input)
  try {
    await world.write(async (tx) => {
      const conference = await uncheckedConference(tx, conferenceId)
      refuseUnless(conference, conferenceNotFound)
      const unit = await tx
        .selectFrom('organisation')
        .select(['lineage', 'name'])
        .where('id', '=', organisationId)
        .executeTakeFirst()
      refuseUnless(unit, unitUnknown)
      refuseUnless(mayPassOn(world.actor, conference, unit), notYoursToReport)
      await tx
        .insertInto('collection_report')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          conference_id: conferenceId,
          organisation_id: organisationId,
          version: seenVersion + 1,
          note,
          taken_back: takenBack,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: takenBack ? 'collection.report-taken-back' : 'collection.reported',
        subjectKind: 'conference',
        subjectId: conferenceId,
        conferenceId,
        detail: { unit: unit.name },
      })
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(requestChangedMeanwhile)
    throw error
  }
}
