import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { defineJob, type JobHandler } from '#platform/jobs.ts'
import { ownProvince } from '#platform/messages/own-province.ts'
import type { MailSettings } from '#platform/web/context.ts'
import { type World, worldOf } from '#platform/world.ts'
import { collectNews } from './integrators/collect-news.ts'
import { deliverWebhooks, type Telling } from './integrators/deliver-webhooks.ts'
import { tellIntegratorsJob } from './integrators/tell-integrators-job.ts'
import { sweepUploads } from './keep-uploads.ts'
import { readMailbox } from './mail/read-mailbox.ts'
import { sendReplies } from './mail/send-replies.ts'

export type PetitionJobs = Telling & {
  database: Database
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>
  mail: MailSettings | null
}

const readMailJob = defineJob('petitions.read-mail', z.object({}), { maxAttempts: 1 })
const sweepJob = defineJob('sweep-petition-uploads', z.object({}))

/** What the petitions room asks to be done later. */
export function petitionJobs(given: PetitionJobs): JobHandler[] {
  const { now } = given
  return [
    {
      // Files of forms that were never sent are taken away each hour.
      job: sweepJob,
      cron: '40 * * * *',
      work: (only) => forEach(given, only, async (systemAt) => void (await sweepUploads(systemAt(now())))),
    },
    {
      // The journal knows no readers, so this room looks for itself.
      job: tellIntegratorsJob,
      cron: '* * * * *',
      work: (only) =>
        forEach(given, only, async (systemAt) => {
          await collectNews(systemAt(now()))
          await deliverWebhooks(systemAt, given)
        }),
    },
    ...(given.mail ? [mailJob(given, given.mail)] : []),
  ]
}

function mailJob(given: PetitionJobs, mail: MailSettings): JobHandler {
  const { database, now, baseUrl } = given
  return {
    job: readMailJob,
    cron: '* * * * *',
    work: async () => {
      const own = await ownProvince(database, baseUrl)
      if (!own) return
      await forEach(given, own, async (systemAt) => {
        const { bugs } = await readMailbox(() => systemAt(now()), { database, address: mail.address }, mail.imapUrl)
        await sendReplies(() => systemAt(now()), { ...mail, baseUrl })
        if (bugs.length > 0) throw bugs[0]
      })
    },
  }
}

/** The work of one province, or of every one where the clock has asked. */
async function forEach(
  { database, calendarOf }: PetitionJobs,
  only: string | undefined,
  work: (systemAt: (now: Date) => World) => Promise<void>,
): Promise<void> {
  const all = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
    db.selectFrom('jurisdiction').select('id').execute(),
  )
  for (const { id } of all.filter((each) => !only || each.id === only)) {
    const calendar = await calendarOf(id)
    await work((now) => worldOf(database, { kind: 'system', jurisdictionId: id }, now, calendar))
  }
}
