import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { defineJob, type JobHandler } from '#platform/jobs.ts'
import { type World, worldOf } from '#platform/world.ts'
import { proposeGroups, proposeGroupsJob } from './propose-groups.ts'
import { storeReadings } from './store-readings.ts'
import { learnFromConfirmed } from './triage-model.ts'

const readJob = defineJob('triage.read-petitions', z.object({}))
const learnJob = defineJob('triage.learn', z.object({}))

/** What the triage room asks to be done later. */
export function triageJobs(
  database: Database,
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>,
  now: () => Date,
): JobHandler[] {
  const worldFor = async (id: string) =>
    worldOf(database, { kind: 'system', jurisdictionId: id }, now(), await calendarOf(id))
  const everywhere = async (work: (world: World) => Promise<unknown>) => {
    const ids = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
      db.selectFrom('jurisdiction').select('id').execute(),
    )
    for (const { id } of ids) await work(await worldFor(id))
  }
  return [
    {
      job: proposeGroupsJob,
      work: async (id, { conferenceId }: { conferenceId: string }) => {
        await proposeGroups(await worldFor(id), conferenceId)
      },
    },
    // Intake knows nothing of triage and never waits for it: news of a petition starts this at once, and the minute's look
    // finds what a stopped server missed and what an older engine read.
    { job: readJob, cron: '* * * * *', wakenBy: 'petition.received', work: () => everywhere(storeReadings) },
    { job: learnJob, cron: '40 18 * * *', work: () => everywhere(learnFromConfirmed) }, // 1:40 in Viet Nam
  ]
}
