import { sql } from 'kysely'
import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { defineJob, enqueue } from '#platform/jobs.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceStopped, notReceiving } from '../refusals.ts'
import { uncheckedCall } from '../unchecked-call.ts'
import { CommitList } from './commit-list.ts'
import { listBusy, nothingToTake, stillWrong } from './list-refusals.ts'
import { countRows, uncheckedList } from './list-store.ts'
import { openList } from './open-list.ts'
import { readListJob, readListKey } from './read-list.ts'

/** One piece a job: others get their turn between two, and a server that stops loses none. */
export const takeListJob = defineJob('take-petition-list', CommitList)
export const takeListKey = (importId: string): string => `take-petition-list ${importId}`

export const StartList = z.object({ importId: z.uuid(), whole: z.boolean().default(false) })

/** Begins to take a list in, or goes on where it was stopped. The server does it by itself, whether or not anybody looks. */
export async function startList(world: World, input: z.input<typeof StartList>): Promise<void> {
  const { importId, whole } = StartList.parse(input)
  const { jurisdictionId } = world.actor
  await world.write(async (tx) => {
    const list = await openList(tx, world, importId, 'preview', 'stopped', 'done')
    const call = await uncheckedCall(tx, list.conferenceId)
    refuseUnless(call && call.opensOn <= world.today, notReceiving)
    refuseUnless(call.stopped !== 'cancelled', conferenceStopped)
    // What was told has been read: those lines are taken now, and stand among the others.
    await sql`update petition_import_row set news = null where import_id = ${importId} and outcome is null and news is not null`.execute(
      tx,
    )
    const counts = await countRows(tx, importId)
    refuseUnless(!whole || counts.error === 0, stillWrong)
    refuseUnless(counts.ready > 0, nothingToTake)
    const isAgain = list.state === 'stopped' && !list.whole
    await tx
      .updateTable('petition_import')
      .set({ state: 'committing', problem: null, whole, started_by: accountIdOf(world.actor), moved_at: world.now })
      .set(isAgain ? { row_count: list.done + counts.ready } : { row_count: counts.ready, row_done: 0 })
      .where('id', '=', importId)
      .execute()
    await enqueue(tx, jurisdictionId, takeListJob, { importId }, { key: takeListKey(importId) })
    await record(tx, world.actor, {
      what: 'petition-import.started',
      subjectKind: 'petition-import',
      subjectId: importId,
      conferenceId: list.conferenceId,
      detail: { rows: counts.ready },
    })
  })
}

export const StopList = z.object({ importId: z.uuid(), problem: z.string().optional() })

/** Holds a list where it is; starting it again goes on. What was taken stays. */
export async function stopList(world: World, input: z.input<typeof StopList>): Promise<void> {
  const { importId, problem } = StopList.parse(input)
  await world.write(async (tx) => {
    const now = await uncheckedList(tx, importId)
    // All or nothing is one transaction: it ends by itself, with all or with nothing.
    if (now?.whole && world.actor.kind !== 'system') refuse(listBusy)
    const list = await openList(tx, world, importId)
    if (list.state !== 'committing') return
    await tx
      .updateTable('petition_import')
      .set({ state: 'stopped', problem: problem ?? null })
      .where('id', '=', importId)
      .execute()
  })
}

const stillSeconds = 60

/** Lists that stand still since a minute, because the server fell while it had them in hand, are taken up again. */
export async function resumeLists(tx: Tx, jurisdictionId: string, now: Date): Promise<void> {
  const still = await tx
    .selectFrom('petition_import')
    .select(['id', 'state'])
    .where('state', 'in', ['reading', 'committing'])
    .where('moved_at', '<', new Date(now.getTime() - stillSeconds * 1000))
    // One that is held is in somebody's hands.
    .forUpdate()
    .skipLocked()
    .execute()
  for (const { id, state } of still) {
    const isReading = state === 'reading'
    const key = isReading ? readListKey(id) : takeListKey(id)
    await enqueue(tx, jurisdictionId, isReading ? readListJob : takeListJob, { importId: id }, { key })
  }
}
