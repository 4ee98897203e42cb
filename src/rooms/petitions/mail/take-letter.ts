/** One letter of the mailbox becomes a petition, an addition to one, or a line that says why it did not. */
import { createHash, randomBytes } from 'node:crypto'
import type { Database, Db, Tx } from '#platform/db.ts'
import { attempt } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { keepAttachments } from '../attachments/keep-attachments.ts'
import { readFiles } from '../attachments/read-files.ts'
import { listConferencesThatReceive, type OpenConference } from '../conferences-that-receive.ts'
import { ReceivePetition, receiveIn } from '../receive-petition.ts'
import { addSupplement } from '../tracking/add-supplement.ts'
import type { Letter } from './letter.ts'
import { letterWords } from './letter-words.ts'
import { tagOf, whyIgnored } from './why-ignored.ts'

export type Mailbox = { database: Database; address: string }
export type Taken = 'petition' | 'supplement' | 'refused' | 'ignored' | 'known'

/** More letters than that from one address in an hour are a machine that answers our answers. */
const mostAnHour = 20

/** Each Message-ID once, however often the mailbox is read. What is answered is written down in the same transaction. */
export async function takeLetter(system: World, letter: Letter, mailbox: Mailbox): Promise<Taken> {
  const known = await system.read((db) => isKnown(db, letter.messageId))
  if (known) return 'known'
  const why = whyIgnored(letter, mailbox.address) ?? (await whyTooMany(system, letter))
  if (why) return setAside(system, letter, why)
  const answered = await system.read((db) => petitionAnswered(db, letter))
  if (answered) return supplement(system, letter, answered, mailbox)
  return receive(system, letter, mailbox)
}

export const isKnown = async (db: Db, messageId: string): Promise<boolean> =>
  (await db.selectFrom('mail_intake').select('message_id').where('message_id', '=', messageId).executeTakeFirst()) !==
  undefined

async function whyTooMany(system: World, { from }: Letter): Promise<string | null> {
  const since = new Date(system.now.getTime() - 3_600_000)
  const { count } = await system.read((db) =>
    db
      .selectFrom('mail_reply')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('to_address', '=', from.address)
      .where('made_at', '>', since)
      .executeTakeFirstOrThrow(),
  )
  return count >= mostAnHour ? 'Quá nhiều thư từ một địa chỉ trong một giờ' : null
}

/** Ignored: a line that says why, no answer. The letter stays in the mailbox. */
export async function setAside(system: World, letter: Pick<Letter, 'messageId'>, why: string): Promise<Taken> {
  await system.write((tx) => note(tx, system, letter.messageId, { petitionId: null, why }))
  return 'ignored'
}

/** Whoever answers our receipt adds to that petition: its id is in nobody else's hands. */
async function petitionAnswered(db: Db, letter: Letter): Promise<string | null> {
  if (letter.answers.length === 0) return null
  const row = await db
    .selectFrom('mail_reply as r')
    .innerJoin('mail_intake as m', (join) =>
      join.onRef('m.message_id', '=', 'r.message_id').onRef('m.jurisdiction_id', '=', 'r.jurisdiction_id'),
    )
    .select('m.petition_id as petitionId')
    .where('r.own_id', 'in', letter.answers)
    .where('r.to_address', '=', letter.from.address)
    .where('m.petition_id', 'is not', null)
    .executeTakeFirst()
  return row?.petitionId ?? null
}

async function supplement(system: World, letter: Letter, petitionId: string, mailbox: Mailbox): Promise<Taken> {
  const { jurisdictionId } = system.actor
  const bearer = { kind: 'bearer', jurisdictionId, subjectId: petitionId } as const
  const world = worldOf(mailbox.database, bearer, system.now, system.calendar)
  const text = letterWords('', letter.body).slice(0, 20_000)
  const added = await attempt(() => addSupplement(world, { key: keyOf(letter.messageId), petitionId, text }))
  if (!added.ok) return setAside(system, letter, added.refusal.say)
  await system.write((tx) => note(tx, system, letter.messageId, { petitionId, why: null }))
  return 'supplement'
}

