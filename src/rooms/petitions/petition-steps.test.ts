// What is done with one petition: who asks is seen, words are mended, sounds written down, senders asked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Role } from '#platform/actor.ts'
import { readOnly, transact } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { keepCall, restoreCall } from './keep-call.ts'
import { loadPetition } from './petition-detail.ts'
import { listPetitions } from './petition-list.ts'
import { revisePetition } from './revise-petition.ts'
import { seeSender } from './see-sender.ts'
import { petitionWorld } from './testing.ts'
import { writeToSender } from './write-to-sender.ts'
import { writeTranscript } from './write-transcript.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

const staff = (actor: Actor): StaffWorld => made.at(actor) as StaffWorld
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error) => (error instanceof Refusal ? error.code : String(error)),
  )
const why = 'Gọi lại hỏi rõ nơi sạt đường'

test('who asks is told to those who may know, only with the audit row that says why', async () => {
  const sender = { fullName: 'Lò Thị Phương', phone: '0900000274', reach: 'nhắn qua trưởng bản' }
  const { petitionId } = await made.send('Đường sạt', { sender, hidesIdentity: true })
  await expect(seeSender(staff(made.office), { petitionId, why: ' ' })).rejects.toThrow(/để làm gì/)
  expect(await made.rows('select 1 from sensitive_read')).toEqual([])
  expect(await seeSender(staff(made.office), { petitionId, why })).toEqual({
    ...sender,
    email: null,
    address: null,
    speaksFor: null,
  })
  expect(await made.rows('select account_id, what, subject_id, why from sensitive_read')).toEqual([
    { account_id: made.office.accountId, what: 'petition.identity', subject_id: petitionId, why },
  ])
})

test('every role is told, refused, or finds nothing, as policy and fence say', async () => {
  const straight = await made.send('Gửi thẳng', { sender: { fullName: 'Vàng A Sử' } })
  const collected = await made.collect('Qua xã', { sender: { fullName: 'Vàng A Sử' } })
  const root = made.bodies.get('Tỉnh Vân Lĩnh')!
  const answers: Record<string, Role[]> = {
    taken: ['office', 'standing_body', 'secretary', 'chair'],
    'petitions.not-yours-to-know': ['moderator', 'co_chair', 'deputy_signer'],
    'petitions.not-found': ['agency_coordinator', 'agency_leader', 'agency_drafter', 'mc', 'delegate_manager', 'unit_quota_holder',
      'hub_operator', 'finance', 'gift_manager', 'media_officer', 'mttq_supervisor', 'party_leader', 'sys_admin', 'dpo', 'auditor'],
  } // biome-ignore format: a table
  for (const [answer, roles] of Object.entries(answers)) {
    for (const role of roles) {
      const actor = await enterAccount(made.database, newId(), [{ role, organisationId: root }])
      const told = await codeOf(seeSender(staff(actor), { petitionId: straight.petitionId, why }))
      expect([role, told]).toEqual([role, answer])
      const rows = await readOnly(made.database, actor, (db) =>
        db.selectFrom('petition_sender').select('full_name').where('petition_id', '=', straight.petitionId).execute(),
      )
      expect([role, rows.length]).toEqual([role, answer === 'taken' ? 1 : 0])
    }
  }
  const ofUnit = (id: string) => codeOf(seeSender(staff(made.collector), { petitionId: id, why }))
  expect([await ofUnit(straight.petitionId), await ofUnit(collected.petitionId)]).toEqual([
    'petitions.not-found',
    'taken',
  ])
})

test('a typist mends what she typed, with the reason; the first words stay, and the search follows', async () => {
  const { petitionId } = await made.collect('Đường bản Nà Lan sạt')
  const mend = (actor: Actor, text: string, seenVersion = 1) =>
    revisePetition(made.at(actor), { petitionId, seenVersion, text, why: 'Gõ nhầm tên bản' })
  const both = await Promise.all([
    codeOf(mend(made.collector, 'Đường bản Nà Lạn sạt')),
    codeOf(mend(made.office, 'Đường bản Na Lạn sạt')),
  ])
  expect(both.sort()).toEqual(['petitions.revised-meanwhile', 'taken'])
  await mend(made.collector, 'Đường bản Khe Vải sạt', 2)
  const [row] = await made.rows('select text from petition where id = $1', [petitionId])
  expect(row).toEqual({ text: 'Đường bản Nà Lan sạt' })
  const found = (search: string) =>
    readOnly(made.database, made.collector, (db) =>
      listPetitions(db, { conferenceId: made.conferenceId, search }, { size: 5 }),
    ).then(({ rows }) => rows.map((each) => each.text))
  expect(await found('khe vai')).toEqual(['Đường bản Khe Vải sạt'])
  expect(await found('na lan')).toEqual([])
  const own = await made.send('Tự viết')
  const revise = { petitionId: own.petitionId, seenVersion: 1, text: 'Sửa hộ', why: 'Cho gọn' }
  expect(await codeOf(revisePetition(made.at(made.office), revise))).toBe('petitions.not-yours-to-revise')
})

