import { sql } from 'kysely'
import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { recordAll } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { mayRelease } from './policy.ts'
import { maskTexts } from './public-text/mask-released.ts'
import { asRefusal, conferenceNotFound, nothingToRelease, notReleaser, releasePast } from './refusals.ts'

const Chosen = z.object({ conferenceId: z.uuid(), assignmentIds: z.array(z.uuid()).min(1).max(5000) })
export const ReleaseAnswers = Chosen.extend({
  /** null: now. */
  from: z.date().nullable(),
})

type Releasable = { assignmentId: string; version: number; ordinal: number; from: Date | null; body: string }

/**
 * Công bố: from that moment on every sender of these cases reads the newest approved text. What is not approved, or is out
 * already, is left. All at once or nothing: of two who release at once the second is told.
 */
export async function releaseAnswers(
  world: World,
  input: z.input<typeof ReleaseAnswers>,
): Promise<{ released: number; left: number }> {
  const { conferenceId, assignmentIds, from } = ReleaseAnswers.parse(input)
  refuseUnless(from === null || from > world.now, releasePast)
  const moment = from ?? world.now
  return releasing(world, conferenceId, async (tx) => {
    const found = await releasable(tx, conferenceId, assignmentIds)
    const chosen = found.filter(
      (row) => row.from === null || (row.from > world.now && row.from.getTime() !== moment.getTime()),
    )
    refuseUnless(chosen.length > 0, nothingToRelease)
    await maskTexts(tx, world, chosen)
    await write(tx, world, { conferenceId, chosen, moment, what: 'answer.released' })
    return { released: chosen.length, left: assignmentIds.length - chosen.length }
  })
}

export const TakeBackRelease = Chosen

/** Thôi công bố, while the moment has not come. */
export async function takeBackRelease(world: World, input: z.input<typeof TakeBackRelease>): Promise<{ back: number }> {
  const { conferenceId, assignmentIds } = TakeBackRelease.parse(input)
  return releasing(world, conferenceId, async (tx) => {
    const found = await releasable(tx, conferenceId, assignmentIds)
    const chosen = found.filter((row) => row.from !== null && row.from > world.now)
    refuseUnless(chosen.length > 0, nothingToRelease)
    await write(tx, world, { conferenceId, chosen, moment: null, what: 'answer.release-taken-back' })
    return { back: chosen.length }
  })
}

async function releasing<T>(world: World, conferenceId: string, step: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await world.write(async (tx) => {
      const conference = await conferenceToSort(tx, conferenceId)
      refuseUnless(conference, conferenceNotFound)
      refuseUnless(mayRelease(world.actor, conference), notReleaser)
      return step(tx)
    })
  } catch (error) {
    throw asRefusal(error)
  }
}

/** The newest approved text of each open case, with what was last said of its moment; always in one order, so that two never lock each other. */
async function releasable(tx: Tx, conferenceId: string, ids: readonly string[]): Promise<Releasable[]> {
  const { rows } = await sql<Releasable>`select a.id as "assignmentId", s.version, coalesce(r.ordinal, 0) as ordinal,
      r.released_from as from, o.name as body
    from assignment_now a
    join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
    join lateral (select max(k.version) as version from answer_step k
      where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id and k.kind = 'approved') s on s.version is not null
    left join answer_release_now r on r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id and r.version = s.version
    where a.conference_id = ${conferenceId}::uuid and a.id = any(${[...ids]}::uuid[]) order by a.id`.execute(tx)
  return rows
}

type Writing = { conferenceId: string; chosen: readonly Releasable[]; moment: Date | null; what: string }

async function write(tx: Tx, world: World, { conferenceId, chosen, moment, what }: Writing): Promise<void> {
  await tx
    .insertInto('answer_release')
    .values(
      chosen.map(({ assignmentId, version, ordinal }) => ({
        jurisdiction_id: world.actor.jurisdictionId,
        assignment_id: assignmentId,
        version,
        ordinal: ordinal + 1,
        released_from: moment,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })),
    )
    .execute()
  await recordAll(
    tx,
    world.actor,
    chosen.map(({ assignmentId, version, body }) => ({
      what,
      subjectKind: 'assignment',
      subjectId: assignmentId,
      conferenceId,
      detail: { body, version, ...(moment && moment > world.now ? { from: moment.toISOString() } : {}) },
    })),
  )
}
