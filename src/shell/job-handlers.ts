import type { JobHandler } from '#platform/jobs.ts'
import { planJobs } from '#rooms/plan/index.ts'
import type { Running } from './running.ts'

/** Every job of every room, for the worker. */
export function jobHandlers(running: Running): JobHandler[] {
  return [...planJobs(running.database, running.calendarOf, () => new Date())]
}
