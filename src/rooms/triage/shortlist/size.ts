/** How many questions the hall has time for, and how many stand by. */
import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { type Db, isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { arranging } from './entries.ts'
import { sizeSetMeanwhile } from './refusals.ts'

export type ShortlistSize = { version: number; main: number; alternates: number }

/** Half a day with four to six minutes a question; version 0: nobody has said otherwise. */
const usual: ShortlistSize = { version: 0, main: 15, alternates: 5 }

export async function shortlistSize(db: Db, conferenceId: string): Promise<ShortlistSize> {
  const row = await db
    .selectFrom('shortlist_size')
    .select(['version', 'main_count as main', 'alternate_count as alternates'])
    .where('conference_id', '=', conferenceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? usual
}

const whole = (least: number, most: number) =>
  z
    .int(`Ghi một số từ ${least} đến ${most}.`)
    .min(least, `Ghi một số từ ${least} đến ${most}.`)
    .max(most, `Ghi một số từ ${least} đến ${most}.`)

export const SetShortlistSize = z.object({
  conferenceId: z.uuid(),
  seenVersion: z.int().min(0),
  main: whole(1, 60),
  alternates: whole(0, 30),
})

/** Nothing leaves the list by it: it says how many places are free. */
export async function setShortlistSize(world: World, input: z.input<typeof SetShortlistSize>): Promise<void> {
  const { conferenceId, seenVersion, main, alternates } = SetShortlistSize.parse(input)
  try {
    await arranging(world, conferenceId, async ({ tx }) => {
      await tx
        .insertInto('shortlist_size')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          conference_id: conferenceId,
          version: seenVersion + 1,
          main_count: main,
          alternate_count: alternates,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: 'shortlist.size-set',
        subjectKind: 'conference',
        subjectId: conferenceId,
        conferenceId,
        detail: { main, alternates },
      })
    })
  } catch (error) {
    if (isDuplicate(error, 'shortlist_size_pkey')) throw new Refusal(sizeSetMeanwhile)
    throw error
  }
}
