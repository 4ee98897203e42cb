import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { formatPetitionCode, newPetitionCode } from '../petition-code.ts'
import { petitionWorld } from '../testing.ts'
import { openReceipt } from './open-receipt.ts'

let made: Awaited<ReturnType<typeof petitionWorld>>
beforeAll(async () => {
  made = await petitionWorld()
}, 60_000)
afterAll(() => made.database.close())

let place = 0
const elsewhere = () => `10.0.0.${++place}`
const start = new Date('2026-11-20T03:00:00Z').getTime()
const open = (code: string, proof: string, address = elsewhere(), minutes = 0) =>
  openReceipt(made.database, {
    jurisdictionId: made.database.jurisdictionId,
    code,
    proof,
    address,
    now: new Date(start + minutes * 60_000),
  }).then(
    ({ petitionId }) => petitionId,
    (error: Refusal) => error.code,
  )
const withPhone = () => made.send('Có số điện thoại', { sender: { phone: '0900 000 274' } })

test('the code and the last three digits of the telephone open it, however they are written', async () => {
  const { petitionId, code } = await withPhone()
  for (const proof of ['274', ' 2 7 4 ', '0900.000.274', '+84 900 000 274'])
    expect(await open(formatPetitionCode(code).toLowerCase(), proof)).toBe(petitionId)
  for (const proof of ['', '74', '275', code.slice(4), '27400'])
    expect(await open(code, proof)).toBe('petitions.receipt-not-opened')
})

test('where no telephone was given, the second half of the code does, and nothing shorter', async () => {
  const { petitionId, code } = await made.send('Không có số')
  expect(await open(code, code.slice(4).toLowerCase())).toBe(petitionId)
  for (const proof of ['', '000', code.slice(0, 4), code.slice(5)]) {
    if (proof !== code.slice(4)) expect(await open(code, proof)).toBe('petitions.receipt-not-opened')
  }
})

test('a code that does not exist and a wrong proof get the same answer; a slip of the pen is told and counts for nothing', async () => {
  const { code } = await withPhone()
  const unknown = newPetitionCode()
  expect(await open(unknown, '274')).toBe(await open(code, '111'))
  const slip = `${code.slice(0, 7)}${code.at(-1) === 'A' ? 'C' : 'A'}`
  for (let tries = 0; tries < 9; tries += 1) expect(await open(slip, '274', '10.9.9.9')).toBe('petitions.code-mistyped')
  expect(await made.rows("select count(*)::int as n from petition_lookup where address = '10.9.9.9'")).toEqual([
    { n: 0 },
  ])
})

test('five wrong tries close a code for ten minutes, from wherever they came, also to the right answer', async () => {
  const { petitionId, code } = await withPhone()
  for (let tries = 0; tries < 5; tries += 1) expect(await open(code, '111')).toBe('petitions.receipt-not-opened')
  expect(await open(code, '274')).toBe('petitions.too-many-lookups')
  expect(await open(code, '274', elsewhere(), 9.9)).toBe('petitions.too-many-lookups')
  expect(await open(code, '274', elsewhere(), 10)).toBe(petitionId)
})

test('five wrong tries from one place close the place, whatever codes were tried', async () => {
  const { petitionId, code } = await withPhone()
  for (let tries = 0; tries < 5; tries += 1)
    expect(await open(newPetitionCode(), '111', '10.8.8.8')).toBe('petitions.receipt-not-opened')
  expect(await open(code, '274', '10.8.8.8')).toBe('petitions.too-many-lookups')
  expect(await open(code, '274')).toBe(petitionId)
})

test('forty wrong tries at once are five tries', async () => {
  const { code } = await withPhone()
  const answers = await Promise.all(Array.from({ length: 40 }, () => open(code, '999')))
  expect(answers.filter((each) => each === 'petitions.receipt-not-opened')).toHaveLength(5)
  expect(answers.filter((each) => each === 'petitions.too-many-lookups')).toHaveLength(35)
}, 30_000)
