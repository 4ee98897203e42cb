/** One petition as a moderator works on it: its words, what the engine says, who asks the same, what was decided. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { classificationNow } from './classify-petition.ts'
import { membersOf, standingOf } from './group-moves.ts'
import { publicNow } from './mask-petition.ts'
import { decisionNow } from './moderation.ts'
import { listCandidates, listRecurrences, loadOthers } from './others-who-ask.ts'
import { complainsOfMe, maySort } from './policy.ts'
import { petitionNotFound } from './refusals.ts'
import { suggestionNow } from './suggestion-now.ts'
import { ownLineages } from './unchecked-petition.ts'

type Words = {
  id: string
  code: string
  conferenceId: string
  lineage: string[]
  text: string
  mended: boolean
  channel: string
  kind: string | null
  commune: string | null
  place: string | null
  collectedBy: string | null
  hidesIdentity: boolean
  receivedAt: Date
  withdrawn: boolean
  voiceSeconds: number | null
  photos: number
  documents: number
}

export async function loadSheet(db: Db, world: World, petitionId: string) {
  const words = await findWords(db, petitionId)
  refuseUnless(words, petitionNotFound)
  const conference = { id: words.conferenceId, lineage: words.lineage }
  refuseUnless(maySort(world.actor, conference), petitionNotFound)
  const subjects = await listSubjects(db, petitionId)
  const own = await ownLineages(db, world.actor)
  const [standing] = await standingOf(db, [petitionId])
  const memberIds = standing!.groupId ? await membersOf(db, standing!.groupId) : []
  const others = memberIds.filter((id) => id !== petitionId)
  return {
    ...words,
    decision: await decisionNow(db, petitionId),
    suggestion: await suggestionNow(db, petitionId),
    reviewed: await publicNow(db, petitionId),
    classification: await classificationNow(db, petitionId),
    supplements: await listSupplements(db, petitionId),
    subjects,
    complainsOfMe: complainsOfMe(
      conference,
      subjects.map((each) => each.id),
      own,
    ),
    groupId: standing!.groupId,
    members: await loadOthers(db, words.text, others),
    candidates: await listCandidates(db, words, standing!.groupId, memberIds),
    recurrences: await listRecurrences(db, petitionId, memberIds),
    agencyOfGroup: await countAgenciesOfGroup(db, others),
  }
}

async function findWords(db: Db, petitionId: string): Promise<Words | null> {
  const { rows } = await sql<Words>`
    select p.id, c.code, p.conference_id as "conferenceId", h.lineage, coalesce(r.text, p.text) as text, r.text is not null as mended,
      p.channel, p.kind, o.name as commune, p.place, u.name as "collectedBy", p.hides_identity as "hidesIdentity",
      p.received_at as "receivedAt", coalesce(w.withdrawn, false) as withdrawn,
      (select max(a.seconds) from petition_attachment a where a.petition_id = p.id and a.kind = 'voice') as "voiceSeconds",
      (select count(*)::int from petition_attachment a where a.petition_id = p.id and a.kind = 'photo') as photos,
      (select count(*)::int from petition_attachment a where a.petition_id = p.id and a.kind = 'document') as documents
    from petition p
    join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
    join conference f on f.jurisdiction_id = p.jurisdiction_id and f.id = p.conference_id
    join organisation h on h.jurisdiction_id = p.jurisdiction_id and h.id = f.organisation_id
    left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
    left join organisation u on u.jurisdiction_id = p.jurisdiction_id and u.id = p.collected_by
    left join lateral (select text from petition_revision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) r on true
    left join lateral (select withdrawn from petition_withdrawal m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) w on true
    where p.jurisdiction_id = (select current_jurisdiction()) and p.id = ${petitionId}`.execute(db as Tx)
  return rows[0] ?? null
}

const listSubjects = (db: Db, petitionId: string) =>
  db
    .selectFrom('petition_subject as s')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 's.organisation_id').onRef('o.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .select(['o.id', 'o.name', 's.made_by as madeBy'])
    .where('s.petition_id', '=', petitionId)
    .where('s.ended_at', 'is', null)
    .orderBy('o.name')
    .execute()

/** What the sender added after a question back. */
const listSupplements = (db: Db, petitionId: string) =>
  db
    .selectFrom('petition_message')
    .select(['id', 'kind', 'text', 'made_at as at'])
    .where('petition_id', '=', petitionId)
    .where('kind', 'in', ['question', 'supplement'])
    .orderBy('made_at')
    .limit(50)
    .execute()

/** "13 trên 14 ý kiến cùng nhóm đã giao Sở Xây dựng" */
async function countAgenciesOfGroup(db: Db, others: readonly string[]) {
  if (others.length === 0) return []
  return db
    .selectFrom('petition_classification_now')
    .select(['agency_code as code', (eb) => eb.fn.countAll<number>().as('count')])
    .where('petition_id', 'in', [...others])
    .where('taken_back', '=', false)
    .where('agency_code', 'is not', null)
    .groupBy('agency_code')
    .orderBy('count', 'desc')
    .execute()
}