test('a sound is written down by a person, version by version; two who write meet', async () => {
  const { petitionId } = await made.send('Có ghi âm')
  const attachmentId = newId()
  await transact(made.database, made.database.system, async (tx) => {
    const file = await keepFile(tx, made.database.system, {
      name: 'Ghi âm 1.ogg',
      mediaType: 'audio/ogg',
      bytes: new Uint8Array([1]),
    })
    await tx
      .insertInto('petition_attachment')
      .values({
        jurisdiction_id: made.database.jurisdictionId,
        id: attachmentId,
        petition_id: petitionId,
        position: 1,
        kind: 'voice',
        file_id: file.id,
        seconds: 42,
      })
      .execute()
  })
  const write = (actor: Actor, text: string, seenVersion: number) =>
    codeOf(writeTranscript(made.at(actor), { petitionId, attachmentId, seenVersion, text }))
  const both = await Promise.all([write(made.office, 'Lời một', 0), write(made.moderator, 'Lời hai', 0)])
  expect(both.sort()).toEqual(['petitions.transcribed-meanwhile', 'taken'])
  expect(await write(made.moderator, 'Lời ba', 1)).toBe('taken')
  expect(await write(made.health, 'Lời lạ', 2)).toBe('petitions.not-found')
  const seen = await readOnly(made.database, made.office, (db) => loadPetition(db, staff(made.office), petitionId))
  expect(seen.attachments[0]?.transcripts.map((each) => each.version)).toEqual([2, 1])
})

test('the sender is asked and told by those who may, and reads it as the bearer of the code', async () => {
  const { petitionId } = await made.send('Hỏi lại tôi')
  const ask = (actor: Actor) =>
    codeOf(writeToSender(made.at(actor), { petitionId, kind: 'question', text: 'Đoạn nào sạt?' }))
  expect([await ask(made.moderator), await ask(made.chair), await ask(made.stranger)]).toEqual([
    'taken',
    'petitions.not-yours-to-answer-sender',
    'petitions.not-found',
  ])
  const bearer = { kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId: petitionId } as const
  const read = await readOnly(made.database, bearer, (db) =>
    db.selectFrom('petition_message').select(['kind', 'text']).execute(),
  )
  expect(read).toEqual([{ kind: 'question', text: 'Đoạn nào sạt?' }])
})

test('two who edit the call meet at the version, see what the other saved, and a save can be taken back', async () => {
  const { conferenceId } = made
  const call = { conferenceId, seenVersion: 1, opensOn: '2026-11-01', closesOn: '2026-11-26', suggestions: ['Một câu'] }
  await keepCall(made.at(made.standing), { ...call, invitation: 'Lời của thường trực' })
  const late = await keepCall(made.at(made.office), { ...call, invitation: 'Lời của văn phòng' }).catch(
    (error) => error,
  )
  expect(late.code).toBe('petitions.call-changed-meanwhile')
  expect(late.detail.theirs).toMatchObject({ version: 2, invitation: 'Lời của thường trực', by: 'thuong-truc' })
  expect(await restoreCall(made.at(made.office), { conferenceId, seenVersion: 2, toVersion: 1 })).toEqual({
    version: 3,
  })
  const [row] = await made.rows('select invitation, closes_on from petition_call_now where conference_id = $1', [
    conferenceId,
  ])
  expect(row).toEqual({ invitation: '', closes_on: '2026-11-25' })
  expect(await codeOf(keepCall(made.at(made.moderator), { ...call, seenVersion: 3 }))).toBe(
    'petitions.not-yours-to-open',
  )
})
