import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { isDuplicate } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import {
  correctionReasonMissing,
  issueCorrectedMeanwhile,
  issueDayWrong,
  nothingToCorrect,
  notIssued,
  scanUnreadable,
} from './drafting-refusals.ts'
import { contentNow } from './endorsements.ts'
import { insertIssue, issueNumber, refuseTakenNumber } from './issue-plan.ts'
import { mayWorkOnPlan } from './policy.ts'
import { notYourPlan, planNotFound } from './refusals.ts'
import { uncheckedPlan } from './unchecked.ts'
import { documentNumberOf } from './writing/paper-head.ts'
import { kindOfScan } from './writing/signed-scan.ts'

export const CorrectIssue = z.object({
  planId: z.uuid(),
  /** The entry that was on the screen. */
  seenVersion: z.number().int().min(1),
  number: issueNumber,
  issuedOn: z.string().refine(isDay, 'Ngày ban hành gõ như 05/12/2026.'),
  /** The right signed paper; without one the paper that is there stays. */
  scan: z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }).nullish(),
  reason: z.string().trim().max(1000),
})

/**
 * Đính chính: number, day or scan of an issue were written down wrongly. A new entry with its reason; the first one stays
 * in the history, the text that was issued does not change.
 */
export async function correctIssue(world: World, input: z.input<typeof CorrectIssue>): Promise<{ number: string }> {
  const { planId, seenVersion, number: typed, issuedOn, scan, reason } = CorrectIssue.parse(input)
  refuseUnless(reason !== '', correctionReasonMissing)
  refuseUnless(issuedOn <= world.today, issueDayWrong)
  const kind = scan ? kindOfScan(scan.bytes) : null
  refuseUnless(!scan || kind, scanUnreadable)
  try {
    return await world.write(async (tx) => {
      const plan = await uncheckedPlan(tx, planId)
      refuseUnless(plan, planNotFound)
      refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
      const last = await tx
        .selectFrom('plan_issue_now')
        .select(['version', 'number', 'issued_on', 'signed_file_id'])
        .where('plan_id', '=', planId)
        .executeTakeFirst()
      refuseUnless(last, notIssued)
      refuseUnless(last.version === seenVersion, issueCorrectedMeanwhile)
      const content = await contentNow(tx, planId)
      const number = documentNumberOf(content.facts.issuer, typed)
      refuseUnless(scan || number !== last.number || issuedOn !== last.issued_on, nothingToCorrect)
      await refuseTakenNumber(tx, plan, number, issuedOn)
      const file = scan && kind ? await keepFile(tx, world.actor, { ...scan, mediaType: kind.mediaType }) : null
      const signedFileId = file?.id ?? last.signed_file_id
      await insertIssue(
        tx,
        world,
        { planId, version: seenVersion + 1, number, issuedOn, signedFileId, reason },
        content,
      )
      await record(tx, world.actor, {
        what: 'plan.issue-corrected',
        subjectKind: 'plan',
        subjectId: planId,
        detail: { oldNumber: last.number, oldDay: last.issued_on, number, issuedOn, signed: file !== null, reason },
      })
      return { number }
    })
  } catch (error) {
    if (isDuplicate(error, 'plan_issue_pkey')) throw new Refusal(issueCorrectedMeanwhile)
    throw error
  }
}
