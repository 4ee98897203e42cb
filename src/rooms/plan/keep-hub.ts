import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToWorkOn, recordPart } from './conference-to-work-on.ts'
import { rowChangedMeanwhile, rowNotFound } from './refusals.ts'
import { count, optional } from './session-fields.ts'

const hub = {
  name: z.string().trim().min(1, 'Chưa ghi tên điểm cầu.').max(200),
  place: optional(z.string().trim().max(300)),
  attendees: count.nullable(),
}
export const KeepHub = z.object({
  conferenceId: z.uuid(),
  hubId: z.uuid().nullable(),
  seenVersion: z.number().int().min(0),
  ...hub,
})

/** Adds a hub, or changes one; the version decides between two editors. */
export async function keepHub(world: World, input: z.input<typeof KeepHub>): Promise<{ hubId: string }> {
  const { conferenceId, hubId, seenVersion, ...values } = KeepHub.parse(input)
  return world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    if (hubId === null) {
      const id = newId(world.now.getTime())
      await tx
        .insertInto('hub')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id,
          conference_id: conferenceId,
          position: 10_000,
          ...values,
        })
        .execute()
      await recordPart(tx, world, conferenceId, 'hub.added', id, { name: values.name })
      return { hubId: id }
    }
    const row = await tx
      .updateTable('hub')
      .set({ ...values, version: seenVersion + 1 })
      .where('id', '=', hubId)
      .where('conference_id', '=', conferenceId)
      .where('removed_at', 'is', null)
      .where('version', '=', seenVersion)
      .returning('id')
      .executeTakeFirst()
    if (!row) {
      const now = await tx
        .selectFrom('hub')
        .select(['name', 'place', 'attendees', 'version'])
        .where('id', '=', hubId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      refuseUnless(now, rowNotFound)
      refuseUnless(false, rowChangedMeanwhile, {
        theirs: { name: now.name, place: now.place ?? '', attendees: String(now.attendees ?? '') },
        version: now.version,
      })
    }
    await recordPart(tx, world, conferenceId, 'hub.edited', hubId, { name: values.name })
    return { hubId }
  })
}
