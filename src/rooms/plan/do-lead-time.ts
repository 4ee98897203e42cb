import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { hasRole } from '#platform/actor.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { conferenceToWorkOn } from './conference-to-work-on.ts'
import { statutoryLeadTimes } from './lead-times-data.ts'
import { leadTimeDone, leadTimeExists, leadTimeNotFound, notAdministrator } from './refusals.ts'

const day = z.string().refine(isDay, 'Ghi đủ ngày, tháng, năm.')

export const DoLeadTime = z.object({
  conferenceId: z.uuid(),
  ruleId: z.uuid(),
  doneOn: day,
  /** Where one can see it: a number, an address. */
  evidence: z.string().trim().min(1, 'Ghi số văn bản, đường dẫn hoặc nơi đã đăng.').max(500),
})

/** Notes that what the law asks was done, when, and where one can see it. */
export async function doLeadTime(world: World, input: z.input<typeof DoLeadTime>): Promise<void> {
  const { conferenceId, ruleId, doneOn, evidence } = DoLeadTime.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const label = await labelOf(tx, ruleId)
    const row = await tx
      .insertInto('lead_time_done')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        conference_id: conferenceId,
        rule_id: ruleId,
        done_on: doneOn,
        evidence,
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('rule_id')
      .executeTakeFirst()
    refuseUnless(row, leadTimeDone)
    await record(tx, world.actor, {
      what: 'lead-time.done',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
      detail: { label, on: doneOn },
    })
  })
}

export const UndoLeadTime = z.object({ conferenceId: z.uuid(), ruleId: z.uuid() })

export async function undoLeadTime(world: World, input: z.input<typeof UndoLeadTime>): Promise<void> {
  const { conferenceId, ruleId } = UndoLeadTime.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const label = await labelOf(tx, ruleId)
    const row = await tx
      .deleteFrom('lead_time_done')
      .where('conference_id', '=', conferenceId)
      .where('rule_id', '=', ruleId)
      .returning('rule_id')
      .executeTakeFirst()
    refuseUnless(row, leadTimeNotFound)
    await record(tx, world.actor, {
      what: 'lead-time.undone',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
      detail: { label },
    })
  })
}

export const AddLeadTimeRule = z.object({
  type: z.string().min(1),
  code: z.enum(['announce', 'publish_plan', 'publish_result']),
  label: z.string().trim().min(1, 'Chưa ghi phải làm gì.').max(300),
  direction: z.enum(['before_session', 'after_session']),
  amount: z.number().int('Ghi số nguyên.').min(1, 'Ghi số ngày, từ 1 trở lên.').max(1000, 'Số ngày quá lớn.'),
  unit: z.enum(['days', 'working_days']),
  source: z.string().trim().min(1, 'Ghi văn bản quy định.').max(500),
  validFrom: day,
})

/** Law is dated data: a new rule from a day on, with the document that says so. */
export async function addLeadTimeRule(
  world: World,
  input: z.input<typeof AddLeadTimeRule>,
): Promise<{ ruleId: string }> {
  const rule = AddLeadTimeRule.parse(input)
  refuseUnless(hasRole(world.actor, ['sys_admin']), notAdministrator)
  try {
    return await world.write(async (tx) => {
      const ruleId = newId(world.now.getTime())
      await tx
        .insertInto('lead_time_rule')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          id: ruleId,
          conference_type: rule.type,
          code: rule.code,
          label: rule.label,
          direction: rule.direction,
          amount: rule.amount,
          unit: rule.unit,
          source: rule.source,
          valid_from: rule.validFrom,
          made_at: world.now,
          made_by: accountOf(world.actor),
        })
        .execute()
      await recordRule(tx, world, ruleId, 'lead-time.rule-added', rule.label)
      return { ruleId }
    })
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal(leadTimeExists)
    throw error
  }
}

export const EndLeadTimeRule = z.object({
  ruleId: z.uuid(),
  /** The last day on which it holds; null takes the end back. */ validTo: day.nullable(),
})

export async function endLeadTimeRule(world: World, input: z.input<typeof EndLeadTimeRule>): Promise<void> {
  const { ruleId, validTo } = EndLeadTimeRule.parse(input)
  refuseUnless(hasRole(world.actor, ['sys_admin']), notAdministrator)
  await world.write(async (tx) => {
    const row = await tx
      .updateTable('lead_time_rule')
      .set({ valid_to: validTo })
      .where('id', '=', ruleId)
      .where('valid_to', validTo === null ? 'is not' : 'is', null)
      .returning('label')
      .executeTakeFirst()
    refuseUnless(row, leadTimeNotFound)
    await recordRule(
      tx,
      world,
      ruleId,
      validTo === null ? 'lead-time.rule-restored' : 'lead-time.rule-ended',
      row.label,
    )
  })
}

/** The law as this version of the project knows it, where the province has no table of its own yet. May run twice. */
export async function seedLeadTimes(world: World): Promise<void> {
  await world.write(async (tx) => {
    const known = await tx.selectFrom('lead_time_rule').select('id').limit(1).executeTakeFirst()
    if (known) return
    await tx
      .insertInto('lead_time_rule')
      .values(
        statutoryLeadTimes.map(({ type, validFrom, validTo, ...rule }) => ({
          jurisdiction_id: world.actor.jurisdictionId,
          id: newId(world.now.getTime()),
          conference_type: type,
          ...rule,
          valid_from: validFrom,
          valid_to: validTo,
          made_at: world.now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

async function labelOf(tx: Tx, ruleId: string): Promise<string> {
  const row = await tx.selectFrom('lead_time_rule').select('label').where('id', '=', ruleId).executeTakeFirst()
  refuseUnless(row, leadTimeNotFound)
  return row.label
}

async function recordRule(tx: Tx, world: World, ruleId: string, what: string, label: string): Promise<void> {
  await record(tx, world.actor, { what, subjectKind: 'lead_time_rule', subjectId: ruleId, detail: { label } })
}
