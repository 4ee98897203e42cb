import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOnly } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { MaskPetition, maskPetition, publicNow, showPetition } from './mask-petition.ts'
import { layMasks, type Mask, masksFromWords, titleOf, wordsToMask } from './masks.ts'
import { moderatePetition } from './moderate-petition.ts'
import { loadSheet } from './petition-sheet.ts'
import { assignPetition } from './routing/assign.ts'
import { ownCases } from './routing/own-cases.ts'
import { sortPetition } from './sort-petition.ts'
import { triageWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
beforeAll(async () => {
  made = await triageWorld()
}, 60_000)
afterAll(() => made.database.close())

const text = 'Đường vào bản bị sạt. Ai hỏi thì gọi em Lò Thị Phương, số 0900000274, căn cước 001190001234.'
const accept = { seenVersion: 0, seenClassification: 0, topicCode: 'giao-thong-ha-tang', agencyCode: 'xay-dung' }
/** Everything that the public can read of it, by list or by address. */
const publicly = (petitionId: string) =>
  readOnly(made.database, made.citizen().actor, (db) =>
    db.selectFrom('petition_public').select(['title', 'text']).where('petition_id', '=', petitionId).execute(),
  )
const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => {
      throw new Error('taken')
    },
    (error: Refusal) => error,
  )

// scenarios.md 59
test('phone, identity number and name are masked for the public and whole for those who read the petition', async () => {
  const petitionId = await made.ask(text)
  expect(await publicly(petitionId)).toEqual([])
  await sortPetition(made.sorter, { petitionId, ...accept })
  const [seen] = await publicly(petitionId)
  expect(seen!.text).toBe(
    'Đường vào bản bị sạt. Ai hỏi thì gọi em [họ tên], số [số điện thoại], căn cước [số giấy tờ].',
  )
  expect(await made.sorter.read((db) => loadSheet(db, made.sorter, petitionId))).toMatchObject({ text })
})

// scenarios.md 58
test('a hidden petition is gone for the public at once, with all its versions, and comes back as it was', async () => {
  const petitionId = await made.ask(text)
  await sortPetition(made.sorter, { petitionId, ...accept })
  const shown = await publicly(petitionId)
  expect(shown).toHaveLength(1)
  const hidden = await showPetition(made.sorter, { petitionId, seenVersion: 1, shown: false })
  expect(await publicly(petitionId)).toEqual([])
  await showPetition(made.sorter, { petitionId, seenVersion: hidden.version, shown: true })
  expect(await publicly(petitionId)).toEqual(shown)
})

test('who accepts before the engine has read it lays the same masks', async () => {
  const { petitionId } = await made.send(text)
  await sortPetition(made.sorter, { petitionId, ...accept })
  expect((await publicly(petitionId))[0]!.text).not.toMatch(/Phương|0900000274|001190001234/)
})

test('the body that must answer finds one who hides in no list, by no word and with no file', async () => {
  const found = async (hidesIdentity: boolean) => {
    const { petitionId } = await made.send(text, { hidesIdentity })
    await sortPetition(made.sorter, { petitionId, ...accept })
    const due = { kind: 'after', days: 5 } as const
    await assignPetition(made.sorter, { petitionId, leadId: made.bodies.get('Sở Y tế')!, due })
    const [j, file] = [made.database.jurisdictionId, newId()]
    await made.rows(
      `insert into file (jurisdiction_id, id, sha256, name, media_type, bytes) values ($1, $2, '', 'Ảnh 1.jpg', 'image/jpeg', '') returning id`,
      [j, file],
    )
    await made.rows(
      `insert into petition_attachment (jurisdiction_id, id, petition_id, position, kind, file_id) values ($1, $2, $3, 1, 'photo', $4) returning id`,
      [j, newId(), petitionId, file],
    )
    return made.at(made.health).read(async (db) => {
      const of = (view: 'petition_listed' | 'petition_worded' | 'petition_attachment') =>
        db.selectFrom(view).select('petition_id').where('petition_id', '=', petitionId).execute()
      return [await of('petition_listed'), await of('petition_worded'), await of('petition_attachment')].map(
        (rows) => rows.length,
      )
    })
  }
  expect([await found(false), await found(true)]).toEqual([
    [1, 1, 1],
    [0, 0, 0],
  ])
})

// scenarios.md 59
test('the body that must answer reads the words whole, unless the sender hides', async () => {
  const give = async (more: { hidesIdentity?: boolean }) => {
    const { petitionId } = await made.send(text, more)
    await made.read()
    await sortPetition(made.sorter, { petitionId, ...accept })
    const leadId = made.bodies.get('Sở Y tế')!
    await assignPetition(made.sorter, { petitionId, leadId, due: { kind: 'after', days: 5 } })
    const own = await made.at(made.health).read((db) => ownCases(db, made.at(made.health)))
    return own.find((each) => each.petitionId === petitionId)!.text
  }
  expect(await give({})).toBe(text)
  expect(await give({ hidesIdentity: true })).not.toMatch(/Phương|0900000274|001190001234/)
})

test('a petition that is sent away later is hidden with that decision', async () => {
  const petitionId = await made.ask(text)
  const { version } = await sortPetition(made.sorter, { petitionId, ...accept })
  await moderatePetition(made.sorter, {
    petitionId,
    seenVersion: version,
    decision: 'off_theme',
    reason: 'Không đúng chủ đề.',
  })
  expect(await publicly(petitionId)).toEqual([])
})

// scenarios.md 57
test('of two who review at once, the second sees the first and loses nothing', async () => {
  const petitionId = await made.ask(text)
  const base = { petitionId, seenVersion: 0, masks: [], shown: true }
  await maskPetition(made.sorter, { ...base, title: 'Tên do người thứ nhất đặt' })
  const refusal = await refusalOf(maskPetition(made.second, { ...base, title: 'Tên do người thứ hai đặt' }))
  expect([refusal.code, refusal.detail.theirs]).toMatchObject([
    'triage.masked-meanwhile',
    { title: 'Tên do người thứ nhất đặt', version: 1 },
  ])
  expect(await made.sorter.read((db) => publicNow(db, petitionId))).toMatchObject({
    version: 1,
    title: 'Tên do người thứ nhất đặt',
  })
})

test('a mask outside the words is refused', async () => {
  const petitionId = await made.ask('Ngắn')
  const masks = [{ start: 2, end: 40, kind: 'name' as const }]
  const refusal = await refusalOf(maskPetition(made.sorter, { petitionId, seenVersion: 0, masks, shown: true }))
  expect(refusal.code).toBe('triage.mask-outside')
  expect(MaskPetition.safeParse({ petitionId, seenVersion: 0, masks: [], shown: true }).success).toBe(true)
})

test('by words: a tick adds a mask without the sign beside it, a mask left alone stays exactly as it was', () => {
  const words = wordsToMask(text, [])
  const at = (word: string) => words.find((each) => each.text.startsWith(word))!.index
  const start = text.indexOf('0900000274')
  const phone: Mask = { start, end: start + 10, kind: 'phone' }
  const ticked = new Set([at('0900000274'), at('Lò'), at('Thị'), at('Phương')])
  const masks = masksFromWords(text, [phone], ticked)
  expect(layMasks(text, masks)).toBe(
    'Đường vào bản bị sạt. Ai hỏi thì gọi em [đã che], số [số điện thoại], căn cước 001190001234.',
  )
  expect(masks).toContainEqual(phone)
  expect(masksFromWords(text, [phone], new Set())).toEqual([])
  expect(titleOf(text, masks)).toBe('Đường vào bản bị sạt')
})
