import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { Database } from '../db.ts'
import { defineJob, type JobHandler } from '../jobs.ts'
import { worldOf } from '../world.ts'
import { ownProvince } from './own-province.ts'
import { sendMessages, type WaysOut } from './send-messages.ts'

const sendMessagesJob = defineJob('messages.send', z.object({}), { maxAttempts: 1 })

export type MessageJobs = WaysOut & {
  database: Database
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>
  now: () => Date
  baseUrl: string | undefined
}

/** Each minute; several servers beside each other share what is due. */
export function messageJobs({ database, calendarOf, now, baseUrl, ...ways }: MessageJobs): JobHandler[] {
  const job: JobHandler = {
    job: sendMessagesJob,
    cron: '* * * * *',
    work: async () => {
      const own = await ownProvince(database, baseUrl)
      if (!own) return
      const calendar = await calendarOf(own)
      await sendMessages(() => worldOf(database, { kind: 'system', jurisdictionId: own }, now(), calendar), ways)
    },
  }
  return ways.smtp || ways.gateway ? [job] : []
}
