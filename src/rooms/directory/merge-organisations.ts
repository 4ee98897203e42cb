import { sql } from 'kysely'
import { z } from 'zod'
import { addDays } from '#calendar/day.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type HandedOver, handOver, takeBackHandover } from './hand-over.ts'
import { mayKeepOrganisation } from './policy.ts'
import {
  alreadyEnded,
  endsBeforeStart,
  mergedIntoItself,
  nothingToUndo,
  notYetThatDay,
  notYourOrganisation,
  organisationNotFound,
} from './refusals.ts'
import { requiredLine, typedDay } from './typed.ts'
import { type UncheckedOrganisation, uncheckedOrganisation } from './unchecked.ts'

export const MergeOrganisations = z.object({
  predecessorIds: z.array(z.uuid()).min(1, 'Chưa chọn cơ quan được sáp nhập.').max(50),
  successorId: z.uuid('Chọn cơ quan nhận việc trong danh sách.'),
  /** The first day of the new order. */
  on: typedDay('Chưa ghi ngày sáp nhập.'),
  source: requiredLine(300, 'Chưa ghi văn bản sáp nhập.'),
})

type Merged = HandedOver & { predecessorId: string; children: string[] }

/**
 * Bodies go up whole in another from a day on: they end the day before, their functions and the units below them go
 * over. Their names stay on everything they did; open things follow by function when other rooms hear of it.
 */
export async function mergeOrganisations(
  world: World,
  input: z.input<typeof MergeOrganisations>,
): Promise<{ mergeId: string; names: string[] }> {
  const { predecessorIds, successorId, on, source } = MergeOrganisations.parse(input)
  return world.write(async (tx) => {
    const successor = await uncheckedOrganisation(tx, successorId)
    refuseUnless(successor, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, successor), notYourOrganisation)
    refuseUnless(on <= world.today, notYetThatDay)
    const merged: Merged[] = []
    const names: string[] = []
    for (const predecessorId of new Set(predecessorIds)) {
      const body = await uncheckedOrganisation(tx, predecessorId)
      refuseUnless(body, organisationNotFound)
      refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
      refuseUnless(!successor.lineage.includes(predecessorId), mergedIntoItself)
      refuseUnless(addDays(on, -1) >= body.validFrom, endsBeforeStart)
      names.push(body.name)
      const done = await handOver(tx, world, { predecessorId, successorId, functionCodes: null, on, source })
      const children = await endAndMove(tx, body, successorId, on)
      merged.push({ predecessorId, children, ...done })
    }
    const mergeId = newId(world.now.getTime())
    await record(tx, world.actor, {
      what: 'organisation.merged',
      subjectKind: 'organisation',
      subjectId: successorId,
      detail: { mergeId, names, successor: successor.name, on, source, merged },
    })
    for (const { predecessorId } of merged) {
      await record(tx, world.actor, {
        what: 'organisation.succeeded',
        subjectKind: 'organisation',
        subjectId: predecessorId,
        detail: { mergeId, successorId, successor: successor.name, functionCodes: null, on, source },
      })
    }
    return { mergeId, names }
  })
}

async function endAndMove(tx: Tx, body: UncheckedOrganisation, successorId: string, on: string): Promise<string[]> {
  const children = await tx
    .updateTable('organisation')
    .set({ parent_id: successorId })
    .where('parent_id', '=', body.id)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .returning('id')
    .execute()
  const ended = await tx
    .updateTable('organisation')
    .set({ valid_to: addDays(on, -1), version: body.version + 1 })
    .where('id', '=', body.id)
    .where('valid_to', 'is', null)
    .returning('id')
    .executeTakeFirst()
  refuseUnless(ended, alreadyEnded)
  return children.map((child) => child.id)
}

export const TakeBackMerge = z.object({ mergeId: z.uuid() })

/** Undoes a merge or a hand-over by function as a whole, by what its line in the history says was changed. */
export async function takeBackMerge(world: World, input: z.infer<typeof TakeBackMerge>): Promise<void> {
  const { mergeId } = TakeBackMerge.parse(input)
  await world.write(async (tx) => {
    const line = await tx
      .selectFrom('journal')
      .select(['subject_id', 'what', 'detail'])
      .where('what', 'in', ['organisation.merged', 'organisation.split'])
      .where(sql<boolean>`detail ->> 'mergeId' = ${mergeId}`)
      .executeTakeFirst()
    refuseUnless(line, nothingToUndo)
    const { merged, ended } = line.detail as unknown as { merged: Merged[]; ended?: string[] }
    for (const each of merged) {
      const body = await uncheckedOrganisation(tx, each.predecessorId)
      refuseUnless(body && mayKeepOrganisation(world.actor, body), notYourOrganisation)
      refuseUnless((await takeBackHandover(tx, each)) === each.successionIds.length, nothingToUndo)
      if (each.children.length > 0) {
        await tx.updateTable('organisation').set({ parent_id: body.id }).where('id', 'in', each.children).execute()
      }
      if (line.what === 'organisation.merged' || ended?.includes(body.id)) {
        await tx
          .updateTable('organisation')
          .set({ valid_to: null, version: body.version + 1 })
          .where('id', '=', body.id)
          .execute()
      }
    }
    await record(tx, world.actor, {
      what: 'organisation.merge-taken-back',
      subjectKind: 'organisation',
      subjectId: line.subject_id,
      detail: { mergeId },
    })
  })
}
