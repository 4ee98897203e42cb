import type { JobHandler } from '#platform/jobs.ts'
import { directoryJobs } from '#rooms/directory/index.ts'
import { planJobs } from '#rooms/plan/index.ts'
import { triageJobs } from '#rooms/triage/index.ts'
import type { Running } from './running.ts'

/** Every job of every room, for the worker. */
export function jobHandlers(running: Running): JobHandler[] {
  const now = () => new Date()
  return [
    ...directoryJobs(running.database, now),
    ...planJobs(running.database, running.calendarOf, now),
    ...triageJobs(running.database, running.calendarOf, now),
  ]
}
