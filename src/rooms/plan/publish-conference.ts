import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { conferenceToWorkOn } from './conference-to-work-on.ts'
import { alreadyPublished, alreadyStopped, notPublished, notStopped, stopReasonMissing } from './refusals.ts'

export const PublishConference = z.object({ conferenceId: z.uuid() })

/** Đăng: anybody may read the conference's page from now on. */
export async function publishConference(world: World, input: z.input<typeof PublishConference>): Promise<void> {
  const { conferenceId } = PublishConference.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const row = await tx
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
    refuseUnless(row, alreadyPublished)
    await recordConference(tx, world, conferenceId, 'conference.published')
  })
}

export async function unpublishConference(world: World, input: z.input<typeof PublishConference>): Promise<void> {
  const { conferenceId } = PublishConference.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const row = await tx
      .deleteFrom('conference_publication')
      .where('conference_id', '=', conferenceId)
      .returning('conference_id')
      .executeTakeFirst()
    refuseUnless(row, notPublished)
    await recordConference(tx, world, conferenceId, 'conference.unpublished')
  })
}

export const StopConference = z.object({
  conferenceId: z.uuid(),
  kind: z.enum(['postponed', 'cancelled']),
  reason: z.string().trim().max(1000),
})

/** Hoãn hoặc hủy, with the reason that the public reads. Nothing of the conference is lost. */
export async function stopConference(world: World, input: z.input<typeof StopConference>): Promise<void> {
  const { conferenceId, kind, reason } = StopConference.parse(input)
  refuseUnless(reason !== '', stopReasonMissing)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const row = await tx
      .insertInto('conference_cancellation')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        conference_id: conferenceId,
        kind,
        reason,
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('conference_id')
      .executeTakeFirst()
    refuseUnless(row, alreadyStopped)
    await recordConference(tx, world, conferenceId, `conference.${kind}`, { reason })
  })
}

/** Undo of either, and the way back after a delay. */
export async function resumeConference(world: World, input: z.input<typeof PublishConference>): Promise<void> {
  const { conferenceId } = PublishConference.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const row = await tx
      .deleteFrom('conference_cancellation')
      .where('conference_id', '=', conferenceId)
      .returning('conference_id')
      .executeTakeFirst()
    refuseUnless(row, notStopped)
    await recordConference(tx, world, conferenceId, 'conference.resumed')
  })
}

export async function recordConference(
  tx: Tx,
  world: World,
  id: string,
  what: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await record(tx, world.actor, { what, subjectKind: 'conference', subjectId: id, conferenceId: id, detail })
}
