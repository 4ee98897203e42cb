import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { mayWorkOnPlan } from './policy.ts'
import {
  conferenceNotFound,
  hubHasQuotas,
  notYourPlan,
  rowChangedMeanwhile,
  rowNotFound,
  sessionNotFound,
} from './refusals.ts'
import { type UncheckedConference, uncheckedConference } from './unchecked.ts'

const count = z.number().int('Ghi số nguyên.').min(1, 'Ghi số từ 1 trở lên.').max(1_000_000, 'Số này quá lớn.')
const optional = (text: z.ZodString) => text.transform((value) => value || null)
const clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/, 'Ghi giờ dạng 08:30.')
  .nullable()

export const EditSession = z
  .object({
    conferenceId: z.uuid(),
    sessionId: z.uuid(),
    seenVersion: z.number().int().min(1),
    place: optional(z.string().trim().max(300)),
    attendees: count.nullable(),
    startsAt: clock,
    endsAt: clock,
  })
  .refine((session) => !session.endsAt || !session.startsAt || session.endsAt > session.startsAt, {
    path: ['endsAt'],
    message: 'Giờ kết thúc phải sau giờ bắt đầu.',
  })

/** Place, hours and how many come. The day is moved by its own step, because deadlines hang on it. */
export async function editSession(world: World, input: z.input<typeof EditSession>): Promise<void> {
  const { conferenceId, sessionId, seenVersion, place, attendees, startsAt, endsAt } = EditSession.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const row = await tx
      .updateTable('dialogue_session')
      .set({ place, attendees, starts_at: startsAt, ends_at: endsAt, version: seenVersion + 1 })
      .where('id', '=', sessionId)
      .where('conference_id', '=', conferenceId)
      .where('version', '=', seenVersion)
      .returning('id')
      .executeTakeFirst()
    if (!row) {
      const now = await tx
        .selectFrom('dialogue_session')
        .select(['place', 'attendees', 'version', 'starts_at', 'ends_at'])
        .where('id', '=', sessionId)
        .where('conference_id', '=', conferenceId)
        .executeTakeFirst()
      refuseUnless(now, sessionNotFound)
      refuseUnless(false, rowChangedMeanwhile, {
        theirs: {
          place: now.place ?? '',
          attendees: String(now.attendees ?? ''),
          startsAt: now.starts_at?.slice(0, 5) ?? '',
          endsAt: now.ends_at?.slice(0, 5) ?? '',
        },
        version: now.version,
      })
    }
    await recordRow(tx, world, conferenceId, 'session.edited', sessionId, {})
  })
}

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
      await recordRow(tx, world, conferenceId, 'hub.added', id, { name: values.name })
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
    await recordRow(tx, world, conferenceId, 'hub.edited', hubId, { name: values.name })
    return { hubId }
  })
}

const quota = {
  unit: z.string().trim().min(1, 'Chưa ghi đơn vị.').max(300),
  count,
  hubId: z.uuid().nullable(),
}
export const KeepQuota = z.object({
  conferenceId: z.uuid(),
  sessionId: z.uuid(),
  quotaId: z.uuid().nullable(),
  seenVersion: z.number().int().min(0),
  ...quota,
})

/** Adds a unit's quota, or changes one. */
export async function keepQuota(world: World, input: z.input<typeof KeepQuota>): Promise<{ quotaId: string }> {
  const { conferenceId, sessionId, quotaId, seenVersion, unit, count: delegates, hubId } = KeepQuota.parse(input)
  return world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const values = { unit, count: delegates, hub_id: hubId }
    const detail = { name: unit, count: delegates }
    if (quotaId === null) {
      const session = await tx
        .selectFrom('dialogue_session')
        .select('id')
        .where('id', '=', sessionId)
        .where('conference_id', '=', conferenceId)
        .executeTakeFirst()
      refuseUnless(session, sessionNotFound)
      const id = newId(world.now.getTime())
      await tx
        .insertInto('quota')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id,
          conference_id: conferenceId,
          session_id: sessionId,
          position: 10_000,
          ...values,
        })
        .execute()
      await recordRow(tx, world, conferenceId, 'quota.added', id, detail)
      return { quotaId: id }
    }
    const row = await tx
      .updateTable('quota')
      .set({ ...values, version: seenVersion + 1 })
      .where('id', '=', quotaId)
      .where('conference_id', '=', conferenceId)
      .where('removed_at', 'is', null)
      .where('version', '=', seenVersion)
      .returning('id')
      .executeTakeFirst()
    if (!row) {
      const now = await tx
        .selectFrom('quota')
        .select(['unit', 'count', 'version'])
        .where('id', '=', quotaId)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      refuseUnless(now, rowNotFound)
      refuseUnless(false, rowChangedMeanwhile, {
        theirs: { unit: now.unit, count: String(now.count) },
        version: now.version,
      })
    }
    await recordRow(tx, world, conferenceId, 'quota.edited', quotaId, detail)
    return { quotaId }
  })
}

export const RemoveRow = z.object({
  conferenceId: z.uuid(),
  kind: z.enum(['hub', 'quota']),
  id: z.uuid(),
  removed: z.boolean(),
})

/** Takes a hub or a quota out, or back in. */
export async function removeRow(world: World, input: z.input<typeof RemoveRow>): Promise<void> {
  const { conferenceId, kind, id, removed } = RemoveRow.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    if (kind === 'hub' && removed) {
      const used = await tx
        .selectFrom('quota')
        .select('id')
        .where('hub_id', '=', id)
        .where('removed_at', 'is', null)
        .limit(1)
        .executeTakeFirst()
      refuseUnless(!used, hubHasQuotas)
    }
    const mark = removed
      ? { removed_at: world.now, removed_by: accountOf(world.actor) }
      : { removed_at: null, removed_by: null }
    const was = removed ? 'is' : 'is not'
    const row =
      kind === 'hub'
        ? await tx
            .updateTable('hub')
            .set(mark)
            .where('id', '=', id)
            .where('conference_id', '=', conferenceId)
            .where('removed_at', was, null)
            .returning('name')
            .executeTakeFirst()
        : await tx
            .updateTable('quota')
            .set(mark)
            .where('id', '=', id)
            .where('conference_id', '=', conferenceId)
            .where('removed_at', was, null)
            .returning('unit as name')
            .executeTakeFirst()
    refuseUnless(row, rowNotFound)
    await recordRow(tx, world, conferenceId, `${kind}.${removed ? 'removed' : 'restored'}`, id, { name: row.name })
  })
}

export async function conferenceToWorkOn(tx: Tx, world: World, conferenceId: string): Promise<UncheckedConference> {
  const conference = await uncheckedConference(tx, conferenceId)
  refuseUnless(conference, conferenceNotFound)
  refuseUnless(mayWorkOnPlan(world.actor, conference), notYourPlan)
  return conference
}

async function recordRow(
  tx: Tx,
  world: World,
  conferenceId: string,
  what: string,
  id: string,
  detail: Record<string, unknown>,
): Promise<void> {
  await record(tx, world.actor, { what, subjectKind: what.split('.')[0]!, subjectId: id, conferenceId, detail })
}
