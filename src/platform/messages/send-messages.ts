/**
 * Sends what is due. A message is claimed before it is sent and marked as begun before the other side can have it. A try that
 * failed for certain is made again after a growing pause; one of which nobody knows how it ended is a person's to judge, never
 * sent again by the machine (docs/decisions/0015).
 */
import { sql } from 'kysely'
import { nextOfficeMoment, type WorkTime } from '#calendar/working-time.ts'
import type { World } from '../world.ts'
import { sendEmail } from './send-email.ts'
import { sendText, type TextGateway } from './send-text.ts'
import type { Smtp } from './smtp.ts'

/** null: there is no such way out of this house; what goes by it is listed to be sent by hand. */
export type WaysOut = { smtp: Smtp | null; gateway: TextGateway | null }

export type Claimed = {
  id: string
  channel: 'email' | 'text'
  to_address: string
  template: string
  slots: Record<string, string>
  subject: string
  body: string
  made_at: Date
  tries: number
}
export type Attempt = { outcome: 'sent' } | { outcome: 'failed' | 'refused' | 'unsure'; problem: string }

/** Minutes until the next try; after the last one it is given up. */
const waits = [1, 5, 30, 120, 720, 1440]
/** Longer than any try can take: lines are given up after half a minute. */
const claimMinutes = 5

/** Gives how many were sent. Ends when nothing is due. `time`: the hours that those messages wait for which keep to them. */
export async function sendMessages(systemAt: () => World, ways: WaysOut, time: WorkTime): Promise<number> {
  let sent = 0
  await recover(systemAt())
  const channels = [...(ways.smtp ? ['email'] : []), ...(ways.gateway ? ['text'] : [])]
  const next = () => claim(systemAt(), channels, time)
  for (let message = await next(); message; message = await next()) {
    const attempt = await attemptOf(systemAt, message, ways)
    await settle(systemAt(), message, attempt)
    if (attempt.outcome === 'sent') sent += 1
  }
  return sent
}

function attemptOf(systemAt: () => World, message: Claimed, { smtp, gateway }: WaysOut): Promise<Attempt> {
  const begin = () => markBegun(systemAt(), message)
  if (message.channel === 'email') return sendEmail(message, smtp!, begin)
  return sendText(message, gateway!, { now: systemAt().now, begin })
}

/** What a server that died held: begun, a person looks; not begun, it is sent as if nothing had been. */
async function recover(system: World): Promise<void> {
  const { now } = system
  const problem = 'Máy chủ dừng trong lúc gửi, không rõ bên kia đã nhận chưa.'
  await system.write((tx) =>
    sql`update message set claimed_until = null, next_at = ${now}, unsure_at = case when begun_at is not null then ${now}::timestamptz end,
        problem = case when begun_at is not null then ${problem} else problem end
      where claimed_until < ${now} and sent_at is null and settled_at is null`.execute(tx),
  )
}

async function claim(system: World, channels: readonly string[], time: WorkTime): Promise<Claimed | undefined> {
  const { now } = system
  if (channels.length === 0) return undefined
  const isOpen = nextOfficeMoment(now, time).getTime() === now.getTime()
  const { rows } = await system.write((tx) =>
    sql<Claimed>`update message m set tries = m.tries + 1, begun_at = null,
        claimed_until = ${now}::timestamptz + make_interval(mins => ${claimMinutes})
      where m.id = (select x.id from message x where sent_at is null and unsure_at is null and given_up_at is null and settled_at is null
          and claimed_until is null and next_at <= ${now} and channel = any(${[...channels]}::text[])
          and (not in_office_hours or ${isOpen})
        order by x.next_at, x.id limit 1 for update of x skip locked)
      returning m.id, m.channel, m.to_address, m.template, m.slots, m.subject, m.body, m.made_at, m.tries`.execute(tx),
  )
  return rows[0]
}

/** False: the claim has lapsed and the message is another's to send or a person's to judge. */
async function markBegun(system: World, { id, tries }: Claimed): Promise<boolean> {
  const { now } = system
  const row = await system.write((tx) =>
    tx
      .updateTable('message')
      .set({ begun_at: now })
      .where('id', '=', id)
      .where('tries', '=', tries)
      .where('begun_at', 'is', null)
      .where('claimed_until', '>', now)
      .returning('id')
      .executeTakeFirst(),
  )
  return row !== undefined
}

async function settle(system: World, { id, tries }: Claimed, attempt: Attempt): Promise<void> {
  const { now } = system
  await system.write((tx) =>
    tx
      .updateTable('message')
      .set({ claimed_until: null, problem: 'problem' in attempt ? attempt.problem : null, ...end(attempt, tries, now) })
      .where('id', '=', id)
      .where('tries', '=', tries)
      .where('claimed_until', 'is not', null)
      .execute(),
  )
}

function end({ outcome }: Attempt, tries: number, now: Date) {
  if (outcome === 'sent') return { sent_at: now }
  if (outcome === 'unsure') return { unsure_at: now }
  const minutes = waits[tries - 1]
  if (outcome === 'refused' || minutes === undefined) return { given_up_at: now }
  return { begun_at: null, next_at: new Date(now.getTime() + minutes * 60_000) }
}