/** The same letter, the same key: taken again after a crash it adds nothing. */
function keyOf(messageId: string): string {
  const hex = createHash('sha256').update(messageId).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function receive(system: World, letter: Letter, mailbox: Mailbox): Promise<Taken> {
  const { files, problems } = await readFiles(letter.files)
  return system.write(async (tx) => {
    const conference = await conferenceMeant(tx, system, letter, mailbox.address)
    if ('say' in conference) return refuseLetter(tx, system, letter, conference.say)
    const petition = ReceivePetition.safeParse({
      key: `mail:${keyOf(letter.messageId)}`,
      conferenceId: conference.id,
      channel: 'email',
      text: letterWords(letter.subject, letter.body),
      communeId: null,
      sender: { fullName: letter.from.name.slice(0, 200), email: letter.from.address },
      consent: 'email',
    })
    if (!petition.success) return refuseLetter(tx, system, letter, petition.error.issues[0]!.message)
    const receipt = await attempt(() => receiveIn(tx, system, petition.data))
    if (!receipt.ok) return refuseLetter(tx, system, letter, receipt.refusal.say)
    const { petitionId, isNew } = receipt.value
    if (isNew) await keepAttachments(tx, system, petitionId, files)
    if (!(await note(tx, system, letter.messageId, { petitionId, why: null }))) return 'known'
    await answer(tx, system, letter, {
      kind: 'receipt',
      refusal: null,
      leftOut: problems.map(({ problem }) => problem),
    })
    return 'petition'
  })
}

/** By the plus in our address, or the only one that receives; where several do, nobody guesses. */
async function conferenceMeant(
  db: Db,
  { today }: World,
  letter: Letter,
  ownAddress: string,
): Promise<OpenConference | { say: string }> {
  const open = await listConferencesThatReceive(db, today)
  const tag = tagOf(letter.to, ownAddress)
  const [only] = tag ? open.filter(({ slug }) => slug === tag) : open
  if (only && (tag || open.length === 1)) return only
  if (open.length === 0) return { say: 'Hiện chưa có hội nghị nào mở nhận ý kiến.' }
  const [name, host] = ownAddress.split('@')
  const choices = open.map(({ slug, title }) => `- ${title}: ${name}+${slug}@${host}`)
  return {
    say: `Đang có nhiều hội nghị nhận ý kiến. Xin gửi lại thư này tới địa chỉ của đúng hội nghị:\n${choices.join('\n')}`,
  }
}

async function refuseLetter(tx: Tx, system: World, letter: Letter, say: string): Promise<Taken> {
  if (!(await note(tx, system, letter.messageId, { petitionId: null, why: say }))) return 'known'
  await answer(tx, system, letter, { kind: 'refused', refusal: say, leftOut: [] })
  return 'refused'
}

async function note(
  tx: Tx,
  system: World,
  messageId: string,
  { petitionId, why }: { petitionId: string | null; why: string | null },
): Promise<boolean> {
  const row = await tx
    .insertInto('mail_intake')
    .values({
      jurisdiction_id: system.actor.jurisdictionId,
      message_id: messageId,
      petition_id: petitionId,
      why_not: why,
      taken_at: system.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('message_id')
    .executeTakeFirst()
  return row !== undefined
}

async function answer(
  tx: Tx,
  system: World,
  letter: Letter,
  { kind, refusal, leftOut }: { kind: 'receipt' | 'refused'; refusal: string | null; leftOut: string[] },
): Promise<void> {
  await tx
    .insertInto('mail_reply')
    .values({
      jurisdiction_id: system.actor.jurisdictionId,
      message_id: letter.messageId,
      own_id: `${randomBytes(18).toString('base64url')}@doithoai`,
      to_address: letter.from.address,
      subject: letter.subject.replace(/\s+/g, ' ').slice(0, 200),
      kind,
      refusal,
      left_out: leftOut,
      made_at: system.now,
      next_at: system.now,
    })
    .execute()
}
