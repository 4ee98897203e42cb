/** Who was asked about a plan, read before the permission check. */
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { mayActForBody, mayReadPlan } from './policy.ts'
import { type UncheckedPlan, uncheckedPlan } from './unchecked.ts'

export type AskedBody = {
  id: string
  name: string
  lineage: string[]
  round: number
  dueOn: string | null
  askedAt: Date
}
export type UncheckedDraft = UncheckedPlan & { asked: AskedBody[] }

export async function uncheckedDraft(db: Db, planId: string): Promise<UncheckedDraft | null> {
  const plan = await uncheckedPlan(db, planId)
  if (!plan) return null
  const rows = await db
    .selectFrom('plan_consultation as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['o.id', 'o.name', 'o.lineage', 'c.round', 'c.due_on', 'c.asked_at'])
    .where('c.plan_id', '=', planId)
    .orderBy('c.round')
    .orderBy('o.name')
    .execute()
  return {
    ...plan,
    asked: rows.map((row) => ({
      id: row.id,
      name: row.name,
      lineage: row.lineage,
      round: row.round,
      dueOn: row.due_on,
      askedAt: row.asked_at,
    })),
  }
}

/** The asked bodies for which the actor speaks. */
export const bodiesOf = (actor: Actor, draft: UncheckedDraft): AskedBody[] =>
  draft.asked.filter((body) => mayActForBody(actor, body))

/** Reads a draft: who reads the plan, and who was asked about it. */
export const mayReadDraft = (actor: Actor, draft: UncheckedDraft): boolean =>
  mayReadPlan(actor, draft) || bodiesOf(actor, draft).length > 0
