/** Answers to letters, over SMTP, in the thread of the letter. */
import { sql } from 'kysely'
import { type Smtp, smtpOptions, smtpProblem } from '#platform/messages/smtp.ts'
import type { World } from '#platform/world.ts'
import { consentText } from '../consent-text.ts'
import { replyWords } from './reply-words.ts'
import { ownMark } from './why-ignored.ts'

export type Outbox = Smtp & { baseUrl: string | undefined }

type Due = {
  message_id: string
  own_id: string
  to_address: string
  subject: string
  kind: 'receipt' | 'refused'
  refusal: string | null
  left_out: string[]
  tries: number
}

/** Minutes until the next try; after the last one it is given up. */
const waits = [1, 5, 30, 120, 720, 1440]

/** Sends what is due. Each is claimed first, with the moment of its next try, so that two servers never send one at once. */
export async function sendReplies(systemAt: () => World, outbox: Outbox): Promise<number> {
  let sent = 0
  const transport = await transportOf(outbox.smtpUrl)
  try {
    for (let due = await claim(systemAt()); due; due = await claim(systemAt())) {
      const problem = await sendOne(systemAt(), due, outbox, transport)
      await settle(systemAt(), due, problem)
      if (problem === null) sent += 1
    }
  } finally {
    transport.close()
  }
  return sent
}

async function transportOf(smtpUrl: string) {
  const { default: nodemailer } = await import('nodemailer') // heavy: loaded only where letters are answered
  return nodemailer.createTransport(smtpOptions(smtpUrl))
}

async function claim(system: World): Promise<Due | undefined> {
  const { now } = system
  const { rows } = await system.write((tx) =>
    sql<Due>`
      update mail_reply r set tries = r.tries + 1, next_at = ${now}::timestamptz + interval '5 minutes'
      where r.message_id = (select message_id from mail_reply where sent_at is null and given_up_at is null and next_at <= ${now}
        order by next_at limit 1 for update skip locked)
      returning r.message_id, r.own_id, r.to_address, r.subject, r.kind, r.refusal, r.left_out, r.tries`.execute(tx),
  )
  return rows[0]
}

async function sendOne(
  system: World,
  due: Due,
  { address, baseUrl }: Outbox,
  transport: Awaited<ReturnType<typeof transportOf>>,
): Promise<string | null> {
  const text = await wordsFor(system, due, baseUrl)
  try {
    await transport.sendMail({
      from: address,
      to: { address: due.to_address, name: '' },
      subject: /^(re|trả lời)\s*:/iu.test(due.subject) ? due.subject : `Re: ${due.subject || 'Ý kiến của ông, bà'}`,
      text,
      messageId: `<${due.own_id}>`,
      inReplyTo: `<${due.message_id}>`,
      references: `<${due.message_id}>`,
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', [ownMark]: '1' },
    })
    return null
  } catch (error) {
    return smtpProblem(error as { code?: string; responseCode?: number })
  }
}

async function wordsFor(system: World, due: Due, baseUrl: string | undefined): Promise<string> {
  return system.read(async (db) => {
    const petition = await db
      .selectFrom('mail_intake as m')
      .innerJoin('petition as p', (join) =>
        join.onRef('p.id', '=', 'm.petition_id').onRef('p.jurisdiction_id', '=', 'm.jurisdiction_id'),
      )
      .innerJoin('petition_code as k', (join) =>
        join.onRef('k.petition_id', '=', 'p.id').onRef('k.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .innerJoin('petition_sender as s', (join) =>
        join.onRef('s.petition_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .innerJoin('conference as c', (join) =>
        join.onRef('c.id', '=', 'p.conference_id').onRef('c.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .select(['k.code', 's.full_name as name', 'c.title as conference'])
      .where('m.message_id', '=', due.message_id)
      .executeTakeFirst()
    const { authority } = await db
      .selectFrom('jurisdiction')
      .select('authority')
      .where('id', '=', system.actor.jurisdictionId)
      .executeTakeFirstOrThrow()
    const { text: consent } = await consentText(db, system.today).executeTakeFirstOrThrow()
    const { kind, refusal, left_out: leftOut } = due
    const found = petition ?? { code: null, name: null, conference: null }
    return replyWords({ kind, refusal, leftOut, ...found, authority, consent, baseUrl })
  })
}

async function settle(system: World, due: Due, problem: string | null): Promise<void> {
  const { now } = system
  const minutes = waits[due.tries - 1]
  const outcome =
    problem === null
      ? { sent_at: now }
      : minutes === undefined
        ? { given_up_at: now }
        : { next_at: new Date(now.getTime() + minutes * 60_000) }
  await system.write((tx) =>
    tx
      .updateTable('mail_reply')
      .set({ problem, ...outcome })
      .where('message_id', '=', due.message_id)
      .execute(),
  )
}
