import type { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { defineJob, enqueue } from '#platform/jobs.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { mayAdministerSome } from './account-policy.ts'
import { CommitImport, commitImport } from './commit-import.ts'
import { asksForAccounts, countWaitingRows, uncheckedImport } from './import/import-rows.ts'
import { loadActorOf } from './load-actor.ts'
import { loadCalendar } from './load-calendar.ts'
import { openImport } from './mend-import.ts'
import { importNothing } from './refusals.ts'

/** One piece a job: others get their turn between two, and a server that stops loses none. */
export const takeImportJob = defineJob('take-import', CommitImport)

const keyOf = (importId: string): string => `take-import ${importId}`

/**
 * Begins to take a list in, or goes on where it was held. The server does it by itself, whether or not anybody looks;
 * only a list that makes accounts waits for its page to ask (commitImport), because the passwords are in the answers.
 */
export async function startImport(
  world: World,
  input: z.infer<typeof CommitImport>,
): Promise<{ inBackground: boolean }> {
  const { importId } = CommitImport.parse(input)
  const { jurisdictionId } = world.actor
  return world.write(async (tx) => {
    const list = await openImport(tx, world, importId)
    refuseUnless(list.startedAt !== null || (await countWaitingRows(tx, importId)) > 0, importNothing)
    const inBackground = !(mayAdministerSome(world.actor) && (await asksForAccounts(tx, importId)))
    await tx
      .updateTable('directory_import')
      .set({
        started_at: list.startedAt ?? world.now,
        started_by: accountIdOf(world.actor),
        stopped_at: null,
        in_background: inBackground,
      })
      .where('id', '=', importId)
      .execute()
    if (inBackground) await enqueue(tx, jurisdictionId, takeImportJob, { importId }, { key: keyOf(importId) })
    return { inBackground }
  })
}

/** Holds a long list where it is; starting it again goes on. */
export async function stopImport(world: World, input: z.infer<typeof CommitImport>): Promise<void> {
  const { importId } = CommitImport.parse(input)
  await world.write(async (tx) => {
    await openImport(tx, world, importId)
    await tx.updateTable('directory_import').set({ stopped_at: world.now }).where('id', '=', importId).execute()
  })
}

/** The next piece on behalf of who pressed Nhập; the piece after it is another job, in the same transaction. */
export async function takeNextPiece(
  database: Database,
  jurisdictionId: string,
  { importId }: z.infer<typeof CommitImport>,
  now: Date,
): Promise<void> {
  const system = { kind: 'system', jurisdictionId } as const
  const list = await readOnly(database, system, (db) => uncheckedImport(db, importId))
  if (!list?.startedBy || list.committedAt || list.stoppedAt) return
  const calendar = await loadCalendar(database, jurisdictionId)
  const actor = await loadActorOf(database, jurisdictionId, list.startedBy)
  try {
    if (actor)
      await commitImport(worldOf(database, actor, now, calendar), { importId }, (tx) =>
        enqueue(tx, jurisdictionId, takeImportJob, { importId }, { key: keyOf(importId) }),
      )
    else await stopImport(worldOf(database, system, now, calendar), { importId })
  } catch (error) {
    // Who began may keep the directory no longer: the list is held until somebody who does goes on.
    if (!(error instanceof Refusal)) throw error
    await stopImport(worldOf(database, system, now, calendar), { importId })
  }
}
