import { hasRole } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf, insertFacts, organisationInCare } from './add-plan-file.ts'
import type { ConferenceType } from './conference-type.ts'
import { secretText } from './drafting-refusals.ts'
import type { PlanFacts } from './plan-facts.ts'
import { noOrganisation } from './refusals.ts'
import { secrecyIn } from './writing/secret-words.ts'

export type NewDraft = {
  origin: 'template' | 'copy'
  type: ConferenceType
  facts: PlanFacts
  copiedFromId?: string
  parentPlanId?: string | null
}

/** The first version of a plan that is written here: its facts; its text is the paper made of them. */
export async function keepDraft(tx: Tx, world: World, draft: NewDraft): Promise<{ planId: string }> {
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), noOrganisation)
  refuseUnless(secrecyIn(draft.facts) === null, secretText)
  const organisationId = await organisationInCare(tx, world.actor)
  refuseUnless(organisationId, noOrganisation)
  const planId = newId()
  await tx
    .insertInto('plan')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id: planId,
      organisation_id: organisationId,
      origin: draft.origin,
      conference_type: draft.type,
      copied_from_id: draft.copiedFromId ?? null,
      parent_plan_id: draft.parentPlanId ?? null,
      created_at: world.now,
      created_by: accountOf(world.actor),
    })
    .execute()
  await insertFacts(tx, world, planId, draft.facts)
  await record(tx, world.actor, {
    what: draft.origin === 'copy' ? 'plan.copied' : 'plan.started',
    subjectKind: 'plan',
    subjectId: planId,
    detail: { type: draft.type, ...(draft.copiedFromId ? { from: draft.copiedFromId } : {}) },
  })
  return { planId }
}
