import { z } from 'zod'
import { addDays } from '#calendar/day.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { handOver } from './hand-over.ts'
import { mayKeepOrganisation } from './policy.ts'
import {
  alreadyEnded,
  childrenLiving,
  endsBeforeStart,
  mergedIntoItself,
  notYetThatDay,
  notYourOrganisation,
  organisationNotFound,
} from './refusals.ts'
import { requiredLine, typedDay } from './typed.ts'
import { uncheckedOrganisation } from './unchecked.ts'

export const SplitOrganisation = z.object({
  organisationId: z.uuid(),
  parts: z
    .array(
      z.object({
        successorId: z.uuid('Chọn cơ quan nhận việc trong danh sách.'),
        functionCodes: z.array(z.string()).min(1, 'Chưa chọn lĩnh vực được chuyển.'),
      }),
    )
    .min(1, 'Chưa ghi lĩnh vực nào chuyển cho ai.'),
  on: typedDay('Chưa ghi ngày chuyển.'),
  source: requiredLine(300, 'Chưa ghi văn bản.'),
  /** Whether the body itself ends the day before. */
  ends: z.boolean().default(false),
})

/** Functions go to one or more others from a day on; the body goes on with the rest, or ends. */
export async function splitOrganisation(
  world: World,
  input: z.input<typeof SplitOrganisation>,
): Promise<{ mergeId: string; name: string }> {
  const { organisationId, parts, on, source, ends } = SplitOrganisation.parse(input)
  return world.write(async (tx) => {
    const body = await uncheckedOrganisation(tx, organisationId)
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    refuseUnless(on <= world.today, notYetThatDay)
    const merged = []
    for (const { successorId, functionCodes } of parts) {
      refuseUnless(successorId !== organisationId, mergedIntoItself)
      const successor = await uncheckedOrganisation(tx, successorId)
      refuseUnless(successor, organisationNotFound)
      refuseUnless(mayKeepOrganisation(world.actor, successor), notYourOrganisation)
      const handover = { predecessorId: organisationId, successorId, functionCodes, on, source }
      merged.push({ predecessorId: organisationId, children: [], ...(await handOver(tx, world, handover)) })
    }
    if (ends) {
      const last = addDays(on, -1)
      refuseUnless(last >= body.validFrom, endsBeforeStart)
      const below = await tx
        .selectFrom('organisation')
        .select('id')
        .where('parent_id', '=', body.id)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', last)]))
        .executeTakeFirst()
      refuseUnless(!below, childrenLiving)
      const ended = await tx
        .updateTable('organisation')
        .set({ valid_to: last, version: body.version + 1 })
        .where('id', '=', body.id)
        .where('valid_to', 'is', null)
        .returning('id')
        .executeTakeFirst()
      refuseUnless(ended, alreadyEnded)
    }
    const mergeId = newId(world.now.getTime())
    await record(tx, world.actor, {
      what: 'organisation.split',
      subjectKind: 'organisation',
      subjectId: body.id,
      detail: { mergeId, name: body.name, parts, on, source, merged, ended: ends ? [body.id] : [] },
    })
    return { mergeId, name: body.name }
  })
}
