import type { JobHandler } from '#platform/jobs.ts'
import { messageJobs } from '#platform/messages/jobs.ts'
import { answerJobs, workTime } from '#rooms/answers/index.ts'
import { directoryJobs } from '#rooms/directory/index.ts'
import { petitionJobs, petitionListJobs } from '#rooms/petitions/index.ts'
import { planJobs } from '#rooms/plan/index.ts'
import { triageJobs } from '#rooms/triage/index.ts'
import type { Running } from './running.ts'

/** Every job of every room, for the worker. */
export function jobHandlers(running: Running): JobHandler[] {
  const { database, calendarOf, now, services } = running
  return [
    ...directoryJobs(database, now),
    ...planJobs(database, calendarOf, now),
    ...petitionJobs({
      database,
      calendarOf,
      now,
      key: services.key,
      allowsPrivate: services.allowsPrivateWebhooks,
      baseUrl: services.baseUrl,
      mail: services.mail,
    }),
    ...petitionListJobs({ database, calendarOf, now }),
    ...triageJobs(database, calendarOf, now),
    ...answerJobs({ database, calendarOf, now, baseUrl: services.baseUrl }),
    ...messageJobs({
      database,
      calendarOf,
      timeOf: (system) => system.read((db) => workTime(db, system)),
      now,
      baseUrl: services.baseUrl,
      ...services.ways,
    }),
  ]
}
