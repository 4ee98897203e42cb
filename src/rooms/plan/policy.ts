/**
 * Who may do what with plans and conferences. Pure; the fences of db/migrations/0003_plan.sql say the same in SQL, and
 * policy.test.ts holds the two against each other.
 */
import { type Actor, covers, type Role } from '#platform/actor.ts'

/** The organisation in whose care a plan or conference is, root first, itself last. */
export type Cared = { lineage: readonly string[]; conferenceId?: string | null }

const working: readonly Role[] = ['office', 'standing_body']
const reading: readonly Role[] = [
  ...working,
  'chair',
  'co_chair',
  'deputy_signer',
  'secretary',
  'mc',
  'delegate_manager',
  'media_officer',
  'mttq_supervisor',
  'party_leader',
  'finance',
  'gift_manager',
  'auditor',
]
const actingForBody: readonly Role[] = [
  'agency_coordinator',
  'agency_leader',
  'agency_drafter',
  'office',
  'standing_body',
  'collector',
  'unit_quota_holder',
  'hub_operator',
]

/** Works on a plan: corrects facts, creates conferences, moves dates, reminds. */
export const mayWorkOnPlan = (actor: Actor, plan: Cared): boolean =>
  covers(actor, working, plan.lineage, plan.conferenceId ?? null)

/** Reads a plan and everything of its conferences. */
export const mayReadPlan = (actor: Actor, plan: Cared): boolean =>
  covers(actor, reading, plan.lineage, plan.conferenceId ?? null)

/** Phê duyệt: the one who signs. */
export const mayApprovePlan = (actor: Actor, plan: Cared): boolean =>
  covers(actor, ['chair', 'deputy_signer'], plan.lineage)

/** Rút phê duyệt: nobody takes back what another approved. */
export const mayWithdrawApproval = (actor: Actor, plan: Cared, approvedBy: string): boolean =>
  mayApprovePlan(actor, plan) && (actor.kind !== 'account' || actor.accountId === approvedBy)

/** Thẩm định: the office, before the chair. */
export const mayAppraisePlan = (actor: Actor, plan: Cared): boolean => covers(actor, ['office'], plan.lineage)

/** Acknowledges, reports and raises difficulties for a body that was given a task. */
export const mayActForBody = (actor: Actor, body: { lineage: readonly string[] }): boolean =>
  covers(actor, actingForBody, body.lineage)
