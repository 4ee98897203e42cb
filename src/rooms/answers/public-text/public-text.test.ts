import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { maskPetition } from '#rooms/triage/mask-petition.ts'
import { approveAnswer } from '../approve-answer.ts'
import { listPublicAnswers } from '../book/public-answers.ts'
import { loadCasePage } from '../case-page.ts'
import { releaseAnswers } from '../release-answers.ts'
import { releasedAnswers } from '../released-answers.ts'
import { answersWorld } from '../testing.ts'
import { keepPublicText, loadPublicText } from './keep-public-text.ts'
import { maskReleased } from './mask-released.ts'
import type { PublicMasks } from './public-text.ts'
import { masksOf } from './public-text-now.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const canary = '0912 345 678'
const words = `Mời bà Lò Thị Pản gọi ${canary} hoặc đến Sở Y tế trước ngày 1/12/2026.`
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const nobody = (): World =>
  worldOf(
    made.database,
    { kind: 'public', jurisdictionId: made.database.jurisdictionId },
    made.at('office', 60).now,
    made.at('office').calendar,
  )
const publicly = (search = '') =>
  nobody().read((db) => listPublicAnswers(db, nobody(), { conferenceId: made.conferenceId, search, page: 1 }))
const textOf = async (petitionId: string) => (await publicly()).rows.find(({ id }) => id === petitionId)?.text

async function approved(question: string, text = words) {
  const given = await made.given(question)
  await made.submit('drafter', given.assignmentId, text, 0)
  await approveAnswer(made.at('leader'), { assignmentId: given.assignmentId, version: 1 })
  await maskPetition(made.sorter, {
    petitionId: given.petitionId,
    seenVersion: 0,
    title: question,
    masks: [],
    shown: true,
  })
  return given
}
const release = (assignmentId: string) =>
  releaseAnswers(made.at('office'), { conferenceId: made.conferenceId, assignmentIds: [assignmentId], from: null })
const seen = (who: Parameters<typeof made.at>[0], assignmentId: string) =>
  made.at(who).read((db) => loadPublicText(db, made.at(who), { conferenceId: made.conferenceId, assignmentId }))
const keep = (who: Parameters<typeof made.at>[0], assignmentId: string, seenOrdinal: number, masks: PublicMasks) =>
  keepPublicText(made.at(who), { conferenceId: made.conferenceId, assignmentId, version: 1, seenOrdinal, masks })

test('names and telephones in a released answer are masked for everybody, told to the drafter before, and whole for who asked', async () => {
  const { assignmentId, petitionId } = await approved('Xin thuốc cho mẹ')
  const { answer } = await made.at('drafter').read((db) => loadCasePage(db, made.at('drafter'), assignmentId))
  expect(answer!.findings.filter(({ kind }) => kind === 'masked').map(({ title }) => title)).toEqual([
    'Khi công khai sẽ che họ tên',
    'Khi công khai sẽ che số điện thoại',
  ])
  expect(await made.at('office').read((db) => masksOf(db, [{ id: assignmentId }]))).toEqual(
    new Map([[assignmentId, 2]]),
  )
  await release(assignmentId)
  expect(await textOf(petitionId)).toBe('Mời bà [họ tên] gọi [số điện thoại] hoặc đến Sở Y tế trước ngày 1/12/2026.')
  expect((await publicly('0912')).total).toBe(0)
  expect((await publicly('Pản')).total).toBe(0)
  const bearer = made.bearer(petitionId, made.at('office', 60).now)
  expect((await bearer.read((db) => releasedAnswers(db, bearer))).map(({ text }) => text)).toEqual([words])
  const [row] = await made.rows('select made_by, ordinal from answer_public where assignment_id = $1', [assignmentId])
  expect(row).toEqual({ made_by: made.people.office.accountId, ordinal: 1 })
})

test('the office takes a mask away or adds one, before or after the release; two at once meet; nobody else may', async () => {
  const { assignmentId, petitionId } = await approved('Số máy của Sở')
  const { now } = await seen('office', assignmentId)
  expect([now.ordinal, now.masks.text.map(({ kind }) => kind)]).toEqual([0, ['name', 'phone']])
  const name = now.masks.text.filter(({ kind }) => kind === 'name')
  const body = words.indexOf('Sở Y tế')
  const chosen = {
    text: [...name, { start: body, end: body + 'Sở Y tế'.length, kind: 'other' as const }],
    action: [],
    bases: [],
  }
  for (const who of ['drafter', 'leader', 'head', 'elsewhere'] as const)
    expect([who, await codeOf(keep(who, assignmentId, 0, chosen))]).toEqual([who, 'answers.conference-not-found'])
  const both = await Promise.all([
    codeOf(keep('office', assignmentId, 0, chosen)),
    codeOf(keep('standing', assignmentId, 0, chosen)),
  ])
  expect(both.sort()).toEqual(['answers.public-text-moved', 'done'])
  await release(assignmentId)
  expect(await textOf(petitionId)).toBe(`Mời bà [họ tên] gọi ${canary} hoặc đến [đã che] trước ngày 1/12/2026.`)
  await keep('office', assignmentId, 1, { text: now.masks.text, action: [], bases: [] })
  expect(await textOf(petitionId)).toBe('Mời bà [họ tên] gọi [số điện thoại] hoặc đến Sở Y tế trước ngày 1/12/2026.')
  const outside = { text: [{ start: 0, end: 9999, kind: 'other' as const }], action: [], bases: [] }
  expect(await codeOf(keep('office', assignmentId, 2, outside))).toBe('answers.public-text-moved')
  const journal = await made.rows("select detail from journal where what = 'answer.masked' order by at, id")
  expect(journal.map((row) => (row.detail as { masks: number }).masks)).toEqual([2, 2])
})

test('a release from before there were masks is not public until it is masked', async () => {
  const { assignmentId, petitionId } = await approved('Công bố từ trước')
  await made.rows(
    `insert into answer_release (jurisdiction_id, assignment_id, version, ordinal, released_from, made_at, made_by) values ($1, $2, 1, 1, $3, $3, $4) returning 1`,
    [made.database.jurisdictionId, assignmentId, made.at('office').now, made.people.office.accountId],
  )
  expect(await textOf(petitionId)).toBeUndefined()
  expect(await maskReleased(made.system())).toBe(1)
  expect(await textOf(petitionId)).toContain('gọi [số điện thoại]')
  expect(await maskReleased(made.system())).toBe(0)
})
