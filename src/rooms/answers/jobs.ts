import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { defineJob, type JobHandler } from '#platform/jobs.ts'
import { type World, worldOf } from '#platform/world.ts'
import { oweAnswers } from './delivery/owe-answers.ts'
import { maskReleased } from './public-text/mask-released.ts'
import { remindOfAnswers } from './reminders/remind-of-answers.ts'

type AnswerJobs = {
  database: Database
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>
  now: () => Date
  baseUrl: string | undefined
}

const oweJob = defineJob('answers.owe', z.object({}), { maxAttempts: 1 })
const remindJob = defineJob('answers.remind', z.object({}), { maxAttempts: 1 })

/** What the answers' room asks to be done later. */
export function answerJobs(given: AnswerJobs): JobHandler[] {
  return [
    {
      // The moment of a release comes by itself; what is released at once need not wait for the minute.
      job: oweJob,
      cron: '* * * * *',
      wakenBy: 'answer.released',
      work: (only) =>
        forEach(given, only, async (system) => {
          await maskReleased(system)
          await oweAnswers(system, given.baseUrl)
        }),
    },
    {
      job: remindJob,
      cron: '*/10 * * * *',
      work: (only) => forEach(given, only, (system) => remindOfAnswers(system, given.baseUrl)),
    },
  ]
}

/** The work of one province, or of every one where the clock has asked. */
async function forEach(
  { database, calendarOf, now }: AnswerJobs,
  only: string | undefined,
  work: (system: World) => Promise<unknown>,
): Promise<void> {
  const all = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
    db.selectFrom('jurisdiction').select('id').execute(),
  )
  for (const { id } of all.filter((each) => !only || each.id === only))
    await work(worldOf(database, { kind: 'system', jurisdictionId: id }, now(), await calendarOf(id)))
}
