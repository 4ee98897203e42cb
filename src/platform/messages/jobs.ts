import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import type { WorkTime } from '#calendar/working-time.ts'
import type { Database } from '../db.ts'
import { defineJob, type JobHandler } from '../jobs.ts'
import { type World, worldOf } from '../world.ts'
import { ownProvince } from './own-province.ts'
import { sendMessages, type WaysOut } from './send-messages.ts'

const sendMessagesJob = defineJob('messages.send', z.object({}), { maxAttempts: 1 })

export type MessageJobs = WaysOut & {
  database: Database
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>
  /** When the province works, as it has set it: a room knows. */
  timeOf: (system: World) => Promise<WorkTime>
  now: () => Date
  baseUrl: string | undefined
}

/** Each minute; several servers beside each other share what is due. */
export function messageJobs({ database, calendarOf, timeOf, now, baseUrl, ...ways }: MessageJobs): JobHandler[] {
  const job: JobHandler = {
    job: sendMessagesJob,
    cron: '* * * * *',
    work: async () => {
      const own = await ownProvince(database, baseUrl)
      if (!own) return
      const calendar = await calendarOf(own)
      const system = () => worldOf(database, { kind: 'system', jurisdictionId: own }, now(), calendar)
      await sendMessages(system, ways, await timeOf(system()))
    },
  }
  return ways.smtp || ways.gateway ? [job] : []
}
