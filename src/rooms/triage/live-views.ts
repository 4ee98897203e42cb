import { sql } from 'kysely'
import type { LiveView } from '#platform/live.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from './conference-to-sort.ts'
import { maySort } from './policy.ts'
import { notYoursToSort } from './refusals.ts'

/** The live views of the triage room by name; opening one checks who asks. */
export const triageLiveViews: Record<string, (world: World, id: string) => Promise<LiveView>> = {
  /** The queue of a conference: tells those who sort that something was decided or came in. */
  'phan-loai': async (world, conferenceId) => {
    const conference = await world.read((db) => conferenceToSort(db, conferenceId))
    refuseUnless(conference && maySort(world.actor, conference), notYoursToSort)
    return {
      key: `phan-loai:${conferenceId}`,
      concerns: (news) => news.conference === conferenceId && /^(moderation|petition)/.test(news.what),
      compute: () =>
        world.read(async (db) => {
          const row = await db
            .selectFrom('journal')
            .select('id')
            .where('conference_id', '=', conferenceId)
            .where(sql<boolean>`what ~ '^(moderation|petition)'`)
            .orderBy('at', 'desc')
            .orderBy('id', 'desc')
            .limit(1)
            .executeTakeFirst()
          return { last: row?.id ?? null }
        }),
    }
  },
}
