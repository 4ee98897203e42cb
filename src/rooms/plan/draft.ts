/** Everything the drafting pages show of one plan: its text, who was asked, what they said, who endorsed, what changed. */
import type { ProfileId } from '#papers/model.ts'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { type Endorsement, isApproved, lastRound, listEndorsements } from './endorsements.ts'
import { factsFromRows } from './facts/fact-rows.ts'
import { type FactNow, listFactsNow } from './facts/plan-facts-now.ts'
import type { PlanFacts } from './plan-facts.ts'
import { mayAppraisePlan, mayApprovePlan, mayReadPlan, mayWithdrawApproval, mayWorkOnPlan } from './policy.ts'
import { planNotFound } from './refusals.ts'
import { bodiesOf, mayReadDraft, type UncheckedDraft, uncheckedDraft } from './unchecked-draft.ts'
import { contentDigest } from './writing/content-digest.ts'
import { type Difference, listDifferences } from './writing/list-differences.ts'
import type { PlanPaperOptions } from './writing/plan-paper.ts'

export type DraftComment = {
  id: string
  factKey: string | null
  text: string
  at: Date
  by: string | null
  organisation: string | null
  settledHow: string | null
  settledBy: string | null
}

export type DraftIssue = {
  version: number
  number: string
  issuedOn: string
  signedFileId: string | null
  /** Why the entry before was wrong; '' for the first. */
  reason: string
  by: string | null
  at: Date
}

export type Draft = {
  plan: UncheckedDraft
  facts: PlanFacts
  rows: FactNow[]
  digest: string
  paper: PlanPaperOptions & { chosen: ProfileId | null }
  comments: DraftComment[]
  endorsements: Endorsement[]
  /** Since the text that the last round decided on or was proposed with. */
  changed: Difference[]
  /** Since the plan that this one was copied from. */
  copied: { planId: string; differences: Difference[] } | null
  issue: DraftIssue | null
  /** Entries that were corrected, newest first. */
  formerIssues: DraftIssue[]
  may: {
    read: boolean
    work: boolean
    appraise: boolean
    approve: boolean
    /** The approval that stands is this person's, and the plan is not issued. */
    withdraw: boolean
    speakFor: string | null
  }
  isApproved: boolean
  isMine: boolean
}

export async function loadDraft(world: World, planId: string): Promise<Draft> {
  return world.read(async (db) => {
    const plan = await uncheckedDraft(db, planId)
    refuseUnless(plan && mayReadDraft(world.actor, plan), planNotFound)
    const rows = await listFactsNow(db, planId)
    const facts = factsFromRows(rows)
    const digest = contentDigest(rows)
    const { paper_profile, superior, copied_from_id } = await db
      .selectFrom('plan')
      .select(['paper_profile', 'superior', 'copied_from_id'])
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
    const chosen = paper_profile as ProfileId | null
    const endorsements = await listEndorsements(db, planId)
    const [issue, ...formerIssues] = await listIssues(db, planId)
    const { actor } = world
    return {
      plan,
      facts,
      rows,
      digest,
      paper: { chosen, ...(chosen ? { profile: chosen } : {}), ...(superior ? { superior } : {}) },
      comments: await listComments(db, planId),
      endorsements,
      changed: await changedSince(db, planId, endorsements, digest, facts),
      copied: copied_from_id ? await copiedFrom(db, copied_from_id, facts) : null,
      issue: issue ?? null,
      formerIssues,
      may: {
        read: mayReadPlan(actor, plan),
        work: mayWorkOnPlan(actor, plan),
        appraise: mayAppraisePlan(actor, plan),
        approve: mayApprovePlan(actor, plan),
        withdraw: !issue && mayWithdraw(world, plan, endorsements),
        speakFor: mayReadPlan(actor, plan) ? null : (bodiesOf(actor, plan)[0]?.name ?? null),
      },
      isApproved: isApproved(endorsements, digest),
      isMine: lastRound(endorsements)?.proposed.byId === accountOf(actor),
    }
  })
}

/** Asked about the plan, and nothing more: such a reader gets the paper, not the desk. */
export async function isOnlyAsked(world: World, planId: string): Promise<boolean> {
  const plan = await world.read((db) => uncheckedDraft(db, planId))
  return plan !== null && !mayReadPlan(world.actor, plan) && bodiesOf(world.actor, plan).length > 0
}

async function changedSince(
  db: Db,
  planId: string,
  endorsements: readonly Endorsement[],
  digest: string,
  facts: PlanFacts,
): Promise<Difference[]> {
  const round = lastRound(endorsements)
  const last = round?.decided ?? round?.proposed
  if (!last || last.digest === digest) return []
  const old = await endorsedFacts(db, planId, last.round, last.step)
  // The number and the day come with the issue: they are no change of the text.
  return old ? listDifferences({ ...old, documentNumber: facts.documentNumber, issuedAt: facts.issuedAt }, facts) : []
}

/** The text as it was when it was endorsed: an earlier version that stays downloadable. */
export async function endorsedFacts(db: Db, planId: string, round: number, step: string): Promise<PlanFacts | null> {
  const row = await db
    .selectFrom('plan_endorsement')
    .select('facts')
    .where('plan_id', '=', planId)
    .where('round', '=', round)
    .where('step', '=', step)
    .executeTakeFirst()
  return (row?.facts as PlanFacts | null | undefined) ?? null
}

async function copiedFrom(db: Db, fromId: string, facts: PlanFacts): Promise<Draft['copied']> {
  const rows = await listFactsNow(db, fromId)
  if (rows.length === 0) return null
  return { planId: fromId, differences: listDifferences(factsFromRows(rows), facts) }
}

async function listComments(db: Db, planId: string): Promise<DraftComment[]> {
  const rows = await db
    .selectFrom('plan_comment as c')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'c.made_by').onRef('a.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('account as s', (join) =>
      join.onRef('s.id', '=', 'c.settled_by').onRef('s.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'c.id',
      'c.fact_key as factKey',
      'c.text',
      'c.made_at as at',
      'c.settled_how as settledHow',
      'a.display_name as by',
      's.display_name as settledBy',
      'o.name as organisation',
    ])
    .where('c.plan_id', '=', planId)
    .orderBy('c.made_at')
    .execute()
  return rows
}

function mayWithdraw(world: World, plan: UncheckedDraft, endorsements: readonly Endorsement[]): boolean {
  const round = lastRound(endorsements)
  const stands = round?.decided?.step === 'approved' && !round.withdrawn
  return stands && mayWithdrawApproval(world.actor, plan, round.decided!.byId)
}

/** The entry that stands, then those that it corrected. */
async function listIssues(db: Db, planId: string): Promise<DraftIssue[]> {
  const rows = await db
    .selectFrom('plan_issue as i')
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'i.made_by').onRef('a.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .select([
      'i.version',
      'i.number',
      'i.issued_on as issuedOn',
      'i.signed_file_id as signedFileId',
      'i.reason',
      'i.made_at as at',
      'a.display_name as by',
    ])
    .where('i.plan_id', '=', planId)
    .orderBy('i.version', 'desc')
    .execute()
  return rows
}
