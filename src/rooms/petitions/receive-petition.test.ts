import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { cancelConference } from '#rooms/plan/testing.ts'
import { receivePetition } from './receive-petition.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error: Refusal) => error.code,
  )

test('a citizen without an account is given a code; words, sender and consent are kept as given', async () => {
  const { petitionId, code } = await made.send('  Đường vào bản bị sạt từ tháng 9,\r\nbao giờ sửa?  ', {
    sender: { fullName: 'Lò Thị Phương', phone: '0900 000 274' },
    hidesIdentity: true,
  })
  const [row] = await made.rows(
    `select p.text, p.channel, p.hides_identity, p.typed_by, s.full_name, s.phone, c.code, k.how, k.consent_version
     from petition p join petition_sender s on s.petition_id = p.id join petition_code c on c.petition_id = p.id
     join petition_consent k on k.petition_id = p.id where p.id = $1`,
    [petitionId],
  )
  expect(row).toEqual({
    text: 'Đường vào bản bị sạt từ tháng 9,\nbao giờ sửa?',
    channel: 'web',
    hides_identity: true,
    typed_by: null,
    full_name: 'Lò Thị Phương',
    phone: '0900000274',
    code,
    how: 'form',
    consent_version: 1,
  })
})

test('the same key twenty times at once is one petition with one receipt', async () => {
  const key = newId()
  const receipts = await Promise.all(
    Array.from({ length: 20 }, () => made.send('Xin nối điện cho bản Nà Lạn', { key })),
  )
  expect(new Set(receipts.map((receipt) => `${receipt.petitionId} ${receipt.code}`)).size).toBe(1)
  expect(receipts.filter((receipt) => receipt.isNew)).toHaveLength(1)
  const rows = await made.rows('select count(*)::int as n from petition where id = $1', [receipts[0]!.petitionId])
  expect(rows).toEqual([{ n: 1 }])
})

test('the public sees no petition, not even its own, without the code', async () => {
  await made.send('Trạm y tế không có thuốc')
  const seen = await readOnly(made.database, made.citizen().actor, async (db) => [
    await db.selectFrom('petition').select('id').execute(),
    await db.selectFrom('petition_sender').select('full_name').execute(),
    await db.selectFrom('petition_code').select('code').execute(),
  ])
  expect(seen).toEqual([[], [], []])
})

test('a bearer sees the one petition and nothing else', async () => {
  const { petitionId } = await made.send('Chợ xã ngập nước', { sender: { fullName: 'Vàng A Sử' } })
  await made.send('Việc khác')
  const bearer = { kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId: petitionId } as const
  const seen = await readOnly(made.database, bearer, (db) => db.selectFrom('petition').select('id').execute())
  expect(seen).toEqual([{ id: petitionId }])
})

test('a collector enters for her own unit only, and what she entered names her', async () => {
  const world = made.at(made.collector)
  const entry = {
    conferenceId: made.conferenceId,
    channel: 'on_behalf' as const,
    text: 'Bà con xin mở lớp xóa mù chữ buổi tối',
    communeId: made.commune,
    consent: 'spoken' as const,
  }
  const { petitionId } = await receivePetition(world, { ...entry, key: newId(), collectedBy: made.commune })
  const [row] = await made.rows('select typed_by, collected_by from petition where id = $1', [petitionId])
  expect(row).toEqual({ typed_by: made.collector.accountId, collected_by: made.commune })
  const other = made.bodies.get('Xã Tân Ân')!
  expect(await codeOf(receivePetition(world, { ...entry, key: newId(), collectedBy: other }))).toBe(
    'petitions.not-yours-to-enter',
  )
  expect(await codeOf(receivePetition(world, { ...entry, key: newId() }))).toBe('petitions.not-yours-to-enter')
})

test('wrong fields are told in words and keep nothing', async () => {
  const before = await made.rows('select count(*)::int as n from petition')
  await expect(made.send('   ')).rejects.toThrow(/Chưa viết ý kiến/)
  await expect(made.send('Hỏi', { sender: { phone: '09000' } })).rejects.toThrow(/số/)
  expect(await codeOf(made.send('Hỏi', { communeId: made.bodies.get('Sở Y tế')! }))).toBe('petitions.commune-unknown')
  expect(await made.rows('select count(*)::int as n from petition')).toEqual(before)
})

test('before the first day nothing is received; after the last day it is, and so late ones are not lost', async () => {
  expect(await codeOf(made.send('Sớm', {}, new Date('2026-10-31T03:00:00Z')))).toBe('petitions.not-receiving')
  expect(await codeOf(made.send('Muộn', {}, new Date('2026-11-30T03:00:00Z')))).toBe('taken')
})

test('what was received can be neither changed nor deleted, whoever asks', async () => {
  const { petitionId } = await made.send('Giữ nguyên lời')
  const change = (what: string) => made.asApp(made.office, what, [petitionId])
  expect(await change("update petition set text = 'khác' where id = $1")).toBe('42501')
  expect(await change('delete from petition where id = $1')).toBe('42501')
})

test('a conference that was called off receives nothing more', async () => {
  await cancelConference(made.at(made.office), made.conferenceId)
  expect(await codeOf(made.send('Còn nhận không?'))).toBe('petitions.conference-stopped')
})
