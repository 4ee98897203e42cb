import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { mayWorkOnPlan } from './policy.ts'
import { conferenceNotFound, notYourPlan } from './refusals.ts'
import { uncheckedConference } from './unchecked.ts'

export const PublishConference = z.object({ conferenceId: z.uuid() })

/** Shows the conference on the public pages. Publishing what is published already changes nothing. */
export async function publishConference(world: World, input: z.input<typeof PublishConference>): Promise<void> {
  const { conferenceId } = PublishConference.parse(input)
  await world.write(async (tx) => {
    const conference = await uncheckedConference(tx, conferenceId)
    refuseUnless(conference, conferenceNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, conference), notYourPlan)
    const published = await tx
      .insertInto('conference_publication')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        conference_id: conferenceId,
        published_at: world.now,
        published_by: accountOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('conference_id')
      .executeTakeFirst()
    if (!published) return
    await record(tx, world.actor, {
      what: 'conference.published',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
    })
  })
}

/** Takes it off the public pages again: the way back from a publication too early. */
export async function withdrawPublication(world: World, input: z.input<typeof PublishConference>): Promise<void> {
  const { conferenceId } = PublishConference.parse(input)
  await world.write(async (tx) => {
    const conference = await uncheckedConference(tx, conferenceId)
    refuseUnless(conference, conferenceNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, conference), notYourPlan)
    const gone = await tx
      .deleteFrom('conference_publication')
      .where('conference_id', '=', conferenceId)
      .executeTakeFirst()
    if (Number(gone.numDeletedRows) === 0) return
    await record(tx, world.actor, {
      what: 'conference.unpublished',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
    })
  })
}
