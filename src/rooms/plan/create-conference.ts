import type { InsertObject, Transaction } from 'kysely'
import { z } from 'zod'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { accountOf } from './add-plan-file.ts'
import { insertContacts } from './conference-contacts.ts'
import type { ConferenceType } from './conference-type.ts'
import { insertPlanLines } from './create-lines.ts'
import { insertTasks } from './create-tasks.ts'
import { factsDigest, factsFromRows } from './facts/fact-rows.ts'
import { listFactsNow } from './facts/plan-facts-now.ts'
import type { PlanFacts, PlannedSession } from './plan-facts.ts'
import { mayWorkOnPlan } from './policy.ts'
import { conferenceExists, errorsOpen, notYourPlan, planNotFound } from './refusals.ts'
import { findingsNow, textOf } from './review.ts'
import { windowOf } from './session-window.ts'
import { slugOf } from './slug.ts'
import { uncheckedPlan } from './unchecked.ts'

export const CreateConference = z.object({ planId: z.uuid() })

export type MadeConference = { id: string; sessionId: string; firstDay: string | null; lastDay: string | null }

/**
 * Tạo hội nghị: from the reviewed facts of a plan, everything at once: a conference for each session that the plan
 * calls, with hubs, quotas, programme, money, gifts, logistics, recipients, and tasks with owners and deadlines.
 * It exists whole or not at all, and once: the key of conference_creation decides between two who press together.
 */
export async function createConference(
  world: World,
  input: z.input<typeof CreateConference>,
): Promise<{ conferenceIds: string[] }> {
  const { planId } = CreateConference.parse(input)
  return world.write(async (tx) => {
    const plan = await uncheckedPlan(tx, planId)
    refuseUnless(plan, planNotFound)
    refuseUnless(mayWorkOnPlan(world.actor, plan), notYourPlan)
    const rows = await listFactsNow(tx, planId)
    const facts = factsFromRows(rows)
    // Warnings and hints never hold anything up; an error must be mended, accepted or dismissed with a reason.
    const shown = textOf(plan, rows)
    const findings = await findingsNow(tx, world, planId, shown.text, factsFromRows(shown.rows))
    refuseUnless(!findings.some((finding) => finding.severity === 'error' && finding.decision === null), errorsOpen)

    const creation = await tx
      .insertInto('conference_creation')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        plan_id: planId,
        facts_digest: factsDigest(rows),
        made_at: world.now,
        made_by: accountOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('plan_id')
      .executeTakeFirst()
    refuseUnless(creation, conferenceExists)

    const { conference_type } = await tx
      .selectFrom('plan')
      .select('conference_type')
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
    const made: MadeConference[] = []
    const sessions = facts.sessions.length > 0 ? facts.sessions : [unknownSession]
    for (const [index, session] of sessions.entries()) {
      made.push(
        await insertConference(
          tx,
          world,
          { planId, organisationId: plan.organisationId, type: conference_type as ConferenceType },
          facts,
          session,
          index,
        ),
      )
    }
    await insertPlanLines(tx, world, planId, made.length === 1 ? made[0]!.id : null, facts)
    await insertTasks(tx, world, planId, facts, made)
    for (const { id } of made) {
      await record(tx, world.actor, {
        what: 'conference.created',
        subjectKind: 'conference',
        subjectId: id,
        conferenceId: id,
        detail: { planId },
      })
    }
    return { conferenceIds: made.map((conference) => conference.id) }
  })
}

const unknownSession: PlannedSession = {
  place: null,
  starts: { text: '' },
  attendees: null,
  quotas: [],
  source: { start: 0, end: 0 },
}

