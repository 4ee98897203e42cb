import { z } from 'zod'
import type { WorkCalendar } from '#calendar/work-calendar.ts'
import { type Database, readOnly, transact } from '#platform/db.ts'
import { defineJob, enqueue, type JobHandler } from '#platform/jobs.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { loadActorOf } from '#rooms/directory/index.ts'
import { commitList, commitWholeList } from './commit-list.ts'
import { listNotFound } from './list-refusals.ts'
import { uncheckedList } from './list-store.ts'
import { readList, readListJob, refuseList } from './read-list.ts'
import { resumeLists, stopList, takeListJob, takeListKey } from './run-list.ts'

const resumeListsJob = defineJob('resume-petition-lists', z.object({}))

export type ListJobs = {
  database: Database
  calendarOf: (jurisdictionId: string) => Promise<WorkCalendar>
  now: () => Date
}

/** What lists of petitions ask to be done later. */
export function petitionListJobs(given: ListJobs): JobHandler[] {
  return [
    {
      job: readListJob,
      work: (jurisdictionId, { importId }: { importId: string }) => readNext(given, jurisdictionId, importId),
    },
    {
      job: takeListJob,
      work: (jurisdictionId, { importId }: { importId: string }) => takeNext(given, jurisdictionId, importId),
    },
    {
      job: resumeListsJob,
      cron: '* * * * *',
      work: async () => {
        const rows = await readOnly(given.database, { kind: 'public', jurisdictionId: '' }, (db) =>
          db.selectFrom('jurisdiction').select('id').execute(),
        )
        for (const { id } of rows) {
          await transact(given.database, { kind: 'system', jurisdictionId: id }, (tx) =>
            resumeLists(tx, id, given.now()),
          )
        }
      },
    },
  ]
}

const systemWorld = async ({ database, calendarOf, now }: ListJobs, jurisdictionId: string): Promise<World> =>
  worldOf(database, { kind: 'system', jurisdictionId }, now(), await calendarOf(jurisdictionId))

/** The world of who gave the list or pressed Nhập, as their roles are now; null where the account was closed. */
async function theirWorld(given: ListJobs, jurisdictionId: string, accountId: string | null): Promise<World | null> {
  const actor = accountId ? await loadActorOf(given.database, jurisdictionId, accountId) : null
  return actor && worldOf(given.database, actor, given.now(), await given.calendarOf(jurisdictionId))
}

async function readNext(given: ListJobs, jurisdictionId: string, importId: string): Promise<void> {
  const system = await systemWorld(given, jurisdictionId)
  const list = await system.read((db) => uncheckedList(db, importId))
  if (list?.state !== 'reading') return
  const world = await theirWorld(given, jurisdictionId, list.createdBy)
  try {
    refuseUnless(world, listNotFound)
    await readList(world, { importId })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await refuseList(system, importId, error.say)
  }
}

/** The next piece in the name of who pressed Nhập; the piece after it is another job, in the same transaction. */
export async function takeNext(given: ListJobs, jurisdictionId: string, importId: string): Promise<void> {
  const system = await systemWorld(given, jurisdictionId)
  const list = await system.read((db) => uncheckedList(db, importId))
  if (list?.state !== 'committing') return
  const world = await theirWorld(given, jurisdictionId, list.startedBy)
  if (!world)
    return stopList(system, { importId, problem: 'Tài khoản đã bấm Nhập nay đã khóa. Người khác bấm Nhập tiếp được.' })
  try {
    if (list.whole) await commitWholeList(world, { importId })
    else {
      await commitList(world, { importId }, (tx) =>
        enqueue(tx, jurisdictionId, takeListJob, { importId }, { key: takeListKey(importId) }),
      )
    }
  } catch (error) {
    // The receiving was closed, or who began may enter no longer: held until somebody who may goes on.
    if (!(error instanceof Refusal)) throw error
    await stopList(system, { importId, problem: error.say })
  }
}
