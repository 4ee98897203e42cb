import type { JobHandler } from '#platform/jobs.ts'
import { directoryJobs } from '#rooms/directory/index.ts'
import { petitionListJobs } from '#rooms/petitions/index.ts'
import { planJobs } from '#rooms/plan/index.ts'
import type { Running } from './running.ts'

/** Every job of every room, for the worker. */
export function jobHandlers(running: Running): JobHandler[] {
  const now = () => new Date()
  const { database, calendarOf } = running
  return [
    ...directoryJobs(database, now),
    ...planJobs(database, calendarOf, now),
    ...petitionListJobs({ database, calendarOf, now }),
  ]
}
