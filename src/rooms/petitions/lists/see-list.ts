import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { mayEnterFor } from '../policy.ts'
import { listNotFound } from './list-refusals.ts'
import { uncheckedList } from './list-store.ts'
import type { OpenList } from './open-list.ts'

/** The list, for those who enter petitions for its unit. Who reads names and numbers that another gave leaves an audit row. */
export async function seeList(world: StaffWorld, importId: string, why: string): Promise<OpenList> {
  const list = await world.read((db) => uncheckedList(db, importId))
  refuseUnless(list && mayEnterFor(world.actor, list.conference, list.unit), listNotFound)
  if (list.createdBy === world.actor.accountId || list.state === 'reading' || list.state === 'committing') return list
  await world.write((tx) =>
    recordSensitiveRead(tx, world.actor, {
      what: 'petition.identity-list',
      subjectKind: 'petition-import',
      subjectId: importId,
      why,
    }),
  )
  return list
}
