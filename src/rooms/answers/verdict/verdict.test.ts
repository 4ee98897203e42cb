import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { answerSentence } from '../answer-journal-words.ts'
import { answersGiven } from '../answers-given.ts'
import { approveAnswer } from '../approve-answer.ts'
import { countWords, releaseWords } from '../book/book-words.ts'
import { loadBook } from '../book/load-book.ts'
import { loadCasePage } from '../case-page.ts'
import { releaseAnswers } from '../release-answers.ts'
import { loadReleasePage } from '../release-page.ts'
import { releasedAnswers } from '../released-answers.ts'
import { answersWorld } from '../testing.ts'
import { askBack } from './ask-back.ts'
import { giveVerdict } from './give-verdict.ts'
import { markDone } from './mark-done.ts'
import { replyToQuestion } from './reply-to-question.ts'
import { listVerdictSettings, setVerdictTerms } from './verdict-setting.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

type Who = Parameters<typeof made.at>[0]
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const on = (day: string): Date => new Date(`${day}T03:00:00Z`)
const staff = (who: Who, day: string): World =>
  worldOf(made.database, made.people[who], on(day), made.at('office').calendar)

/** Out since 20/11/2026, or the office's day. */
async function answered(text: string, petitionId?: string, office = made.at('office')) {
  const given = await made.given(text, petitionId)
  const { assignmentId } = given
  await made.submit('drafter', assignmentId, `Trả lời ${text}.`, 0)
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  await releaseAnswers(office, { conferenceId: made.conferenceId, assignmentIds: [assignmentId], from: null })
  return given
}
type Given = Awaited<ReturnType<typeof answered>>
const say = (
  { assignmentId, petitionId }: Given,
  day: string,
  satisfied: boolean,
  reason = 'Chưa thấy ai đến làm',
  version = 1,
) =>
  giveVerdict(made.bearer(petitionId, on(day)), {
    petitionId,
    assignmentId,
    version,
    satisfied,
    reason: satisfied ? '' : reason,
  })
const read = async ({ petitionId }: Given, day: string) => {
  const bearer = made.bearer(petitionId, on(day))
  return (await bearer.read((db) => releasedAnswers(db, bearer)))[0]!
}
const reopenings = (assignmentId: string) =>
  made.rows('select version, due_on as due from case_reopening where assignment_id = $1', [assignmentId])
const desk = async (assignmentId: string, day = '2026-11-21') => {
  const world = staff('drafter', day)
  return (await world.read((db) => answersGiven(db, world, [assignmentId]))).get(assignmentId)
}

test('Scenario 68: “chưa thỏa đáng” within the window opens the case again with a new clock; after it, a polite refusal', async () => {
  const given = await answered('Mặt đường vào bản')
  const { assignmentId, petitionId } = given
  await expect(say(given, '2026-11-23', false, ' ')).rejects.toThrow('chưa thỏa đáng')
  expect(await say(given, '2026-11-23', false)).toEqual({ reopened: true })
  // Ten working days after 23/11; 24/11 is a holiday.
  expect(await reopenings(assignmentId)).toEqual([{ version: 1, due: '2026-12-08' }])
  expect(await desk(assignmentId)).toMatchObject({ done: false, reopenedDueOn: '2026-12-08' })
  const journal = await made.rows(
    "select what from journal where subject_id = $1 and what like 'answer.%' order by at, id",
    [assignmentId],
  )
  expect(journal.map(({ what }) => what).slice(-2)).toEqual(['answer.found-wanting', 'answer.reopened'])
  expect(await codeOf(say(given, '2026-11-23', true))).toBe('answers.verdict-given')

  // A new version, approved and released anew; until then the earlier one is read.
  await made.submit('drafter', assignmentId, 'Đã rải lại mặt đường.', 1)
  expect((await read(given, '2026-11-24')).text).toBe('Trả lời Mặt đường vào bản.')
  await approveAnswer(made.at('leader'), { assignmentId, version: 2 })
  expect(await desk(assignmentId)).toMatchObject({ done: false })
  await releaseAnswers(staff('office', '2026-11-25'), {
    conferenceId: made.conferenceId,
    assignmentIds: [assignmentId],
    from: null,
  })
  expect(await desk(assignmentId, '2026-11-26')).toMatchObject({ done: true })
  expect(await codeOf(say(given, '2026-11-26', false))).toBe('answers.answer-not-out')
  expect((await read(given, '2026-11-26')).after).toMatchObject({
    version: 2,
    verdict: null,
    mayJudge: true,
    reopenedDueOn: null,
  })

  // The last day counts, the day after does not.
  const [last, late] = [await answered('Ngày cuối'), await answered('Quá ngày')]
  expect((await read(last, '2026-12-05')).after.until).toBe('2026-12-05')
  expect(await codeOf(say(last, '2026-12-05', true))).toBe('done')
  expect(await codeOf(say(late, '2026-12-06', false))).toBe('answers.verdict-too-late')
  expect(await reopenings(late.assignmentId)).toEqual([])
  expect((await read(late, '2026-12-06')).after.mayJudge).toBe(false)
  await askBack(made.bearer(late.petitionId, on('2026-12-06')), {
    key: newId(),
    ...late,
    version: 1,
    text: 'Vẫn hỏi lại được',
  })
  expect(petitionId).not.toBe(late.petitionId)
})

