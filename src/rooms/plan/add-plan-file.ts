import { z } from 'zod'
import { type Actor, hasRole } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { conferenceTypeOf } from './conference-type.ts'
import { factRows } from './facts/fact-rows.ts'
import type { ReadFile } from './intake/parse-file.ts'
import { type IntakeOptions, readPlanFile } from './intake/read-file.ts'
import { readPlan } from './reading/read-plan.ts'
import { noOrganisation, planNotFound } from './refusals.ts'

export const AddPlanFile = z.object({
  name: z.string().min(1).max(300),
  bytes: z.instanceof(Uint8Array),
  /** The plan of the level above that this one details. */
  parentPlanId: z.uuid().nullish(),
})

/**
 * Reads an uploaded plan and keeps it with its facts. Nothing else exists yet: the conference is created after review.
 * Parsing happens before the transaction, in a confined process, so that a slow file holds no lock.
 */
export async function addPlanFile(
  world: World,
  input: z.input<typeof AddPlanFile>,
  /** How long parsing may take; a person waits at most two seconds. */
  patience: IntakeOptions = {},
): Promise<{ planId: string }> {
  const { name, bytes, parentPlanId } = AddPlanFile.parse(input)
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), noOrganisation)
  const file = await readPlanFile(bytes, name, patience)
  if (!file.ok) throw new Refusal({ code: `plan.${file.code}`, status: 422, say: file.say })
  const facts = readPlan(file.text)

  return world.write(async (tx) => {
    const organisationId = await organisationInCare(tx, world.actor)
    refuseUnless(organisationId, noOrganisation)
    if (parentPlanId) {
      const parent = await tx.selectFrom('plan').select('id').where('id', '=', parentPlanId).executeTakeFirst()
      refuseUnless(parent, planNotFound)
    }
    const kept = await keepFile(tx, world.actor, { name, mediaType: mediaTypes[file.kind], bytes })
    const planId = newId()
    await tx
      .insertInto('plan')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: planId,
        organisation_id: organisationId,
        origin: 'file',
        conference_type: conferenceTypeOf(facts),
        source_file_id: kept.id,
        source_text: file.text,
        source_pages: file.pages,
        parent_plan_id: parentPlanId ?? null,
        reader_version: '1',
        created_at: world.now,
        created_by: accountOf(world.actor),
      })
      .execute()
    await insertFacts(tx, world, planId, facts)
    await record(tx, world.actor, {
      what: 'plan.read',
      subjectKind: 'plan',
      subjectId: planId,
      detail: { kind: file.kind, facts: facts.tasks.length },
    })
    return { planId }
  })
}

const mediaTypes: Record<ReadFile['kind'], string> = {
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  doc: 'application/msword',
}

/** The first version of every fact; `by` null: the reader found it. */
export async function insertFacts(
  tx: Tx,
  world: World,
  planId: string,
  facts: Parameters<typeof factRows>[0],
  by: string | null = null,
): Promise<void> {
  const rows = factRows(facts).map((row) => ({
    jurisdiction_id: world.actor.jurisdictionId,
    plan_id: planId,
    key: row.key,
    version: 1,
    value: row.value === null ? null : JSON.stringify(row.value),
    position: row.position,
    source_start: row.sourceStart,
    source_end: row.sourceEnd,
    unsure: row.unsure,
    made_at: world.now,
    made_by: by,
  }))
  // A row has eleven values and PostgreSQL takes 65,535 in a statement.
  for (let start = 0; start < rows.length; start += 1000) {
    await tx
      .insertInto('plan_fact')
      .values(rows.slice(start, start + 1000))
      .execute()
  }
}

/** In whose care a new plan is: the organisation of the actor's first working role. */
export async function organisationInCare(tx: Tx, actor: Actor): Promise<string | null> {
  if (actor.kind !== 'account') {
    const root = await tx.selectFrom('organisation').select('id').where('parent_id', 'is', null).executeTakeFirst()
    return root?.id ?? null
  }
  const grant = actor.grants.find((each) => each.role === 'standing_body' || each.role === 'office')
  return grant?.organisationId ?? null
}

/** Steps of an account write its id; the system's imports write the all-zero one. */
export const accountOf = (actor: Actor): string =>
  actor.kind === 'account' ? actor.accountId : '00000000-0000-0000-0000-000000000000'
