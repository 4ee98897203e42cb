import { sql } from 'kysely'
import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { alreadyIssued, approvalMissing, issueDayWrong, numberTaken, scanUnreadable } from './drafting-refusals.ts'
import { contentNow, isApproved, listEndorsements, lockApproval } from './endorsements.ts'
import type { PlanFacts } from './plan-facts.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'
import { documentNumberOf } from './writing/paper-head.ts'
import { kindOfScan } from './writing/signed-scan.ts'

/** '118', or with its symbol: '118/KH-UBND'. */
export const issueNumber = z
  .string()
  .trim()
  .regex(/^\d{1,5}(?:\s*[/-].{2,40})?$/u, 'Số là chữ số, ví dụ 118 hoặc 118/KH-UBND.')

export const IssuePlan = z.object({
  planId: z.uuid(),
  number: issueNumber,
  issuedOn: z.string().refine(isDay, 'Ngày ban hành gõ như 05/12/2026.'),
  scan: z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }).nullish(),
})

/**
 * Ban hành: the number and the day that the clerk gave after signing, with the signed paper. From here on they stand on
 * every copy, and the text does not change any more. Approval here is needed unless the signed paper itself is attached.
 */
export async function issuePlan(world: World, input: z.input<typeof IssuePlan>): Promise<{ number: string }> {
  const { planId, number: typed, issuedOn, scan } = IssuePlan.parse(input)
  refuseUnless(issuedOn <= world.today, issueDayWrong)
  const kind = scan ? kindOfScan(scan.bytes) : null
  refuseUnless(!scan || kind, scanUnreadable)
  try {
    return await world.write(async (tx) => {
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
      refuseUnless(!plan.issued, alreadyIssued)
      await lockApproval(tx, planId)
      const content = await contentNow(tx, planId)
      refuseUnless(scan || isApproved(await listEndorsements(tx, planId), content.digest), approvalMissing)
      const number = documentNumberOf(content.facts.issuer, typed)
      await refuseTakenNumber(tx, plan, number, issuedOn)
      const file = scan && kind ? await keepFile(tx, world.actor, { ...scan, mediaType: kind.mediaType }) : null
      const signedFileId = file?.id ?? null
      await insertIssue(tx, world, { planId, version: 1, number, issuedOn, signedFileId, reason: '' }, content)
      await record(tx, world.actor, {
        what: 'plan.issued',
        subjectKind: 'plan',
        subjectId: planId,
        detail: { number, issuedOn, signed: file !== null },
      })
      return { number }
    })
  } catch (error) {
    if (isDuplicate(error, 'plan_issue_pkey')) throw new Refusal(alreadyIssued)
    throw error
  }
}

export type NewIssue = {
  planId: string
  version: number
  number: string
  issuedOn: string
  signedFileId: string | null
  /** Why the entry before was wrong; '' for the first. */
  reason: string
}

/** The entry, and its number and day among the facts, so that they stand on every copy. Its key refuses a second one. */
export async function insertIssue(
  tx: Tx,
  world: World,
  issue: NewIssue,
  content: { facts: PlanFacts; digest: string },
): Promise<void> {
  const issuedAt = { ...content.facts.issuedAt, date: issue.issuedOn }
  const facts: PlanFacts = { ...content.facts, documentNumber: issue.number, issuedAt }
  await tx
    .insertInto('plan_issue')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      plan_id: issue.planId,
      version: issue.version,
      number: issue.number,
      issued_on: issue.issuedOn,
      signed_file_id: issue.signedFileId,
      reason: issue.reason,
      facts_digest: content.digest,
      facts: JSON.stringify(facts),
      made_at: world.now,
      made_by: accountOf(world.actor),
    })
    .execute()
  await writeFact(tx, world, issue.planId, 'documentNumber', issue.number)
  await writeFact(tx, world, issue.planId, 'issuedAt', issuedAt)
}

type Numbered = { id: string; organisationId: string }

/** A number is given once a year by each body. Two clerks at once wait for one another. */
export async function refuseTakenNumber(tx: Tx, plan: Numbered, number: string, issuedOn: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`plan-number:${plan.organisationId}:${number}`}))`.execute(tx)
  const year = issuedOn.slice(0, 4)
  const other = await tx
    .selectFrom('plan_issue_now as i')
    .innerJoin('plan as p', (join) =>
      join.onRef('p.id', '=', 'i.plan_id').onRef('p.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .select('i.plan_id')
    .where('p.organisation_id', '=', plan.organisationId)
    .where('i.plan_id', '<>', plan.id)
    .where('i.number', '=', number)
    .where('i.issued_on', '>=', `${year}-01-01`)
    .where('i.issued_on', '<=', `${year}-12-31`)
    .executeTakeFirst()
  refuseUnless(!other, numberTaken)
}

async function writeFact(tx: Tx, world: World, planId: string, key: string, value: unknown): Promise<void> {
  const last = await tx
    .selectFrom('plan_fact')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  await tx
    .insertInto('plan_fact')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      plan_id: planId,
      key,
      version: (last?.version ?? 0) + 1,
      value: JSON.stringify(value),
      position: last?.position ?? 0,
      source_start: last?.source_start ?? null,
      source_end: last?.source_end ?? null,
      unsure: false,
      made_at: world.now,
      made_by: accountOf(world.actor),
    })
    .execute()
}