async function insertConference(
  tx: Tx,
  world: World,
  plan: { planId: string; organisationId: string; type: ConferenceType },
  facts: PlanFacts,
  session: PlannedSession,
  index: number,
): Promise<MadeConference> {
  const jurisdiction_id = world.actor.jurisdictionId
  const id = newId(world.now.getTime())
  const window = windowOf(session.starts)
  const isOneOfSeveral = facts.sessions.length > 1
  const year = (window.firstDay ?? facts.issuedAt.date ?? world.today).slice(0, 4)
  await insertAtFreeAddress(tx, slugOf(plan.type, year, isOneOfSeveral ? session.place : null), {
    jurisdiction_id,
    id,
    plan_id: plan.planId,
    ordinal: index + 1,
    organisation_id: plan.organisationId,
    conference_type: plan.type,
    title: conferenceTitle(facts, isOneOfSeveral ? session.place : null),
    theme: facts.theme,
    form: facts.form,
    issuer: facts.issuer ?? '',
    standing_body: facts.standingBody,
    contact_name: facts.contact?.name ?? null,
    contact_title: facts.contact?.title ?? null,
    contact_phone: facts.contact?.phone ?? null,
    created_at: world.now,
    created_by: accountOf(world.actor),
  })
  for (const [position, chair] of facts.chairs.entries()) {
    await tx
      .insertInto('conference_chair')
      .values({ jurisdiction_id, id: newId(), conference_id: id, person: chair.person, role: chair.role, position })
      .execute()
  }
  await insertContacts(tx, world, id, facts.otherContacts)
  const sessionId = await insertSession(tx, world, id, session, window)
  for (const [position, hub] of facts.hubs.entries()) {
    await tx
      .insertInto('hub')
      .values({
        jurisdiction_id,
        id: newId(),
        conference_id: id,
        position,
        name: hub.name,
        place: hub.place,
        attendees: hub.attendees || null,
        invited_by: hub.invitedBy ?? null,
        source_start: hub.source.start,
        source_end: hub.source.end,
      })
      .execute()
  }
  return { id, sessionId, ...window }
}

async function insertSession(
  tx: Tx,
  world: World,
  conferenceId: string,
  session: PlannedSession,
  window: ReturnType<typeof windowOf>,
): Promise<string> {
  const jurisdiction_id = world.actor.jurisdictionId
  const id = newId(world.now.getTime())
  const { time, until } = session.starts
  await tx
    .insertInto('dialogue_session')
    .values({
      jurisdiction_id,
      id,
      conference_id: conferenceId,
      place: session.place,
      first_day: window.firstDay,
      last_day: window.lastDay,
      part: session.starts.part ?? null,
      starts_at: time ?? null,
      ends_at: until && (!time || until > time) ? until : null,
      as_written: session.starts.text,
      attendees: session.attendees || null,
      approximate: session.approximate ?? false,
      source_start: session.source.start,
      source_end: session.source.end,
    })
    .execute()
  for (const [position, quota] of session.quotas.filter((each) => each.count > 0).entries()) {
    await tx
      .insertInto('quota')
      .values({
        jurisdiction_id,
        id: newId(),
        conference_id: conferenceId,
        session_id: id,
        position,
        unit: quota.unit,
        count: quota.count,
        source_start: session.source.start,
        source_end: session.source.end,
      })
      .execute()
  }
  return id
}

/** 'Chủ tịch UBND tỉnh đối thoại …' as the plan's title has it, without the verb that begins it. */
function conferenceTitle(facts: PlanFacts, place: string | null): string {
  const title = (facts.title ?? 'Hội nghị đối thoại')
    .replace(/^(phối hợp\s+)?(tổ chức|triển khai|về việc)\s+/iu, '')
    .replace(/\.$/, '')
  const named = title.charAt(0).toUpperCase() + title.slice(1)
  return place ? `${named} (${place})` : named
}

type NewConference = Tx extends Transaction<infer Tables> ? InsertObject<Tables, 'conference' & keyof Tables> : never

/**
 * Two plans of one year may want one address: the second gets a number, also when both are created in one moment, and
 * when the first is hidden from whoever creates the second.
 */
async function insertAtFreeAddress(tx: Tx, wanted: string, row: Omit<NewConference, 'slug'>): Promise<void> {
  for (let number = 1; ; number += 1) {
    const inserted = await tx
      .insertInto('conference')
      .values({ ...row, slug: number === 1 ? wanted : `${wanted}-${number}` })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'slug']).doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 1n) return
  }
}
