import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { recordAll } from '#platform/journal.ts'
import { type Message, queueMessages } from '#platform/messages/queue-message.ts'
import type { World } from '#platform/world.ts'
import { answerOut, answerOutLetter, answerOutSubject, type Way } from './delivery-words.ts'

type Owed = {
  assignment_id: string
  version: number
  petition_id: string
  conference_id: string
  commune_id: string | null
  way: Way
}

const atOnce = 500

/**
 * What the moment of release brings: from then on each sender of the case, and each who stands in its group, is owed the answer
 * once (answer_owed_once), and where she left an address the message that tells her is queued in the same transaction.
 * Before the moment nothing is written anywhere. Run as often as one likes. Gives how many are owed anew.
 */
export async function oweAnswers(system: World, baseUrl: string | undefined): Promise<number> {
  let all = 0
  for (let found = atOnce; found === atOnce; all += found)
    found = await system.write((tx) => oweSome(tx, system, baseUrl))
  return all
}

async function oweSome(tx: Tx, system: World, baseUrl: string | undefined): Promise<number> {
  const { jurisdictionId: jurisdiction_id } = system.actor
  // Of two servers at once the second waits, and finds nothing left.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`owe answers ${jurisdiction_id}`}, 0))`.execute(tx)
  const { rows } = await sql<Owed>`select * from answers_owed(${system.now}, ${atOnce})`.execute(tx)
  if (rows.length === 0) return 0
  const owed = rows.map((row) => ({ ...row, jurisdiction_id, id: newId(system.now.getTime()), made_at: system.now }))
  await tx.insertInto('answer_delivery').values(owed).execute()
  await queueMessages(tx, system, await messagesFor(tx, owed, baseUrl))
  const cases = new Map(rows.map((row) => [`${row.assignment_id} ${row.version}`, row]))
  await recordAll(
    tx,
    system.actor,
    [...cases.values()].map(({ assignment_id, version, conference_id }) => ({
      what: 'answer.out',
      subjectKind: 'assignment',
      subjectId: assignment_id,
      conferenceId: conference_id,
      detail: { version, senders: rows.filter((row) => row.assignment_id === assignment_id).length },
    })),
  )
  return rows.length
}

/** Those whose way is a message; `id` is of the delivery. Nobody is rung at night: each leaves in the province's hours. */
export async function messagesFor(
  tx: Tx,
  owed: readonly { id: string; petition_id: string; conference_id: string; way: Way }[],
  baseUrl: string | undefined,
): Promise<Message[]> {
  const told = owed.filter(({ way }) => way === 'email' || way === 'text')
  if (told.length === 0) return []
  const rows = await tx
    .selectFrom('petition_sender as s')
    .innerJoin('petition_code as k', (join) =>
      join.onRef('k.petition_id', '=', 's.petition_id').onRef('k.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .innerJoin('petition as p', (join) =>
      join.onRef('p.id', '=', 's.petition_id').onRef('p.jurisdiction_id', '=', 's.jurisdiction_id'),
    )
    .innerJoin('conference as c', (join) =>
      join.onRef('c.id', '=', 'p.conference_id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.id', '=', 'c.organisation_id').onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select([
      's.petition_id as petitionId',
      's.phone',
      's.email',
      'k.code',
      'c.title as conference',
      'o.name as office',
    ])
    .where('s.petition_id', 'in', [...new Set(told.map((row) => row.petition_id))])
    .execute()
  const senders = new Map(rows.map((row) => [row.petitionId, row]))
  const link = new URL('/theo-doi', baseUrl ?? 'http://localhost:3000').href
  return told.flatMap(({ id, petition_id, conference_id, way }): Message[] => {
    const sender = senders.get(petition_id)
    const base = { key: `answer:${id}:${way}`, conferenceId: conference_id, inOfficeHours: true }
    if (way === 'email' && sender?.email)
      return [
        {
          ...base,
          channel: 'email',
          to: sender.email,
          subject: answerOutSubject,
          text: answerOutLetter({ ...sender, link }),
        },
      ]
    if (way === 'text' && sender?.phone)
      return [
        {
          ...base,
          channel: 'text',
          to: sender.phone,
          template: answerOut,
          slots: { 'dau-ma': sender.code.slice(0, 4), 'duong-dan': link },
        },
      ]
    return []
  })
}
