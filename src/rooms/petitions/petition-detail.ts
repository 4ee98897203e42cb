/** One petition with all that was said and done about it. Who asked is not among it: see see-sender.ts. */
import type { Db } from '#platform/db.ts'
import { listJournal } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { listRows } from './petition-rows.ts'
import { mayPassOn, mayReadAsTyped, mayReadPetition, mayRevise, mayWriteToSender } from './policy.ts'
import { petitionNotFound } from './refusals.ts'
import { knowsSender } from './see-sender.ts'
import { type UncheckedPetition, uncheckedPetition } from './unchecked-petition.ts'

export async function loadPetition(db: Db, world: StaffWorld, id: string) {
  const unchecked = await uncheckedPetition(db, id)
  refuseUnless(unchecked && mayReadAsTyped(world.actor, unchecked), petitionNotFound)
  const call = await db
    .selectFrom('petition_call_now')
    .select('closes_on as closesOn')
    .where('conference_id', '=', unchecked.conference.id)
    .executeTakeFirst()
  const [row] = await listRows(db, [id], call?.closesOn ?? null)
  const more = await db
    .selectFrom('petition as p')
    .leftJoin('account as a', 'a.id', 'p.typed_by')
    .leftJoin('petition_topic as t', (join) =>
      join.onRef('t.code', '=', 'p.topic_code').onRef('t.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoin('petition_code as j', 'j.petition_id', 'p.joins_id')
    .select(['p.text as firstText', 'a.display_name as typedBy', 't.name as topic', 'p.written_at as writtenAt'])
    .select(['p.joins_id as joinsId', 'j.code as joinsCode'])
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...row!,
    ...more,
    conferenceId: unchecked.conference.id,
    steps: unchecked.steps,
    rights: await rightsOf(db, world, unchecked),
    attachments: await listAttachments(db, id),
    messages: await listMessages(db, id),
    passages: await listPassages(db, id),
    revisions: await listRevisions(db, id),
    withdrawal: await db
      .selectFrom('petition_withdrawal_now')
      .select(['withdrawn', 'reason', 'made_at as at'])
      .where('petition_id', '=', id)
      .executeTakeFirst(),
    journal: await listJournal(db, [id, ...(await assignmentsOf(db, id))]).execute(),
  }
}

/** Of the petition and of those that asked with it: what was said about them is her history too. */
async function assignmentsOf(db: Db, id: string): Promise<string[]> {
  const groups = db.selectFrom('petition_group_move').select('group_id').where('petition_id', '=', id)
  const rows = await db
    .selectFrom('assignment')
    .select('id')
    .where((eb) => eb.or([eb('petition_id', '=', id), eb('group_id', 'in', groups)]))
    .execute()
  return rows.map((row) => row.id)
}

async function rightsOf(db: Db, { actor }: StaffWorld, petition: UncheckedPetition) {
  const { conference, unit, holder, holderId, typedBy, state, steps } = petition
  return {
    reads: mayReadPetition(actor, conference, unit),
    knowsSender: await knowsSender(db, actor, petition),
    revises: mayRevise(actor, conference, typedBy),
    writes: mayWriteToSender(actor, conference, unit),
    sendsUp: holderId !== null && state !== 'withdrawn' && mayPassOn(actor, conference, holder),
    returns: steps > 0 && mayPassOn(actor, conference, holder ?? conference) && holderId !== petition.unitId,
    takesBack: steps > 0 && ['new', 'at_unit'].includes(state) && mayPassOn(actor, conference, unit),
  }
}

async function listAttachments(db: Db, petitionId: string) {
  const rows = await db
    .selectFrom('petition_attachment as a')
    .innerJoin('file as f', 'f.id', 'a.file_id')
    .select(['a.id', 'a.kind', 'a.position', 'a.seconds', 'f.name', 'f.media_type as mediaType', 'f.size'])
    .where('a.petition_id', '=', petitionId)
    .orderBy('a.position')
    .execute()
  const transcripts = await db
    .selectFrom('petition_transcript as t')
    .innerJoin('petition_attachment as a', 'a.id', 't.attachment_id')
    .leftJoin('account as w', 'w.id', 't.made_by')
    .select(['t.attachment_id as attachmentId', 't.version', 't.text', 't.made_at as at', 'w.display_name as by'])
    .where('a.petition_id', '=', petitionId)
    .orderBy('t.version', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    transcripts: transcripts
      .filter(({ attachmentId }) => attachmentId === row.id)
      .map(({ version, text, at, by }) => ({ version, text, at: new Date(at), by })),
  }))
}

const listMessages = (db: Db, petitionId: string) =>
  db
    .selectFrom('petition_message as m')
    .leftJoin('account as a', 'a.id', 'm.made_by')
    .select(['m.id', 'm.kind', 'm.text', 'm.made_at as at', 'm.made_by as madeBy', 'a.display_name as by'])
    .where('m.petition_id', '=', petitionId)
    .orderBy('m.made_at')
    .orderBy('m.id')
    .execute()

const listPassages = (db: Db, petitionId: string) =>
  db
    .selectFrom('petition_passage as g')
    .innerJoin('organisation as f', 'f.id', 'g.from_id')
    .innerJoin('organisation as t', 't.id', 'g.to_id')
    .leftJoin('account as a', 'a.id', 'g.made_by')
    .select(['g.step', 'g.kind', 'g.note', 'g.made_at as at', 'f.name as from', 't.name as to', 'a.display_name as by'])
    .where('g.petition_id', '=', petitionId)
    .orderBy('g.step')
    .execute()

const listRevisions = (db: Db, petitionId: string) =>
  db
    .selectFrom('petition_revision as r')
    .leftJoin('account as a', 'a.id', 'r.made_by')
    .select(['r.version', 'r.text', 'r.why', 'r.made_at as at', 'a.display_name as by'])
    .where('r.petition_id', '=', petitionId)
    .orderBy('r.version', 'desc')
    .execute()
