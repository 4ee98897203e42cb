/** Everything the review page shows of one plan: its text, its facts as they stand, what is wrong with it, who else looks. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { checkPlan } from './checking/check-plan.ts'
import { factsFromRows } from './facts/fact-rows.ts'
import { type FactNow, listFactsNow } from './facts/plan-facts-now.ts'
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
  facts: FactNow[]
  read: PlanFacts
  findings: FindingNow[]
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
    // A plan written here has no file: its text is the paper made of its facts.
    const { text, rows: facts } =
      plan.sourceText === null ? placedDraft(stored) : { text: plan.sourceText, rows: stored }
    const read = factsFromRows(facts)
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
      findings: await findingsNow(db, world, planId, text, read),
      conferenceIds: conferences.map((row) => row.id),
    }
  })
}

/** Findings of the plan as it stands, each with what was decided about it. */
export async function findingsNow(
  db: Db,
  world: World,
  planId: string,
  text: string,
  facts: PlanFacts,
): Promise<FindingNow[]> {
  const decisions = await db
    .selectFrom('plan_finding_decision as d')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'd.made_by').onRef('a.jurisdiction_id', '=', 'd.jurisdiction_id'),
    )
    .select(['d.finding_key', 'd.decision', 'd.reason', 'd.version', 'a.display_name'])
    .where('d.plan_id', '=', planId)
    .orderBy('d.version')
    .execute()
  const last = new Map(decisions.map((row) => [row.finding_key, row]))
  const findings = checkPlan(text, facts, { today: world.today, calendar: world.calendar })
  const keys = findingKeys(findings)
  const former = placedKeys(findings, [...last.keys()])
  return findings.map((finding, index) => {
    const key = keys[index]!
    const decided = last.get(key) ?? last.get(former[index] ?? '')
    const decision = decided && decided.decision !== 'reopened' ? (decided.decision as 'accepted' | 'dismissed') : null
    return {
      ...finding,
      key,
      decision,
      reason: decided?.reason ?? '',
      by: decided?.display_name ?? null,
      version: decided?.version ?? 0,
    }
  })
}
