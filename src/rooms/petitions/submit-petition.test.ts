import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { worldOf } from '#platform/world.ts'
import { type Attachment, readPaperOrPhoto, readVoice } from './attachments/read-attachment.ts'
import { jpegWithSecrets, secretPlace, wav } from './attachments/testing.ts'
import { dropUploads, keepUploads, listUploads, sweepUploads } from './keep-uploads.ts'
import { submitPetition } from './submit-petition.ts'
import { petitionWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

const bearer = (subjectId: string) => {
  const { now, calendar } = made.citizen()
  return worldOf(
    made.database,
    { kind: 'bearer', jurisdictionId: made.database.jurisdictionId, subjectId },
    now,
    calendar,
  )
}
const photo = async (name: string, more = ''): Promise<Attachment> =>
  (await readPaperOrPhoto(name, Buffer.concat([jpegWithSecrets(), Buffer.from(more)]))) as Attachment
const paper = async (text: string) => (await readPaperOrPhoto('don.pdf', Buffer.from(`%PDF-1.7 ${text}`))) as Attachment
const voice = async (seconds: number) => (await readVoice('giọng mẹ.wav', wav(seconds))) as Attachment
const send = (key: string, text = 'Đường vào bản bị sạt') =>
  submitPetition(made.citizen(), key, { conferenceId: made.conferenceId, text, communeId: made.commune, consent: null })
const waiting = (key: string) => bearer(key).read((db) => listUploads(db, key))
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code,
  )

// scenarios.md 59
test('files keep plain names, and the place where a photo was taken is in none of them', async () => {
  const key = newId()
  await keepUploads(bearer(key), key, [
    await photo('Đơn của bà Lò Thị Phương 0900000274.jpg'),
    await paper('1'),
    await voice(12),
  ])
  const { petitionId } = await send(key)
  const rows = await made.rows(
    `select a.kind, a.position, a.original_name, a.seconds, f.name, f.media_type, f.bytes from petition_attachment a
     join file f on f.id = a.file_id where a.petition_id = $1 order by a.position`,
    [petitionId],
  )
  expect(rows.map(({ bytes: _, ...row }) => row)).toEqual([
    {
      kind: 'photo',
      position: 1,
      original_name: 'Đơn của bà Lò Thị Phương 0900000274.jpg',
      seconds: null,
      name: 'Ảnh 1.jpg',
      media_type: 'image/jpeg',
    },
    {
      kind: 'document',
      position: 2,
      original_name: 'don.pdf',
      seconds: null,
      name: 'Giấy tờ 1.pdf',
      media_type: 'application/pdf',
    },
    {
      kind: 'voice',
      position: 3,
      original_name: 'giọng mẹ.wav',
      seconds: 12,
      name: 'Ghi âm 1.wav',
      media_type: 'audio/wav',
    },
  ])
  expect(rows.some(({ bytes }) => (bytes as Buffer).includes(secretPlace))).toBe(false)
  expect(await waiting(key)).toEqual([])
})

test('one form pressed twenty times at once is one petition with each file once', async () => {
  const key = newId()
  const once = async () => {
    await keepUploads(bearer(key), key, [await photo('a.jpg')])
    return send(key)
  }
  const receipts = await Promise.all(Array.from({ length: 20 }, once))
  expect(new Set(receipts.map(({ code }) => code)).size).toBe(1)
  const [row] = await made.rows('select count(*)::int as n from petition_attachment where petition_id = $1', [
    receipts[0]!.petitionId,
  ])
  expect(row).toEqual({ n: 1 })
})

test('a form gone back to and written anew is another petition', async () => {
  const key = newId()
  const first = await send(key, 'Việc thứ nhất')
  const second = await send(key, 'Việc thứ hai')
  expect([first.isNew, second.isNew, first.petitionId === second.petitionId]).toEqual([true, true, false])
})

test('more than five files, two voice notes or 20 MB together are told, and none of that lot is kept', async () => {
  const key = newId()
  const papers = await Promise.all(Array.from({ length: 5 }, (_, index) => paper(String(index))))
  await keepUploads(bearer(key), key, papers)
  expect(await codeOf(keepUploads(bearer(key), key, [await paper('sáu')]))).toBe('petitions.too-many-files')
  await keepUploads(bearer(key), key, [await voice(3)])
  expect(await codeOf(keepUploads(bearer(key), key, [await voice(4)]))).toBe('petitions.one-voice-note')
  const heavy = newId()
  const nine = await Promise.all(['a', 'b', 'c'].map((each) => paper(each.repeat(9_000_000))))
  expect(await codeOf(keepUploads(bearer(heavy), heavy, nine))).toBe('petitions.files-too-heavy')
  expect([(await waiting(key)).length, (await waiting(heavy)).length]).toEqual([6, 0])
})

test('files that wait are seen and taken away by the form’s bearer alone, and go within a day', async () => {
  const key = newId()
  await keepUploads(bearer(key), key, [await photo('a.jpg')])
  const id = (await waiting(key))[0]!.id
  const other = newId()
  expect(await bearer(other).read((db) => listUploads(db, key))).toEqual([])
  await dropUploads(bearer(other), other, [id])
  expect(await waiting(key)).toHaveLength(1)
  expect(await dropUploads(bearer(key), key, [id])).toEqual([])

  await keepUploads(bearer(key), key, [await photo('b.jpg')])
  const later = (hours: number) =>
    worldOf(
      made.database,
      made.database.system,
      new Date(made.citizen().now.getTime() + hours * 3_600_000),
      made.citizen().calendar,
    )
  await sweepUploads(later(23))
  expect(await waiting(key)).toHaveLength(1)
  await sweepUploads(later(25))
  expect(await waiting(key)).toEqual([])
})
