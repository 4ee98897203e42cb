/** Everything the review page shows of one plan: its text, its facts as they stand, what is wrong with it, who else looks. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { checkPlan } from './checking/check-plan.ts'
import { type FactRow, factsFromRows } from './facts/fact-rows.ts'
import { type FactNow, listFactsNow } from './facts/plan-facts-now.ts'
import { changesOf, type FactChange, lastDecisions, listMended, type Mended } from './finding-decisions.ts'
import { findingKeys, placedKeys } from './finding-key.ts'
import type { PlanFacts, PlanFinding } from './plan-facts.ts'
import { mayReadPlan, mayWorkOnPlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { type UncheckedPlan, uncheckedPlan } from './unchecked.ts'
import { placedDraft } from './writing/draft-text.ts'

export type FindingNow = PlanFinding & {
  key: string
  decision: 'accepted' | 'dismissed' | null
  reason: string
  by: string | null
  version: number
  /** Facts that the choice corrected; empty where it is mended on paper only. */
  corrected: FactChange[]
}

export type Review = {
  plan: UncheckedPlan & {
    mayWork: boolean
    type: string
    fileName: string | null
    fileId: string | null
    pages: number | null
  }
  text: string
  facts: readonly FactNow[]
  read: PlanFacts
  findings: FindingNow[]
  /** Choices whose finding is gone because they corrected the facts: they can still be taken back. */
  mended: Mended[]
  conferenceIds: string[]
}

export async function loadReview(world: World, planId: string): Promise<Review> {
  return world.read(async (db) => {
    const plan = await uncheckedPlan(db, planId)
    refuseUnless(plan && mayReadPlan(world.actor, plan), planNotFound)
    const more = await db
      .selectFrom('plan')
      .leftJoin('file', (join) =>
        join.onRef('file.id', '=', 'plan.source_file_id').onRef('file.jurisdiction_id', '=', 'plan.jurisdiction_id'),
      )
      .select(['plan.conference_type', 'plan.source_pages', 'file.name', 'file.id as file_id'])
      .where('plan.id', '=', planId)
      .executeTakeFirstOrThrow()
    const stored = await listFactsNow(db, planId)
    const { text, rows: facts } = textOf(plan, stored)
    const read = factsFromRows(facts)
    const findings = await findingsNow(db, world, planId, text, read)
    const conferences = await db
      .selectFrom('conference')
      .select('id')
      .where('plan_id', '=', planId)
      .orderBy('ordinal')
      .execute()
    return {
      plan: {
        ...plan,
        mayWork: mayWorkOnPlan(world.actor, plan),
        type: more.conference_type,
        fileName: more.name,
        fileId: more.file_id,
        pages: more.source_pages,
      },
      text,
      facts,
      read,
      findings,
      mended: await listMended(db, planId, new Set(findings.map((finding) => finding.key))),
      conferenceIds: conferences.map((row) => row.id),
    }
  })
}

/** A plan written here has no file: its text is the paper made of its facts. */
export function textOf<Row extends FactRow>(
  plan: UncheckedPlan,
  rows: readonly Row[],
): { text: string; rows: readonly Row[] } {
  return plan.sourceText === null ? placedDraft(rows) : { text: plan.sourceText, rows }
}

/** Findings of the plan as it stands, each with what was decided about it. */
export async function findingsNow(
  db: Db,
  world: World,
  planId: string,
  text: string,
  facts: PlanFacts,
): Promise<FindingNow[]> {
  const last = await lastDecisions(db, planId)
  const changes = await changesOf(db, planId, [...last.values()])
  const findings = checkPlan(text, facts, { today: world.today, calendar: world.calendar })
  const keys = findingKeys(findings)
  const former = placedKeys(findings, [...last.keys()])
  return findings.map((finding, index) => {
    const key = keys[index]!
    const decided = last.get(key) ?? last.get(former[index] ?? '')
    const corrected = decided ? changes(decided) : []
    // Who gives a corrected fact its old value again has the finding before him again.
    const isOpen = !decided || decided.decision === 'reopened' || corrected.some(({ isPutBack }) => isPutBack)
    const decision = isOpen ? null : (decided.decision as 'accepted' | 'dismissed')
    return {
      ...finding,
      key,
      decision,
      reason: decided?.reason ?? '',
      by: decided?.by ?? null,
      version: decided?.version ?? 0,
      corrected: isOpen ? [] : corrected,
    }
  })
}
