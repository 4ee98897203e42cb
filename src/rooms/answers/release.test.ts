import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { answersGiven } from './answers-given.ts'
import { approveAnswer } from './approve-answer.ts'
import { loadBook } from './book/load-book.ts'
import { askExtension } from './clock/ask-extension.ts'
import { decideExtension } from './clock/decide-extension.ts'
import { forwardCase } from './clock/forward-case.ts'
import { releaseAnswers, takeBackRelease } from './release-answers.ts'
import { countToRelease, loadReleasePage } from './release-page.ts'
import { type ReleasePart, releaseParts } from './release-parts.ts'
import { releasedAnswers } from './released-answers.ts'
import { answersWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
/** As the sender's page asks, at that moment. */
const readBy = async (petitionId: string, moment: string | Date) => {
  const world = made.bearer(petitionId, new Date(moment))
  return (await world.read((db) => releasedAnswers(db, world))).map(({ text }) => text)
}
async function approved(text: string, answer: string) {
  const given = await made.given(text)
  await made.submit('drafter', given.assignmentId, answer, 0)
  await approveAnswer(made.at('leader'), { assignmentId: given.assignmentId, version: 1 })
  return given
}
const release = (
  assignmentIds: string[],
  from: Date | null = null,
  who: 'office' | 'standing' = 'office',
  minutes = 0,
) => releaseAnswers(made.at(who, minutes), { conferenceId: made.conferenceId, assignmentIds, from })

test('approved is not released; released now, the sender reads it now, and no other sender ever', async () => {
  const one = await approved('Công bố ngay', 'Có, từ ngày 3/12/2026.')
  const other = await approved('Chưa công bố', 'Câu khác.')
  expect(await readBy(one.petitionId, '2027-01-01')).toEqual([])
  expect(await release([one.assignmentId])).toEqual({ released: 1, left: 0 })
  expect(await readBy(one.petitionId, '2026-11-20T03:00:00Z')).toEqual(['Có, từ ngày 3/12/2026.'])
  expect(await readBy(other.petitionId, '2027-01-01')).toEqual([])
})

test('with a moment to come, each of the merged senders reads it from then on and not one second before', async () => {
  const first = await made.accepted('Trạm y tế không có thuốc')
  const second = await made.accepted('Thiếu thuốc ở trạm y tế')
  const groupId = await made.merged(first, second)
  const { assignmentId } = await made.given('', first)
  expect(groupId).not.toBe('')
  await made.submit('drafter', assignmentId, 'Thuốc về ngày 1/12/2026.', 0)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  const moment = new Date('2026-12-10T01:00:00Z')
  await release([assignmentId], moment, 'standing')
  for (const petitionId of [first, second]) {
    expect(await readBy(petitionId, new Date(moment.getTime() - 1000))).toEqual([])
    expect(await readBy(petitionId, moment)).toEqual(['Thuốc về ngày 1/12/2026.'])
  }
})

test('a moment is changed or taken back while it has not come; what is out stays out', async () => {
  const { assignmentId, petitionId } = await approved('Đổi lúc', 'Lời.')
  const chosen = { conferenceId: made.conferenceId, assignmentIds: [assignmentId] }
  await release([assignmentId], new Date('2026-12-10T01:00:00Z'))
  await release([assignmentId], new Date('2026-12-09T01:00:00Z'))
  expect(await readBy(petitionId, '2026-12-09T01:00:00Z')).toEqual(['Lời.'])
  await takeBackRelease(made.at('office'), chosen)
  expect(await readBy(petitionId, '2027-01-01')).toEqual([])
  await release([assignmentId])
  expect(await codeOf(takeBackRelease(made.at('office', 1), chosen))).toBe('answers.nothing-to-release')
  expect(await codeOf(release([assignmentId], null, 'office', 1))).toBe('answers.nothing-to-release')
  expect(await codeOf(release([assignmentId], new Date('2026-11-19T00:00:00Z')))).toBe('answers.release-past')
})

test('a correction takes the place of what is out only from its own release', async () => {
  const { assignmentId, petitionId } = await approved('Đính chính', 'Ngày 3/12.')
  await release([assignmentId])
  await made.submit('drafter', assignmentId, 'Ngày 5/12.', 1)
  await approveAnswer(made.at('leader'), { assignmentId, version: 2 })
  expect(await readBy(petitionId, '2027-01-01')).toEqual(['Ngày 3/12.'])
  await release([assignmentId], new Date('2026-11-25T01:00:00Z'))
  expect(await readBy(petitionId, '2026-11-25T00:59:59Z')).toEqual(['Ngày 3/12.'])
  expect(await readBy(petitionId, '2026-11-25T01:00:00Z')).toEqual(['Ngày 5/12.'])
})

test('only office and standing body release, only what is approved, and of two who release at once one does', async () => {
  const { assignmentId } = await made.given('Chưa duyệt')
  await made.submit('drafter', assignmentId, 'Nháp.', 0)
  expect(await codeOf(release([assignmentId]))).toBe('answers.nothing-to-release')
  const past = `insert into answer_release (jurisdiction_id, assignment_id, version, ordinal, released_from, made_at, made_by) values ($1, $2, 1, 1, now(), now(), $3)`
  const tried = (who: 'office' | 'leader', id: string) =>
    made.asApp(made.people[who], past, [made.database.jurisdictionId, id, made.people[who].accountId])
  expect(await tried('office', assignmentId)).toBe('23514')
  expect(await tried('leader', (await approved('Tự công bố', 'C.')).assignmentId)).toBe('42501')
  const mine = { conferenceId: made.conferenceId, assignmentIds: [assignmentId], from: null }
  expect(await codeOf(releaseAnswers(made.at('leader'), mine))).toBe('answers.not-releaser')
  const ids = [(await approved('Cùng lúc một', 'A.')).assignmentId, (await approved('Cùng lúc hai', 'B.')).assignmentId]
  const results = await Promise.all([codeOf(release(ids)), codeOf(release(ids.toReversed(), null, 'standing'))])
  expect(results.filter((each) => each === 'done')).toEqual(['done'])
  expect(await made.rows('select ordinal from answer_release where assignment_id = any($1)', [ids])).toEqual([
    { ordinal: 1 },
    { ordinal: 1 },
  ])
})

const partOf = async (assignmentId: string, days = 0): Promise<ReleasePart | null> => {
  const world = made.as.office(days)
  for (const each of releaseParts) {
    const asked = { conferenceId: made.conferenceId, part: each, leadId: null, page: 1 }
    const { rows } = await world.read((db) => loadReleasePage(db, world, asked))
    if (rows.some(({ id }) => id === assignmentId)) return each
  }
  return null
}

test('the page of answers counts each case in one place; the body’s own list says how far it is', async () => {
  const { assignmentId } = await made.given('Đi qua từng chỗ')
  expect([await partOf(assignmentId), await partOf(assignmentId, 30)]).toEqual(['missing', 'late'])
  await made.submit('drafter', assignmentId, 'Có.', 0)
  expect(await partOf(assignmentId)).toBe('missing')
  const label = async () =>
    (await made.at('drafter').read((db) => answersGiven(db, made.at('drafter'), [assignmentId]))).get(assignmentId)
  expect(await label()).toEqual({ label: 'Chờ lãnh đạo duyệt', done: false })
  const waiting = () => made.at('office').read((db) => countToRelease(db, made.at('office'), made.conferenceId))
  const before = (await waiting())!
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect([await partOf(assignmentId, 30), await waiting()]).toEqual(['approved', before + 1])
  await release([assignmentId], new Date('2026-12-10T01:00:00Z'))
  expect([await partOf(assignmentId), await partOf(assignmentId, 30), await waiting()]).toEqual([
    'scheduled',
    'released',
    before,
  ])
  expect(await label()).toEqual({ label: 'Công bố từ 10/12/2026, 8:00', done: true })
  const elsewhere = made.at('elsewhere')
  const asked = { conferenceId: made.conferenceId, part: 'approved', leadId: null, page: 1 } as const
  expect(await codeOf(elsewhere.read((db) => loadReleasePage(db, elsewhere, asked)))).toBe(
    'answers.conference-not-found',
  )
})

test('on the page of answers and in the book an extension moves the day, and what went to the level above is never late', async () => {
  const bookRow = async (assignmentId: string, days: number) => {
    const world = made.as.office(days)
    const book = await world.read((db) => loadBook(db, world, { conferenceId: made.conferenceId, order: 'topic' }))
    const { isLate, isForwarded, dueOn } = book.missing.find(({ id }) => id === assignmentId)!
    return { isLate, isForwarded, dueOn }
  }
  const extended = (await made.given('Xin thêm ngày')).assignmentId
  await askExtension(made.at('head'), { assignmentId: extended, dueOn: '2027-03-01', reason: 'Phải khảo sát lại.' })
  const [asked] = await made.rows('select id from case_extension where assignment_id = $1', [extended])
  await decideExtension(made.at('office'), { extensionId: asked!.id as string, granted: true })
  expect(await partOf(extended, 30)).toBe('missing')
  expect(await bookRow(extended, 30)).toEqual({ isLate: false, isForwarded: false, dueOn: '2027-03-01' })

  const beyond = (await made.given('Vượt thẩm quyền')).assignmentId
  const paper = { recipient: 'Bộ Y tế', paperNumber: '12/SYT', paperOn: '2026-11-20', text: '' }
  await forwardCase(made.at('head'), { assignmentId: beyond, ...paper })
  expect(await partOf(beyond, 30)).toBe('forwarded')
  expect(await bookRow(beyond, 30)).toMatchObject({ isLate: false, isForwarded: true })
})
