/** What anyone may see of a published conference. Columns are named one by one: nothing else leaves the house here. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { listOtherContacts } from './conference-contacts.ts'

export async function findPublicConference(db: Db, slug: string) {
  const conference = await db
    .selectFrom('conference as c')
    .innerJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join.onRef('x.conference_id', '=', 'c.id').onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'c.plan_id').onRef('i.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      'c.id',
      'c.plan_id as planId',
      'c.slug',
      'c.title',
      'c.theme',
      'c.form',
      'c.issuer',
      'c.conference_type as type',
      'c.standing_body as standingBody',
      'c.contact_name as contactName',
      'c.contact_title as contactTitle',
      'c.contact_phone as contactPhone',
      'i.number',
      'i.issued_on as issuedOn',
      'i.signed_file_id as signedFileId',
      'x.kind as stopped',
      'x.reason as stoppedWhy',
    ])
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  if (!conference) return null
  const { id, planId } = conference
  const [sessions, hubs, chairs, otherContacts, programme, topics, file] = [
    await db
      .selectFrom('dialogue_session')
      .select([
        'place',
        'first_day as firstDay',
        'last_day as lastDay',
        'part',
        'starts_at as startsAt',
        'ends_at as endsAt',
        'attendees',
      ])
      .where('conference_id', '=', id)
      .where('removed_at', 'is', null)
      .orderBy('first_day')
      .orderBy('position')
      .orderBy('id')
      .execute(),
    await db
      .selectFrom('hub')
      .select(['name', 'place'])
      .where('conference_id', '=', id)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .execute(),
    await db
      .selectFrom('conference_chair')
      .select(['person', 'role'])
      .where('conference_id', '=', id)
      .orderBy('position')
      .execute(),
    await listOtherContacts(db, id),
    await db
      .selectFrom('programme_item')
      .select(['part', 'text', 'minutes', 'starts_at as startsAt'])
      .where('plan_id', '=', planId)
      .where((eb) => eb.or([eb('conference_id', 'is', null), eb('conference_id', '=', id)]))
      .orderBy('position')
      .execute(),
    await db
      .selectFrom('conference_topic')
      .select('text')
      .where('plan_id', '=', planId)
      .where((eb) => eb.or([eb('conference_id', 'is', null), eb('conference_id', '=', id)]))
      .orderBy('position')
      .execute(),
    await publicPlanFile(db, planId),
  ]
  return { conference, sessions, hubs, chairs, otherContacts, programme, topics: topics.map((row) => row.text), file }
}

/** The plan's file for the public: the signed scan where there is one, else the file that was read. */
async function publicPlanFile(db: Db, planId: string) {
  const row = await db
    .selectFrom('plan as p')
    .leftJoin('plan_issue_now as i', (join) =>
      join.onRef('i.plan_id', '=', 'p.id').onRef('i.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .innerJoin('file as f', (join) =>
      join
        .on('f.id', '=', (eb) => eb.fn.coalesce('i.signed_file_id', 'p.source_file_id'))
        .onRef('f.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select([
      'f.id',
      'f.name',
      'f.size',
      'f.media_type as mediaType',
      'p.source_pages as pages',
      'i.signed_file_id as signed',
    ])
    .where('p.id', '=', planId)
    .executeTakeFirst()
  return row ?? null
}

/** Published conferences, those to come first, then the latest. */
export function listPublicConferences(db: Db) {
  return db
    .selectFrom('conference as c')
    .innerJoin('conference_publication as p', (join) =>
      join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('conference_cancellation as x', (join) =>
      join.onRef('x.conference_id', '=', 'c.id').onRef('x.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('dialogue_session as w')
          .select(['w.place', 'w.first_day', 'w.last_day'])
          .whereRef('w.conference_id', '=', 'c.id')
          .whereRef('w.jurisdiction_id', '=', 'c.jurisdiction_id')
          .where('w.removed_at', 'is', null)
          .orderBy('w.first_day')
          .orderBy('w.position')
          .orderBy('w.id')
          .limit(1)
          .as('s'),
      (join) => join.onTrue(),
    )
    .select([
      'c.slug',
      'c.title',
      'c.theme',
      'c.issuer',
      's.place',
      's.first_day as firstDay',
      's.last_day as lastDay',
      'x.kind as stopped',
    ])
    .orderBy(sql`s.last_day desc nulls first`)
    .orderBy('c.created_at', 'desc')
    .limit(200)
}
