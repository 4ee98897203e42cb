/** What a new day of the conference does to the days that the law gives, before anything is changed. */
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { type LeadTime, leadTimesOf } from './lead-times.ts'
import type { SessionWindow } from './task-due.ts'

export type MovedLeadTime = {
  label: string
  source: string
  old: string | null
  now: string | null
  done: string | null
  /** Past already on the new day, or done too late for it. */
  missed: boolean
}

/** Those whose day changes, in the order of their new days. The law may be another one too: that of the new day. */
export async function movedLeadTimes(
  db: Db,
  world: World,
  moved: SessionWindow & { conferenceId: string },
): Promise<MovedLeadTime[]> {
  const before = await leadTimesOf(db, world, [moved.conferenceId])
  const after = await leadTimesOf(db, world, [moved.conferenceId], moved)
  const same = (one: LeadTime) => (two: LeadTime) => one.code === two.code && one.direction === two.direction
  return after
    .map((time) => ({ time, old: before.find(same(time)) }))
    .filter(({ time, old }) => time.dueOn !== (old?.dueOn ?? null))
    .map(({ time, old }) => ({
      label: time.label,
      source: time.source,
      old: old?.dueOn ?? null,
      now: time.dueOn,
      done: (time.done ?? old?.done)?.on ?? null,
      missed: time.dueOn !== null && ((time.done ?? old?.done)?.on ?? world.today) > time.dueOn,
    }))
    .sort((one, two) => (one.now ?? '9999').localeCompare(two.now ?? '9999'))
}
