/** Reads what is new in the mailbox over IMAP. Letters stay there: taken ones as read, those set aside with a flag. */
import type { ImapFlow } from 'imapflow'
import type { World } from '#platform/world.ts'
import { bareId, readLetter } from './letter.ts'
import { isKnown, type Mailbox, setAside, type Taken, takeLetter } from './take-letter.ts'

/** Heavier letters are not fetched: what they carry is over every limit. */
const mostBytes = 30_000_000
const mostAtOnce = 200

export type Reading = { counts: Record<Taken, number>; bugs: unknown[] }

/** One look into the mailbox. What keeps it from being read is written down for the page, in words. */
export async function readMailbox(systemAt: () => World, mailbox: Mailbox, imapUrl: string): Promise<Reading> {
  const reading: Reading = { counts: { petition: 0, supplement: 0, refused: 0, ignored: 0, known: 0 }, bugs: [] }
  const client = await connectionTo(imapUrl)
  // Without a listener a line that breaks would end the process; the call that waits on it fails with the same.
  client.on('error', () => {})
  try {
    await client.connect()
    const name = decodeURIComponent(new URL(imapUrl).pathname.slice(1)) || 'INBOX'
    const lock = await client.getMailboxLock(name)
    try {
      await readOpen(client, systemAt, mailbox, reading)
    } finally {
      lock.release()
    }
    await client.logout()
  } catch (error) {
    client.close()
    await keepReading(systemAt(), { problem: problemWords(error) })
  }
  return reading
}

/** A line that is not on this machine is encrypted, or not used. */
async function connectionTo(imapUrl: string): Promise<ImapFlow> {
  const url = new URL(imapUrl)
  const secure = url.protocol === 'imaps:'
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  const { ImapFlow } = await import('imapflow') // heavy: loaded only where a mailbox is read
  return new ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    ...(secure ? {} : { doSTARTTLS: !isHere }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    disableAutoIdle: true,
    socketTimeout: 30_000,
    greetingTimeout: 10_000,
    connectionTimeout: 10_000,
  })
}

async function readOpen(client: ImapFlow, systemAt: () => World, mailbox: Mailbox, reading: Reading): Promise<void> {
  const validity = Number(client.mailbox ? client.mailbox.uidValidity : 0)
  const earlier = await systemAt().read((db) =>
    db.selectFrom('mailbox_reading').select(['uid_validity', 'last_uid']).executeTakeFirst(),
  )
  // Another validity: the server counts anew, and what was read before is known by its Message-ID.
  let lastUid = earlier && Number(earlier.uid_validity) === validity ? Number(earlier.last_uid) : 0
  const fresh: { uid: number; messageId: string | null; size: number }[] = []
  for await (const each of client.fetch(`${lastUid + 1}:*`, { uid: true, envelope: true, size: true }, { uid: true })) {
    if (each.uid <= lastUid) continue
    const id = each.envelope?.messageId
    fresh.push({ uid: each.uid, messageId: id ? bareId(id) : null, size: each.size ?? 0 })
  }
  fresh.sort((a, b) => a.uid - b.uid)
  let isWhole = true
  for (const letter of fresh.slice(0, mostAtOnce)) {
    try {
      reading.counts[await takeOne(client, systemAt(), mailbox, letter)] += 1
    } catch (error) {
      // The others go on; this one is looked at again next time. What a letter says must not reach the log.
      const { name, code } = error as { name: string; code?: string }
      reading.bugs.push(new Error(`A letter could not be taken: ${code ?? name}`))
      isWhole = false
    }
    if (isWhole) lastUid = letter.uid
  }
  await keepReading(systemAt(), { validity, lastUid, problem: null })
}

async function takeOne(
  client: ImapFlow,
  system: World,
  mailbox: Mailbox,
  { uid, messageId, size }: { uid: number; messageId: string | null; size: number },
): Promise<Taken> {
  if (messageId && (await system.read((db) => isKnown(db, messageId)))) return 'known'
  const taken =
    size > mostBytes
      ? await setAside(system, { messageId: messageId ?? `heavy-${uid}` }, 'Thư nặng quá 30 MB')
      : await takeLetter(system, await fetched(client, uid), mailbox)
  const flag = taken === 'petition' || taken === 'supplement' ? '\\Seen' : '\\Flagged'
  await client.messageFlagsAdd(String(uid), [flag], { uid: true })
  return taken
}

async function fetched(client: ImapFlow, uid: number) {
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true })
  if (message === false || message.source === undefined)
    throw new Error('A letter went away while the mailbox was read')
  return readLetter(message.source)
}

async function keepReading(
  system: World,
  { validity, lastUid, problem }: { validity?: number; lastUid?: number; problem: string | null },
): Promise<void> {
  const counted = validity === undefined ? {} : { uid_validity: validity, last_uid: lastUid ?? 0 }
  const row = { ...counted, read_at: system.now, problem }
  await system.write((tx) =>
    tx
      .insertInto('mailbox_reading')
      .values({ jurisdiction_id: system.actor.jurisdictionId, ...row })
      .onConflict((conflict) => conflict.column('jurisdiction_id').doUpdateSet(row))
      .execute(),
  )
}

function problemWords(error: unknown): string {
  const { code, authenticationFailed, serverResponseCode } = error as Record<string, unknown>
  if (authenticationFailed || serverResponseCode === 'AUTHENTICATIONFAILED')
    return 'Máy chủ thư không nhận tài khoản hoặc mật khẩu trong MAIL_IMAP_URL.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Không tìm thấy máy chủ thư trong MAIL_IMAP_URL.'
  if (code === 'ECONNREFUSED') return 'Máy chủ thư không mở cổng trong MAIL_IMAP_URL.'
  return 'Không đọc được hộp thư: đường truyền tới máy chủ thư bị ngắt, hoặc máy chủ không nhận đường có mã hóa.'
}
