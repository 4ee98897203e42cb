import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { approveAnswer } from '../approve-answer.ts'
import { loadCasePage } from '../case-page.ts'
import { releaseAnswers } from '../release-answers.ts'
import { answersWorld } from '../testing.ts'
import { findReusable } from './reusable.ts'
import { reuseAnswer } from './reuse-answer.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const long =
  'Trạm y tế xã Nà Lạn được bố trí hai bác sĩ từ bệnh viện huyện cũ, trực cả ngày thứ bảy, người dân khám bằng thẻ bảo hiểm y tế mà không cần giấy chuyển tuyến.'
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )

test('earlier answers are found unsigned: one’s own once approved, another body’s once released, and taken over with their source', async () => {
  const old = await made.given('Trạm y tế Nà Lạn thiếu bác sĩ')
  const find = (who: Parameters<typeof made.at>[0], minutes = 0, search = 'tram y te na lan') =>
    made
      .at(who, minutes)
      .read((db) => findReusable(db, made.at(who, minutes), { search, except: newId() }))
      .then((found) => found.map(({ assignmentId }) => assignmentId))
  await made.submit('drafter', old.assignmentId, long, 0)
  expect(await find('drafter')).toEqual([])
  await approveAnswer(made.at('leader', 1), { assignmentId: old.assignmentId, version: 1 })
  expect([await find('drafter'), await find('elsewhere'), await find('office')]).toEqual([[old.assignmentId], [], []])
  const from = made.at('office', 60).now
  await releaseAnswers(made.at('office', 2), {
    conferenceId: made.conferenceId,
    assignmentIds: [old.assignmentId],
    from,
  })
  expect([await find('elsewhere', 59), await find('elsewhere', 60)]).toEqual([[], [old.assignmentId]])
  expect(await find('elsewhere', 60, 'khong co chu nay')).toEqual([])

  const next = await made.given('Trạm y tế Phiêng Sa thiếu bác sĩ')
  const kept = { ...made.answer(next.assignmentId, 'Có bác sĩ.'), seenVersion: 0, writing: newId() }
  const source = { sourceId: old.assignmentId, sourceVersion: 1 }
  expect(await codeOf(reuseAnswer(made.at('drafter', 60), { ...kept, ...source, sourceVersion: 2 }))).toBe(
    'answers.source-not-found',
  )
  await reuseAnswer(made.at('drafter', 60), { ...kept, ...source })
  const page = await made.at('drafter', 61).read((db) => loadCasePage(db, made.at('drafter', 61), next.assignmentId))
  expect(page.answer?.versions[0]?.text).toBe(`Có bác sĩ.\n\n${long}`)
  const told = page.answer?.findings.filter(({ kind }) => kind === 'pasted' || kind === 'reused') ?? []
  expect(told.map(({ kind }) => kind)).toEqual(['reused'])
  expect(told[0]?.title).toMatch(/^Đoạn này lấy lại từ câu trả lời của Sở Y tế, .*, duyệt 20\/11\/2026$/)

  // The same words without their source are pasted, as before.
  const third = await made.given('Trạm y tế Mường Sa')
  await made.save('drafter', third.assignmentId, long, 0)
  const pasted = await made.at('drafter').read((db) => loadCasePage(db, made.at('drafter'), third.assignmentId))
  expect(pasted.answer?.findings.map(({ kind }) => kind)).toEqual(['pasted'])
})
