import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { Database } from '#platform/db.ts'
import type { JobHandler } from '#platform/jobs.ts'
import { recomputeDeadlinesJob, recomputeEverywhere } from './recompute-deadlines.ts'

/** What the plan room asks to be done later. */
export function planJobs(
  database: Database,
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>,
  now: () => Date,
): JobHandler[] {
  return [
    {
      job: recomputeDeadlinesJob,
      // The directory knows nothing of tasks, so this room looks for itself whether a calendar changed.
      cron: '*/2 * * * *',
      work: () => recomputeEverywhere(database, calendarOf, now()),
    },
  ]
}
