import { z } from 'zod'
import { type Database, readOnly } from '#platform/db.ts'
import { defineJob, type JobHandler } from '#platform/jobs.ts'
import { worldOf } from '#platform/world.ts'
import { closeIdleAccounts } from './idle-accounts.ts'
import { loadCalendar } from './load-calendar.ts'
import { takeImportJob, takeNextPiece } from './run-import.ts'

const closeIdleJob = defineJob('close-idle-accounts', z.object({}))

/** What the directory asks to be done later and every night. In a demo nobody is absent: its accounts are for visitors. */
export function directoryJobs(database: Database, now: () => Date): JobHandler[] {
  return [
    {
      job: closeIdleJob,
      cron: '20 19 * * *', // the queue counts in UTC: 2:20 in Viet Nam
      work: async () => {
        const rows = await readOnly(database, { kind: 'public', jurisdictionId: '' }, (db) =>
          db.selectFrom('jurisdiction').select('id').where('is_demo', '=', false).execute(),
        )
        for (const { id } of rows) {
          const system = { kind: 'system', jurisdictionId: id } as const
          await closeIdleAccounts(worldOf(database, system, now(), await loadCalendar(database, id)))
        }
      },
    },
    {
      job: takeImportJob,
      work: (jurisdictionId, payload: { importId: string }) => takeNextPiece(database, jurisdictionId, payload, now()),
    },
  ]
}
