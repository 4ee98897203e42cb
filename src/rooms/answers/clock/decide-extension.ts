import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceToSort } from '#rooms/triage/index.ts'
import { mayRelease } from '../policy.ts'
import { extensionNotFound, guardingClock, notYoursToGrant } from './refusals.ts'

export const DecideExtension = z
  .object({
    extensionId: z.uuid(),
    granted: z.boolean(),
    reason: z.string().trim().max(2000, 'Lý do ghi gọn trong 2.000 chữ cái.').default(''),
  })
  .refine(({ granted, reason }) => granted || reason !== '', {
    path: ['reason'],
    message: 'Chưa ghi lý do không đồng ý gia hạn.',
  })

/** Đồng ý hoặc không đồng ý gia hạn: the office or the standing body. Granted, the petitioner reads both days and why. */
export async function decideExtension(
  world: World,
  input: z.input<typeof DecideExtension>,
): Promise<{ body: string; dueOn: string }> {
  const { extensionId, granted, reason } = DecideExtension.parse(input)
  return guardingClock(() =>
    world.write(async (tx) => {
      const asked = await extensionAsked(tx, extensionId)
      const conference = asked && (await conferenceToSort(tx, asked.conferenceId))
      refuseUnless(asked && conference, extensionNotFound)
      refuseUnless(accountIdOf(world.actor) !== null && mayRelease(world.actor, conference), notYoursToGrant)
      await tx
        .insertInto('case_extension_decision')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          extension_id: extensionId,
          granted,
          reason,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: granted ? 'case.extension-granted' : 'case.extension-refused',
        subjectKind: 'assignment',
        subjectId: asked.assignmentId,
        conferenceId: asked.conferenceId,
        detail: { body: asked.body, from: asked.from, dueOn: asked.dueOn },
      })
      return { body: asked.body, dueOn: asked.dueOn }
    }),
  )
}

async function extensionAsked(db: Db, extensionId: string) {
  const row = await db
    .selectFrom('case_extension as x')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('a.id', '=', 'x.assignment_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('o.id', '=', 'x.organisation_id'),
    )
    .select([
      'x.assignment_id as assignmentId',
      'a.conference_id as conferenceId',
      'o.name as body',
      'x.from_due_on as from',
      'x.due_on as dueOn',
    ])
    .where('x.id', '=', extensionId)
    .executeTakeFirst()
  return row ?? null
}
