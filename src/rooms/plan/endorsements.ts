/** Rounds of proposal, appraisal and decision: what was said of which text. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { factsFromRows } from './facts/fact-rows.ts'
import { listFactsNow } from './facts/plan-facts-now.ts'
import type { PlanFacts } from './plan-facts.ts'
import { contentDigest } from './writing/content-digest.ts'

export type EndorsementStep = 'proposed' | 'appraised' | 'approved' | 'returned' | 'withdrawn'
export type Endorsement = {
  round: number
  step: EndorsementStep
  digest: string
  note: string
  at: Date
  byId: string
  by: string | null
}

/** All rounds, oldest first. */
export async function listEndorsements(db: Db, planId: string): Promise<Endorsement[]> {
  const rows = await db
    .selectFrom('plan_endorsement as e')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'e.made_by').onRef('a.jurisdiction_id', '=', 'e.jurisdiction_id'),
    )
    .select(['e.round', 'e.step', 'e.facts_digest', 'e.note', 'e.made_at', 'e.made_by', 'a.display_name'])
    .where('e.plan_id', '=', planId)
    .orderBy('e.round')
    .orderBy('e.made_at')
    // Two steps in one moment: still in the order in which they follow each other.
    .orderBy(sql`array_position(array['proposed', 'appraised', 'approved', 'returned', 'withdrawn'], e.step)`)
    .execute()
  return rows.map((row) => ({
    round: row.round,
    step: row.step as EndorsementStep,
    digest: row.facts_digest,
    note: row.note,
    at: row.made_at,
    byId: row.made_by,
    by: row.display_name,
  }))
}

/** `withdrawn`: the approval was taken back by who gave it; the text is proposed anew. */
export type Round = {
  number: number
  proposed: Endorsement
  appraised?: Endorsement
  decided?: Endorsement
  withdrawn?: Endorsement
}

/** The last round, open while it has no decision; null before the first proposal. */
export function lastRound(endorsements: readonly Endorsement[]): Round | null {
  const number = endorsements.at(-1)?.round
  const own = endorsements.filter((each) => each.round === number)
  const proposed = own.find((each) => each.step === 'proposed')
  if (!number || !proposed) return null
  const appraised = own.find((each) => each.step === 'appraised')
  const decided = own.find((each) => each.step === 'approved' || each.step === 'returned')
  const withdrawn = own.find((each) => each.step === 'withdrawn')
  return {
    number,
    proposed,
    ...(appraised ? { appraised } : {}),
    ...(decided ? { decided } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  }
}

/** The plan's text as it stands, and its digest. */
export async function contentNow(db: Db, planId: string): Promise<{ facts: PlanFacts; digest: string }> {
  const rows = await listFactsNow(db, planId)
  return { facts: factsFromRows(rows), digest: contentDigest(rows) }
}

/** Whether the approval covers this text. */
export function isApproved(endorsements: readonly Endorsement[], digest: string): boolean {
  const round = lastRound(endorsements)
  return round?.decided?.step === 'approved' && !round.withdrawn && round.decided.digest === digest
}

/** Withdrawing an approval and issuing by it look at one another: they go through one by one. */
export async function lockApproval(tx: Tx, planId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`plan-approval:${planId}`}))`.execute(tx)
}

export type NewEndorsement = { planId: string; round: number; step: EndorsementStep; note: string }

/** The row and its journal line. The caller answers for the keys: one step a round, one decision a round. */
export async function endorse(
  tx: Tx,
  world: World,
  { planId, round, step, note }: NewEndorsement,
  content: { facts: PlanFacts; digest: string },
): Promise<void> {
  await tx
    .insertInto('plan_endorsement')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      plan_id: planId,
      round,
      step,
      facts_digest: content.digest,
      facts: JSON.stringify(content.facts),
      note,
      made_at: world.now,
      made_by: accountOf(world.actor),
    })
    .execute()
  await record(tx, world.actor, {
    what: `plan.${step}`,
    subjectKind: 'plan',
    subjectId: planId,
    detail: { round, digest: content.digest.slice(0, 12) },
  })
}