test('a case that is opened again is counted as such on the page of answers and in the book, not as answered', async () => {
  const given = await answered('Đếm việc mở lại')
  const world = staff('office', '2026-11-23')
  const counted = async (at = world) => {
    const page = await at.read((db) =>
      loadReleasePage(db, at, { conferenceId: made.conferenceId, part: 'reopened', leadId: null, page: 1 }),
    )
    const book = await at.read((db) => loadBook(db, at, { conferenceId: made.conferenceId, order: 'body' }))
    return {
      reopened: page.counts.reopened,
      released: page.counts.released,
      listed: page.rows.find(({ id }) => id === given.assignmentId)?.dueOn,
      ofBody: page.agencies.find(({ name }) => name === 'Sở Y tế')!.reopened,
      book: [book.counts.answered, book.counts.reopened],
      line: countWords(book).includes('việc mở lại'),
    }
  }
  const before = await counted()
  await say(given, '2026-11-23', false)
  const after = await counted()
  expect(after).toEqual({
    reopened: before.reopened + 1,
    released: before.released - 1,
    listed: '2026-12-08',
    ofBody: before.ofBody + 1,
    book: [before.book[0]! - 1, before.book[1]! + 1],
    line: true,
  })
  const row = (await world.read((db) => loadBook(db, world, { conferenceId: made.conferenceId, order: 'body' }))).groups
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === given.assignmentId)!
  expect(releaseWords(row, world)).toBe('Mở lại vì chưa thỏa đáng, trả lời lại đến hết 08/12/2026')
  // The new text is approved: the office has it to release; released, the case is settled again.
  await made.submit('drafter', given.assignmentId, 'Đã làm xong ngày 22/11/2026.', 1)
  await approveAnswer(made.at('leader'), { assignmentId: given.assignmentId, version: 2 })
  expect((await counted()).reopened).toBe(before.reopened)
  await releaseAnswers(world, { conferenceId: made.conferenceId, assignmentIds: [given.assignmentId], from: null })
  expect(await counted()).toEqual({ ...before, listed: undefined, line: expect.any(Boolean) })
})

test('the window and the new clock are dated settings, set by the province alone and never for what senders were told', async () => {
  const terms = { validFrom: '2026-11-21', verdictDays: 3, answerDays: 5, source: 'Quyết định số 12' }
  expect(await codeOf(setVerdictTerms(made.at('head'), terms))).toBe('answers.terms-not-yours')
  expect(await codeOf(setVerdictTerms(made.at('office'), { ...terms, validFrom: '2026-11-20' }))).toBe(
    'answers.terms-too-early',
  )
  await expect(setVerdictTerms(made.at('office'), { ...terms, verdictDays: 0 })).rejects.toThrow('Ít nhất 1 ngày')
  const told = await answered('Theo quy định chung')
  await setVerdictTerms(made.at('office'), { ...terms, verdictDays: 4 })
  await setVerdictTerms(made.at('office'), terms)
  expect((await read(told, '2026-11-21')).after.until).toBe('2026-12-05')

  const given = await answered('Theo quy định riêng', undefined, staff('office', '2026-11-21'))
  expect((await read(given, '2026-11-21')).after.until).toBe('2026-11-24')
  await say(given, '2026-11-23', false)
  expect(await reopenings(given.assignmentId)).toEqual([{ version: 1, due: '2026-12-01' }])

  const all = await made.at('office').read((db) => listVerdictSettings(db))
  expect(all).toMatchObject([{ ...terms, by: expect.any(String) }])
  const lines = await made.rows("select detail from journal where what = 'answer.terms-set' order by at, id")
  expect(lines.map((row) => (row.detail as { verdictDays: number }).verdictDays)).toEqual([4, 3])
  expect(answerSentence('answer.terms-set', lines[1]!.detail)).toBe(
    'đặt thời hạn sau khi trả lời từ 21/11/2026: 3 ngày cho biết, 5 ngày làm việc trả lời lại',
  )
  await made.rows('delete from verdict_setting returning 1', [])
})

