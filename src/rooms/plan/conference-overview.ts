/** One conference at a glance: what it is, who answers for it, how far it is. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { listOtherContacts } from './conference-contacts.ts'
import { factsFromRows } from './facts/fact-rows.ts'
import { listFactsNow } from './facts/plan-facts-now.ts'
import { findingsNow } from './review.ts'

export async function loadConferenceOverview(db: Db, world: World, id: string) {
  const conference = await db
    .selectFrom('conference as c')
    .leftJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join.onRef('x.conference_id', '=', 'c.id').onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'c.plan_id').onRef('i.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan as k', (join) =>
      join.onRef('k.id', '=', 'c.plan_id').onRef('k.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'c.id',
      'c.plan_id as planId',
      'c.slug',
      'c.title',
      'c.theme',
      'c.form',
      'c.issuer',
      'c.version',
      'c.conference_type as type',
    ])
    .select([
      'c.standing_body as standingBody',
      'c.contact_name as contactName',
      'c.contact_title as contactTitle',
      'c.contact_phone as contactPhone',
    ])
    .select([
      'p.published_at as publishedAt',
      'x.kind as stopped',
      'x.reason as stoppedWhy',
      'i.number',
      'i.issued_on as issuedOn',
      'k.source_text as sourceText',
    ])
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow()
  const chairs = await db
    .selectFrom('conference_chair')
    .select(['id', 'person', 'role'])
    .where('conference_id', '=', id)
    .orderBy('position')
    .execute()
  const sessions = await listSessions(db, id)
  const otherContacts = await listOtherContacts(db, id)
  return {
    conference,
    otherContacts,
    chairs,
    sessions,
    findings: await openFindings(db, world, conference.planId, conference.sourceText),
  }
}

export function listSessions(db: Db, conferenceId: string) {
  return db
    .selectFrom('dialogue_session')
    .select([
      'id',
      'place',
      'first_day as firstDay',
      'last_day as lastDay',
      'part',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'as_written as asWritten',
      'attendees',
      'approximate',
      'version',
    ])
    .where('conference_id', '=', conferenceId)
    .where('removed_at', 'is', null)
    .orderBy('first_day')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** What was found wrong in the plan and nobody has decided about; hints are left to the review page. */
async function openFindings(db: Db, world: World, planId: string, text: string | null) {
  if (!text) return []
  const facts = factsFromRows(await listFactsNow(db, planId))
  const found = await findingsNow(db, world, planId, text, facts)
  return found
    .filter((finding) => finding.decision === null && finding.severity !== 'hint')
    .map(({ message, severity }) => ({ message, severity }))
}

/** Sessions, hubs and quotas with what they add up to. */
export async function loadSessionsPage(db: Db, conferenceId: string) {
  const hubs = await db
    .selectFrom('hub')
    .select(['id', 'name', 'place', 'attendees', 'version'])
    .where('conference_id', '=', conferenceId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const quotas = await db
    .selectFrom('quota')
    .select(['id', 'session_id as sessionId', 'hub_id as hubId', 'unit', 'count', 'version'])
    .where('conference_id', '=', conferenceId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const moves = await db
    .selectFrom('session_move as m')
    .innerJoin('dialogue_session as s', (join) =>
      join.onRef('s.id', '=', 'm.session_id').onRef('s.jurisdiction_id', '=', 'm.jurisdiction_id'),
    )
    .leftJoin('account as a', (join) =>
      join.onRef('a.id', '=', 'm.made_by').onRef('a.jurisdiction_id', '=', 'm.jurisdiction_id'),
    )
    .select([
      'm.id',
      'm.session_id as sessionId',
      'm.old_first_day as oldFirst',
      'm.old_last_day as oldLast',
      'm.old_starts_at as oldStartsAt',
      'm.new_first_day as newFirst',
      'm.new_last_day as newLast',
      'm.reason',
      'm.made_at as at',
      'a.display_name as by',
    ])
    .where('s.conference_id', '=', conferenceId)
    .where('s.removed_at', 'is', null)
    .orderBy('m.made_at', 'desc')
    .execute()
  return { sessions: await listSessions(db, conferenceId), hubs, quotas, moves }
}

/** Lines of the plan that belong to this conference, each with where it stands in the document. */
export async function loadContents(db: Db, planId: string, conferenceId: string) {
  const mine = sql<boolean>`(conference_id is null or conference_id = ${conferenceId})`
  const at = ['source_start as start', 'source_end as end'] as const
  return {
    topics: await db
      .selectFrom('conference_topic')
      .select(['id', 'text', ...at])
      .where('plan_id', '=', planId)
      .where(mine)
      .orderBy('position')
      .execute(),
    programme: await db
      .selectFrom('programme_item')
      .select(['id', 'part', 'text', 'minutes', 'starts_at as startsAt', ...at])
      .where('plan_id', '=', planId)
      .where(mine)
      .orderBy('position')
      .execute(),
    participants: await db
      .selectFrom('participant_group')
      .select(['id', 'name', 'count', 'per_unit as perUnit', 'approximate', 'hub', 'invited_by as invitedBy', ...at])
      .where('plan_id', '=', planId)
      .where(mine)
      .orderBy('position')
      .execute(),
    funding: await db
      .selectFrom('funding_line')
      .select(['id', 'text', 'fund', 'amount', 'decision', ...at])
      .where('plan_id', '=', planId)
      .where(mine)
      .orderBy('position')
      .execute(),
    gifts: await db
      .selectFrom('gift_line')
      .select(['id', 'text', 'count', ...at])
      .where('plan_id', '=', planId)
      .where(mine)
      .orderBy('position')
      .execute(),
    logistics: await db
      .selectFrom('logistics_line')
      .select(['id', 'item', 'count', ...at])
      .where('plan_id', '=', planId)
      .where(mine)
      .orderBy('position')
      .execute(),
    recipients: await db
      .selectFrom('recipient_line')
      .select(['id', 'text'])
      .where('plan_id', '=', planId)
      .orderBy('position')
      .execute(),
    facts: await db
      .selectFrom('plan_fact_now')
      .select(['key', 'source_start as start'])
      .where('plan_id', '=', planId)
      .where('source_start', 'is not', null)
      .execute(),
  }
}
