import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayEnterFor } from '../policy.ts'
import { listBusy, listNotFound } from './list-refusals.ts'
import { type ListState, uncheckedList } from './list-store.ts'

export type OpenList = NonNullable<Awaited<ReturnType<typeof uncheckedList>>>

/**
 * The list, for those who enter petitions for its unit, held until the transaction ends: two who press at once take turns.
 * What the state forbids is refused at once, because a list that goes in whole is held for long.
 */
export async function openList(tx: Tx, world: World, importId: string, ...states: ListState[]): Promise<OpenList> {
  await check(tx, world, importId, states)
  await tx.selectFrom('petition_import').select('id').where('id', '=', importId).forUpdate().execute()
  return check(tx, world, importId, states)
}

async function check(tx: Tx, world: World, importId: string, states: readonly ListState[]): Promise<OpenList> {
  const list = await uncheckedList(tx, importId)
  refuseUnless(list && mayEnterFor(world.actor, list.conference, list.unit), listNotFound)
  refuseUnless(states.length === 0 || states.includes(list.state), listBusy)
  return list
}
