import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { isDuplicate } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { planIssued, secretText } from './drafting-refusals.ts'
import { isFactKind, kindOf, listKinds } from './facts/fact-rows.ts'
import { mayWorkOnPlan } from './policy.ts'
import { factChangedMeanwhile, notYourPlan, planFrozen, planNotFound } from './refusals.ts'
import { type UncheckedPlan, uncheckedPlan } from './unchecked.ts'
import { secrecyIn } from './writing/secret-words.ts'

export const CorrectFact = z.object({
  planId: z.uuid(),
  /** 'theme', 'tasks/0003'; a list's kind alone ('tasks') adds an entry. */
  key: z
    .string()
    .max(80)
    .refine((key) => isFactKind(kindOf(key))),
  /** The version that was on the screen; 0 when adding. */
  seenVersion: z.number().int().min(0),
  /** Checked by facts/fact-forms.ts; null takes the fact out. */
  value: z.json().nullable(),
  position: z.number().nullish(),
})

/**
 * Corrects, adds or takes out one fact of a plan. The version key decides between two people: the second is told, and
 * is shown what the first wrote (`detail.theirs`), so that neither's work is lost.
 */
export async function correctFact(world: World, input: z.input<typeof CorrectFact>): Promise<CorrectedFact> {
  const { planId, key: asked, seenVersion, value, position } = CorrectFact.parse(input)
  refuseUnless(secrecyIn(value) === null, secretText)
  const isNew = (listKinds as readonly string[]).includes(asked)
  const key = isNew ? `${asked}/${newId(world.now.getTime())}` : asked
  try {
    return await world.write(async (tx) => {
      refuseIfSettled(await planToWorkOn(tx, world, planId))
      const saved = await insertCorrection(tx, world, planId, { key, seenVersion, value, position, list: asked })
      await record(tx, world.actor, {
        what: 'plan.fact-corrected',
        subjectKind: 'plan',
        subjectId: planId,
        detail: saved,
      })
      return saved
    })
  } catch (error) {
    if (!isFactClash(error)) throw error
    throw new Refusal(factChangedMeanwhile, await theirs(world, planId, key))
  }
}

/** Two who correct one fact: the second meets its key, or the version it should follow is no longer the last. */
export const isFactClash = (error: unknown): boolean =>
  isDuplicate(error, 'plan_fact_pkey') || (error instanceof Refusal && error.code === factChangedMeanwhile.code)

/** A plan that this person works on. */
export async function planToWorkOn(tx: Tx, world: World, planId: string): Promise<UncheckedPlan> {
  const plan = await uncheckedPlan(tx, planId)
  refuseUnless(plan, planNotFound)
  refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
  return plan
}

/** Facts change until the plan is issued or its conference is created. */
export function refuseIfSettled(plan: UncheckedPlan): void {
  refuseUnless(!plan.created, planFrozen)
  refuseUnless(!plan.issued, planIssued)
}

export type CorrectedFact = { key: string; version: number }

/** The next version of a fact, by this person; the sentence that it was read from stays with it. */
export async function insertCorrection(
  tx: Tx,
  world: World,
  planId: string,
  correction: { key: string; seenVersion: number; value: unknown; position?: number | null; list?: string },
): Promise<CorrectedFact> {
  const { key, seenVersion, value, position, list = key } = correction
  const last = await lastVersion(tx, planId, key)
  if ((last?.version ?? 0) !== seenVersion) refuse(factChangedMeanwhile)
  await tx
    .insertInto('plan_fact')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      plan_id: planId,
      key,
      version: seenVersion + 1,
      value: value === null ? null : JSON.stringify(value),
      position: position ?? last?.position ?? (await endOfList(tx, planId, list)),
      source_start: last?.source_start ?? null,
      source_end: last?.source_end ?? null,
      unsure: false,
      made_at: world.now,
      made_by: accountOf(world.actor),
    })
    .execute()
  return { key, version: seenVersion + 1 }
}

function lastVersion(tx: Tx, planId: string, key: string) {
  return tx
    .selectFrom('plan_fact')
    .select(['version', 'position', 'source_start', 'source_end'])
    .where('plan_id', '=', planId)
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function endOfList(tx: Tx, planId: string, kind: string): Promise<number> {
  const last = await tx
    .selectFrom('plan_fact')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('plan_id', '=', planId)
    .where('key', 'like', `${kind}/%`)
    .executeTakeFirst()
  return Number(last?.position ?? -1) + 1
}

/** What the other person wrote, who, and when: for the page that shows both. */
async function theirs(world: World, planId: string, key: string): Promise<Record<string, unknown>> {
  const row = await world.read((db) =>
    db
      .selectFrom('plan_fact_now as f')
      .leftJoin('account as a', (join) =>
        join.onRef('a.id', '=', 'f.made_by').onRef('a.jurisdiction_id', '=', 'f.jurisdiction_id'),
      )
      .select(['f.value', 'f.version', 'f.made_at', 'a.display_name'])
      .where('f.plan_id', '=', planId)
      .where('f.key', '=', key)
      .executeTakeFirst(),
  )
  return row
    ? { key, theirs: row.value, version: row.version, by: row.display_name, at: row.made_at.toISOString() }
    : { key }
}
