import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { defineJob, type JobHandler } from '#platform/jobs.ts'
import { worldOf } from '#platform/world.ts'
import { sweepUploads } from './keep-uploads.ts'

const sweepJob = defineJob('sweep-petition-uploads', z.object({}))

/** Files of forms that were never sent are taken away each hour. */
export function petitionJobs(
  database: Database,
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>,
  now: () => Date,
): JobHandler[] {
  return [
    {
      job: sweepJob,
      cron: '40 * * * *',
      work: async () => {
        const rows = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
          db.selectFrom('jurisdiction').select('id').execute(),
        )
        for (const { id } of rows) {
          const system = { kind: 'system', jurisdictionId: id } as const
          await sweepUploads(worldOf(database, system, now(), await calendarOf(id)))
        }
      },
    },
  ]
}