test('the agency says done, the citizen says not: disputed, and neither hides the other', async () => {
  const given = await answered('Cống thoát nước')
  await markDone(made.at('drafter'), { assignmentId: given.assignmentId })
  expect((await read(given, '2026-11-21')).after).toMatchObject({ isDisputed: false, doneAt: expect.any(Date) })
  await say(given, '2026-11-22', false)
  expect((await read(given, '2026-11-22')).after).toMatchObject({ isDisputed: true, reopenedDueOn: expect.any(String) })
  const world = staff('drafter', '2026-11-22')
  const { after } = await world.read((db) => loadCasePage(db, world, given.assignmentId))
  expect(after).toMatchObject({ isDisputed: true, verdicts: [{ satisfied: false, reason: 'Chưa thấy ai đến làm' }] })
  expect(await codeOf(markDone(made.at('elsewhere'), { assignmentId: given.assignmentId }))).toBe('answers.not-yours')
})

test('two of a merged group: each keeps her own word, at once too; the case is opened again once', async () => {
  const first = await made.accepted('Nhóm hỏi điện yếu')
  const second = await made.accepted('Nhóm hỏi điện chập chờn')
  await made.merged(first, second)
  const given = await answered('Nhóm hỏi điện yếu', first)
  const others = { ...given, petitionId: second }
  const results = await Promise.all([
    say(given, '2026-11-21', false, 'Điện vẫn yếu'),
    say(others, '2026-11-21', false, 'Vẫn chập chờn'),
  ])
  expect(results.filter(({ reopened }) => reopened)).toHaveLength(1)
  expect(await reopenings(given.assignmentId)).toHaveLength(1)
  expect((await read(given, '2026-11-21')).after.verdict?.reason).toBe('Điện vẫn yếu')
  expect((await read(others, '2026-11-21')).after.verdict?.reason).toBe('Vẫn chập chờn')
  const twice = await Promise.all([codeOf(say(given, '2026-11-21', true)), codeOf(say(given, '2026-11-21', true))])
  expect(twice).toEqual(['answers.verdict-given', 'answers.verdict-given'])
})

test('asking back reaches the body that answered and nobody else; its word reaches her who asked alone', async () => {
  const given = await answered('Chưa rõ ai làm')
  const stranger = await answered('Người không liên quan')
  const question = { key: newId(), ...given, version: 1, text: 'Xã hay tỉnh làm?' }
  await askBack(made.bearer(given.petitionId, on('2026-11-21')), question)
  await askBack(made.bearer(given.petitionId, on('2026-11-21')), question)
  const world = staff('second', '2026-11-21')
  const { after } = await world.read((db) => loadCasePage(db, world, given.assignmentId))
  expect(after?.questions.map(({ text }) => text)).toEqual(['Xã hay tỉnh làm?'])
  const reply = { assignmentId: given.assignmentId, questionId: question.key, text: 'Sở làm, xã phối hợp.' }
  expect(await codeOf(replyToQuestion(made.at('elsewhere'), reply))).toBe('answers.not-yours')
  await replyToQuestion(made.at('drafter'), reply)
  expect(await codeOf(replyToQuestion(made.at('second'), reply))).toBe('answers.replied-already')
  expect((await read(given, '2026-11-22')).after.questions).toMatchObject([{ reply: 'Sở làm, xã phối hợp.' }])
  const seen = async (reader: World) =>
    (
      await reader.read((db) =>
        db.selectFrom('answer_question').select('text').where('assignment_id', '=', given.assignmentId).execute(),
      )
    ).length
  expect([
    await seen(made.at('elsewhere')),
    await seen(made.bearer(stranger.petitionId, on('2026-11-22'))),
    await seen(world),
    await seen(made.at('office')),
  ]).toEqual([0, 0, 1, 1])
  // A stranger's receipt speaks of no other answer, nor before it is out.
  expect(
    await codeOf(
      giveVerdict(made.bearer(stranger.petitionId, on('2026-11-22')), {
        ...given,
        petitionId: stranger.petitionId,
        version: 1,
        satisfied: true,
        reason: '',
      }),
    ),
  ).toBe('answers.answer-not-out')
  expect(
    await codeOf(
      giveVerdict(made.bearer(given.petitionId, new Date('2026-11-20T02:00:00Z')), {
        ...given,
        version: 1,
        satisfied: true,
        reason: '',
      }),
    ),
  ).toBe('answers.answer-not-out')
})
