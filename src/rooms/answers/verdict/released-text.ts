/** The text that a sender reads at this moment, by her receipt. */
import { sql } from 'kysely'
import { addDays } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { answerNotOut } from './verdict-refusals.ts'
import { type VerdictSetting, verdictSetting } from './verdict-setting.ts'

export type ReleasedText = { lead: string; conferenceId: string; until: string; setting: VerdictSetting }

export async function releasedText(
  db: Db,
  { now }: World,
  asked: { assignmentId: string; version: number },
): Promise<ReleasedText> {
  const { rows } = await sql<{ lead: string; conferenceId: string; at: Date }>`
    select r.lead, p.conference_id as "conferenceId", r.released_from as at
    from answers_released_to_me(${now}) r cross join petition p
    where p.id = current_bearer() and r.assignment_id = ${asked.assignmentId}::uuid and r.version = ${asked.version}`.execute(
    db as Tx,
  )
  const row = rows[0]
  refuseUnless(row, answerNotOut)
  const on = dayInVietnam(row.at)
  const setting = await verdictSetting(db, on)
  return { ...row, until: addDays(on, setting.verdictDays), setting }
}
