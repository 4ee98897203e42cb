import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { Database } from '#platform/db.ts'
import type { JobHandler } from '#platform/jobs.ts'

/** What the plan room asks to be done later. */
export function planJobs(
  _database: Database,
  _calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>,
): JobHandler[] {
  return []
}
