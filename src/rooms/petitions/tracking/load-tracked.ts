/** Everything that a sender sees of her petition, read as its bearer. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam } from '#platform/world.ts'
import { communeName } from '#rooms/directory/index.ts'
import { petitionNotFound } from '../refusals.ts'
import type { ReleasedAnswer } from './released-answer.ts'
import type { ToldClock } from './told-clock.ts'
import type { Tracked, TrackedAssignment } from './tracking.ts'

export async function loadTracked(
  db: Db,
  petitionId: string,
  answers: readonly ReleasedAnswer[] = [],
  clock: ToldClock | null = null,
) {
  const petition = await headOf(db, petitionId)
  refuseUnless(petition, petitionNotFound)
  const facts: Tracked = {
    receivedAt: petition.receivedAt,
    closesOn: petition.closesOn,
    sessionDay: petition.sessionDay,
    collectedBy: petition.collectedBy,
    passage: await passageOf(db, petitionId),
    moderation: await moderationOf(db, petitionId),
    asking: petition.asking,
    joined: petition.joinsId !== null,
    assignments: await assignmentsOf(db, petitionId),
    clock,
    answers,
    messages: await messagesOf(db, petitionId),
    withdrawal: await withdrawalOf(db, petitionId),
  }
  const commune = petition.commune && communeName(petition.commune)
  return { ...petition, commune, facts, attachments: await attachmentsOf(db, petitionId) }
}

function headOf(db: Db, petitionId: string) {
  return db
    .selectFrom('petition as p')
    .innerJoin('petition_code as k', (join) =>
      join.onRef('k.petition_id', '=', 'p.id').onRef('k.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('petition_sender as s', (join) =>
      join.onRef('s.petition_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'p.conference_id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('petition_call_now as call', (join) =>
      join.onRef('call.conference_id', '=', 'p.conference_id').onRef('call.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('organisation as commune', (join) =>
      join.onRef('commune.id', '=', 'p.commune_id').onRef('commune.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('organisation as unit', (join) =>
      join.onRef('unit.id', '=', 'p.collected_by').onRef('unit.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select([
      'p.id',
      'p.text',
      'p.place',
      'p.hides_identity as hidesIdentity',
      'p.joins_id as joinsId',
      'p.received_at as receivedAt',
      'k.code',
      's.full_name as fullName',
      's.phone',
      'c.title as conference',
      'c.slug',
      'c.standing_body as standingBody',
      'c.contact_phone as contactPhone',
      'call.closes_on as closesOn',
      'commune.name as commune',
      'unit.name as collectedBy',
      sql<number>`count_asking_same(p.id)`.as('asking'),
      sql<
        string | null
      >`(select min(w.first_day)::text from dialogue_session w where w.jurisdiction_id = p.jurisdiction_id
        and w.conference_id = p.conference_id and w.removed_at is null)`.as('sessionDay'),
    ])
    .where('p.id', '=', petitionId)
    .executeTakeFirst()
}

async function passageOf(db: Db, petitionId: string): Promise<Tracked['passage']> {
  const row = await db
    .selectFrom('petition_passage_now as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'p.to_id').onRef('o.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .select(['p.kind', 'o.name as to', 'p.made_at as at'])
    .where('p.petition_id', '=', petitionId)
    .executeTakeFirst()
  return row ? { returned: row.kind === 'returned', to: row.to, day: dayInVietnam(row.at!) } : null
}

async function moderationOf(db: Db, petitionId: string): Promise<Tracked['moderation']> {
  const row = await db
    .selectFrom('moderation_decision_now')
    .select(['decision', 'redirect', 'reason', 'told', 'made_at as at'])
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  if (!row) return null
  const { decision, redirect, reason, told } = row as { [Key in keyof typeof row]: NonNullable<(typeof row)[Key]> }
  return { decision, redirect, reason: told ? reason : '', day: dayInVietnam(row.at!) } as Tracked['moderation']
}

/** Newest round last. */
async function assignmentsOf(db: Db, petitionId: string): Promise<TrackedAssignment[]> {
  const rows = await db
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'a.lead_id').onRef('o.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .leftJoin('assignment_end as e', (join) =>
      join.onRef('e.assignment_id', '=', 'a.id').onRef('e.jurisdiction_id', '=', 'a.jurisdiction_id'),
    )
    .select(['o.name as lead', 'a.due_on as dueOn', 'a.made_at as at', 'e.why as ended'])
    .where((eb) => eb.or([eb('a.petition_id', '=', petitionId), eb('a.group_id', 'is not', null)]))
    .orderBy('a.made_at')
    .orderBy('a.round')
    .execute()
  return rows.map(({ at, ...row }) => ({ ...row, day: dayInVietnam(at) }))
}

async function messagesOf(db: Db, petitionId: string): Promise<Tracked['messages']> {
  const rows = await db
    .selectFrom('petition_message')
    .select(['id', 'kind', 'text', 'made_at as at'])
    .where('petition_id', '=', petitionId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as 'question' | 'supplement' | 'notice' }))
}

async function withdrawalOf(db: Db, petitionId: string): Promise<Tracked['withdrawal']> {
  const row = await db
    .selectFrom('petition_withdrawal_now')
    .select(['version', 'withdrawn', 'made_at as at'])
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  return row ? { version: row.version!, withdrawn: row.withdrawn!, day: dayInVietnam(row.at!) } : null
}

async function attachmentsOf(db: Db, petitionId: string): Promise<Record<'photo' | 'document' | 'voice', number>> {
  const rows = await db
    .selectFrom('petition_attachment')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('petition_id', '=', petitionId)
    .groupBy('kind')
    .execute()
  return { photo: 0, document: 0, voice: 0, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) }
}
