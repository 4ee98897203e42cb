import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import type { Attachment } from '#rooms/petitions/index.ts'
import { latestVersion } from '../answer-versions.ts'
import { approveAnswer } from '../approve-answer.ts'
import { keepAnswer } from '../keep-answer.ts'
import { releaseAnswers } from '../release-answers.ts'
import { releasedAnswers } from '../released-answers.ts'
import { submitAnswer } from '../submit-answer.ts'
import { answersWorld } from '../testing.ts'
import { fileIdOf, listFiles } from './attachments.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const paper = (name: string): Attachment => ({
  kind: 'document',
  mediaType: 'application/pdf',
  bytes: Buffer.from(`%PDF-1.7 ${name}`),
  seconds: null,
  originalName: name,
})
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )

test('files go with their version: what was approved keeps its own, and the sender has them from the release on, under plain names', async () => {
  const { assignmentId, petitionId } = await made.given('Cần xem quyết định')
  const kept = { ...made.answer(assignmentId, 'Có quyết định kèm theo.'), seenVersion: 0, writing: newId() }
  await submitAnswer(made.at('drafter'), kept, [paper('Quyết định cho bà Lò Thị Xuân.pdf')])
  const [first] = (await made.at('drafter').read((db) => latestVersion(db, assignmentId)))!.files
  const names = (who: Parameters<typeof made.at>[0], ids: readonly string[]) =>
    made.at(who).read(async (db) => (await listFiles(db, assignmentId, ids)).map(({ name }) => name))
  expect(await names('second', [first!])).toEqual(['Giấy tờ 1.pdf'])
  for (const who of ['office', 'elsewhere', 'standing'] as const)
    expect([
      who,
      await names(who, [first!]),
      await made.at(who).read((db) => fileIdOf(db, assignmentId, first!)),
    ]).toEqual([who, [], null])
  await approveAnswer(made.at('leader'), { assignmentId, version: 1 })
  expect(await names('office', [first!])).toEqual(['Giấy tờ 1.pdf'])

  const from = made.at('office', 60).now
  await releaseAnswers(made.at('office'), { conferenceId: made.conferenceId, assignmentIds: [assignmentId], from })
  const sees = async (seconds: number, file = first!) => {
    const bearer = made.bearer(petitionId, new Date(from.getTime() + seconds * 1000))
    return bearer.read(async (db) => {
      const { rows } = await sql<{
        id: string | null
      }>`select released_answer_file(${bearer.now}, ${file}::uuid) as id`.execute(db as Tx)
      const names = (await releasedAnswers(db, bearer)).flatMap(({ files }) => files.map(({ name }) => name))
      return [names, rows[0]!.id !== null]
    })
  }
  expect(await sees(-1)).toEqual([[], false])
  expect(await sees(0)).toEqual([['Giấy tờ 1.pdf'], true])
  const other = made.bearer((await made.given('Người khác')).petitionId, new Date('2027-01-01T00:00:00Z'))
  const { rows } = await other.read((db) =>
    sql<{ id: string | null }>`select released_answer_file(${other.now}, ${first!}::uuid) as id`.execute(db as Tx),
  )
  expect(rows[0]!.id).toBeNull()

  // A new version without the file, and with another: the released text keeps its own.
  await keepAnswer(made.at('drafter'), { ...kept, seenVersion: 1, text: 'Sửa.', files: [] }, [paper('moi.pdf')])
  expect((await made.at('drafter').read((db) => latestVersion(db, assignmentId)))!.files).not.toContain(first)
  expect(await sees(0)).toEqual([['Giấy tờ 1.pdf'], true])
  const [draft] = (await latestIn(assignmentId)).files
  expect(await sees(0, draft)).toEqual([['Giấy tờ 1.pdf'], false])
})

const latestIn = async (assignmentId: string) =>
  (await made.at('drafter').read((db) => latestVersion(db, assignmentId)))!

test('what saves itself leaves the files as they are; no text carries the file of another case; ten are enough', async () => {
  const { assignmentId } = await made.given('Tệp không mất')
  const writing = newId()
  const say = (text: string, seenVersion: number, more: object = {}) => ({
    ...made.answer(assignmentId, text),
    ...{ seenVersion, writing },
    ...more,
  })
  await keepAnswer(made.at('drafter'), say('Một', 0), [paper('a.pdf'), paper('b.pdf')])
  await keepAnswer(made.at('drafter'), say('Một hai', 1))
  const before = (await latestIn(assignmentId)).files
  expect(before.length).toBe(2)
  // A file alone makes a version too, and taking it off again another.
  await keepAnswer(made.at('drafter'), say('Một hai', 2, { files: [before[1]] }))
  expect((await latestIn(assignmentId)).files).toEqual([before[1]])
  const many = Array.from({ length: 10 }, (_, index) => paper(`${index}.pdf`))
  expect(await codeOf(keepAnswer(made.at('drafter'), say('Một hai', 3), many))).toBe('answers.too-many-files')

  const other = await made.given('Việc khác')
  await keepAnswer(made.at('drafter'), { ...made.answer(other.assignmentId, 'Khác'), seenVersion: 0, writing })
  const steal = `insert into answer_version (jurisdiction_id, assignment_id, version, files, writing, made_at, made_by) values ($1, $2, 2, array[$3::uuid], $4, now(), $5)`
  const values = [made.database.jurisdictionId, other.assignmentId, before[1], newId(), made.people.drafter.accountId]
  expect(await made.asApp(made.people.drafter, steal, values)).toBe('23514')
})
