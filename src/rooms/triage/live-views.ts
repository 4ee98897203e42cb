import { sql } from 'kysely'
import type { LiveView } from '#platform/live.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from './conference-to-sort.ts'
import { mayFollowRouting, mayReadShortlist, maySort } from './policy.ts'
import { notYoursToSort } from './refusals.ts'
import { notYoursToRoute } from './routing/refusals.ts'
import { notYoursToRead } from './shortlist/refusals.ts'

/** The live views of the triage room by name; opening one checks who asks. */
export const triageLiveViews: Record<string, (world: World, id: string) => Promise<LiveView>> = {
  /** What was given: tells those who follow it that a body said something, or a colleague gave. */
  'giao-xu-ly': async (world, conferenceId) => {
    const conference = await world.read((db) => conferenceToSort(db, conferenceId))
    refuseUnless(conference && mayFollowRouting(world.actor, conference), notYoursToRoute)
    return lastLine(world, conferenceId, 'giao-xu-ly', /^(assignment|petition-group)/)
  },
  /** The list for the hall: tells those who read it that somebody arranged it. */
  'neu-tai-hoi-truong': async (world, conferenceId) => {
    const conference = await world.read((db) => conferenceToSort(db, conferenceId))
    refuseUnless(conference && mayReadShortlist(world.actor, conference), notYoursToRead)
    return lastLine(world, conferenceId, 'neu-tai-hoi-truong', /^shortlist/)
  },
  /** The queue of a conference: tells those who sort that something was decided or came in. */
  'phan-loai': async (world, conferenceId) => {
    const conference = await world.read((db) => conferenceToSort(db, conferenceId))
    refuseUnless(conference && maySort(world.actor, conference), notYoursToSort)
    return lastLine(world, conferenceId, 'phan-loai', /^(moderation|petition)/)
  },
}

const lastLine = (world: World, conferenceId: string, name: string, what: RegExp): LiveView => ({
  key: `${name}:${conferenceId}`,
  concerns: (news) => news.conference === conferenceId && what.test(news.what),
  compute: () =>
    world.read(async (db) => {
      const row = await db
        .selectFrom('journal')
        .select('id')
        .where('conference_id', '=', conferenceId)
        .where(sql<boolean>`what ~ ${what.source}`)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return { last: row?.id ?? null }
    }),
})
