import { afterAll, beforeAll, expect, test } from 'vitest'
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { docxPart, pdfPages } from '#papers/reading-back.ts'
import { paperText } from '#papers/text.ts'
import { readXlsx, sheetXlsx } from '#papers/xlsx.ts'
import { newId } from '#platform/ids.ts'
import type { Refusal } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { listPublicPetitions } from '#rooms/petitions/public-petitions.ts'
import { confirmRecurrence } from '#rooms/triage/confirm-recurrence.ts'
import { maskPetition } from '#rooms/triage/mask-petition.ts'
import { approveAnswer } from '../approve-answer.ts'
import { releaseAnswers } from '../release-answers.ts'
import { releasedAnswers } from '../released-answers.ts'
import { submitAnswer } from '../submit-answer.ts'
import { answersWorld } from '../testing.ts'
import { bookPaper } from './book-paper.ts'
import { bookSheet } from './book-sheet.ts'
import { type Book, loadBook } from './load-book.ts'
import { listPublicAnswers, publicAnswersTo } from './public-answers.ts'

let made: Awaited<ReturnType<typeof answersWorld>>
beforeAll(async () => {
  made = await answersWorld()
}, 60_000)
afterAll(() => made.database.close())

const bookOf = (world: World, order: 'topic' | 'body' = 'body'): Promise<Book> =>
  world.read((db) => loadBook(db, world, { conferenceId: made.conferenceId, order }))
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refusal) => error.code ?? String(error),
  )
const office = (moment: Date): World => worldOf(made.database, made.people.office, moment, made.at('office').calendar)

async function approved(text: string, answer: string): Promise<{ assignmentId: string; petitionId: string }> {
  const given = await made.given(text)
  await submitAnswer(made.at('drafter'), {
    ...made.answer(given.assignmentId, answer, {
      direct: 'yes',
      action: 'Điều động một bác sĩ về trạm',
      responsible: 'Phòng Nghiệp vụ Y',
      doneBy: '2026-12-03',
      bases: ['Luật Khám bệnh, chữa bệnh 2023'],
    }),
    seenVersion: 0,
    writing: newId(),
  })
  await approveAnswer(made.at('leader'), { assignmentId: given.assignmentId, version: 1 })
  return given
}

test('Scenario 65: before the release moment nothing of an answer is out, and exports say “chưa công bố”; then it is', async () => {
  const secret = 'Bác sĩ Trạm y tế Khe Vải nhận việc từ 3/12/2026'
  const { assignmentId, petitionId } = await approved('Trạm y tế Khe Vải thiếu bác sĩ', secret)
  await maskPetition(made.sorter, {
    petitionId,
    seenVersion: 0,
    title: 'Trạm y tế thiếu bác sĩ',
    masks: [],
    shown: true,
  })
  await made.rows(
    'insert into conference_publication (jurisdiction_id, conference_id, published_by) select $1, $2, $3 where not exists (select from conference_publication where conference_id = $2) returning 1',
    [made.database.jurisdictionId, made.conferenceId, made.people.office.accountId],
  )
  const moment = new Date('2026-12-10T01:00:00Z')
  await releaseAnswers(made.at('office'), {
    conferenceId: made.conferenceId,
    assignmentIds: [assignmentId],
    from: moment,
  })
  const at = async (when: Date) => {
    const book = await bookOf(office(when))
    const bearer = made.bearer(petitionId, when)
    const nobody = worldOf(
      made.database,
      { kind: 'public', jurisdictionId: made.database.jurisdictionId },
      when,
      made.at('office').calendar,
    )
    const listed = await nobody.read((db) =>
      listPublicPetitions(db, { conferenceId: made.conferenceId, search: 'nhận việc từ', page: 1 }),
    )
    const petition = { conferenceId: made.conferenceId, petitionIds: [petitionId] }
    const pageOf = (search: string) =>
      nobody.read((db) => listPublicAnswers(db, nobody, { conferenceId: made.conferenceId, search, page: 1 }))
    const shown = {
      page: (await pageOf('')).rows.map(({ text }) => text),
      search: (await pageOf('nhan viec tu')).total,
      petition: (await nobody.read((db) => publicAnswersTo(db, nobody, petition))).map(({ text }) => text),
    }
    const direct = await nobody.read((db) => db.selectFrom('answer_version').select('text').execute())
    const { sheets } = await readXlsx(await sheetXlsx(bookSheet(book)))
    const line = sheets[0]!.rows.find((row) => row[3] === 'Trạm y tế Khe Vải thiếu bác sĩ')!
    return {
      tracking: (await bearer.read((db) => releasedAnswers(db, bearer))).map(({ text }) => text),
      public: JSON.stringify([listed.rows, direct]).includes('nhận việc từ 3/12'),
      shown,
      sheet: line[10],
      paper: paperText(bookPaper(book)).includes('Chưa công bố, hẹn 10/12/2026, 8:00'),
      hidden: book.counts.hidden,
    }
  }
  expect(await at(new Date(moment.getTime() - 1000))).toEqual({
    tracking: [],
    public: false,
    shown: { page: [], search: 0, petition: [] },
    sheet: 'Chưa công bố, hẹn hôm nay, 8:00',
    paper: false,
    hidden: 1,
  })
  expect(await at(moment)).toEqual({
    tracking: [secret],
    public: false,
    shown: { page: [secret], search: 1, petition: [secret] },
    sheet: 'Đã công bố hôm nay, 8:00',
    paper: false,
    hidden: 0,
  })
})

test('what is missing stands first with its body and day; a draft is no answer; what was asked in another year says so', async () => {
  const { assignmentId, petitionId } = await made.given('Đường vào trạm y tế sạt lở')
  await made.submit('drafter', assignmentId, 'Lời nháp chưa duyệt.', 0)
  const earlier = await made.earlier('Đường vào trạm y tế sạt lở nặng')
  await confirmRecurrence(made.sorter, { petitionId, earlierId: earlier, confirmed: true })
  const book = await bookOf(made.at('office'))
  const row = book.missing.find(({ id }) => id === assignmentId)!
  expect(row).toMatchObject({
    lead: 'Sở Y tế',
    coordinators: ['Sở Tài chính'],
    senders: 1,
    askedIn: [2024],
    answer: null,
    isLate: false,
    isForwarded: false,
  })
  const text = paperText(bookPaper(book))
  expect(text).toContain('Đường vào trạm y tế sạt lở')
  expect(text).not.toContain('Lời nháp chưa duyệt')
  expect(text.indexOf('Đường vào trạm y tế sạt lở')).toBeLessThan(text.indexOf('Nội dung trả lời, theo cơ quan'))
  expect(
    (await bookOf(office(new Date('2027-01-05T03:00:00Z')))).missing.find(({ id }) => id === assignmentId)?.isLate,
  ).toBe(true)
  for (const who of ['drafter', 'leader', 'elsewhere'] as const)
    expect([who, await codeOf(bookOf(made.at(who)))]).toEqual([who, 'answers.conference-not-found'])
})

const longAnswer = (index: number): string =>
  `Trả lời ${index} bắt đầu. ${'Sở Y tế đã kiểm tra trạm, đối chiếu danh mục và thống nhất với Ủy ban nhân dân xã. '.repeat(4 + (index % 5) * 6)}Trả lời ${index} kết thúc.`

/** A book of thirty groups as it may come out of a province, without the database. */
function longBook(): Book {
  const row = (index: number) => ({
    id: newId(),
    code: 'K7M43XQ9',
    text: `Ý kiến ${index}: bà con đề nghị xem lại việc cấp thuốc bảo hiểm y tế ở trạm, nhiều lần đến đều hết thuốc. `.repeat(
      1 + (index % 3),
    ),
    topic: index % 3 === 0 ? 'Y tế' : 'Giao thông, đi lại',
    lead: index % 2 === 0 ? 'Sở Y tế' : 'Ủy ban nhân dân xã Khe Vải',
    coordinators: index % 4 === 0 ? ['Sở Tài chính'] : [],
    dueOn: '2026-11-27',
    isLate: index === 1,
    isForwarded: false,
    senders: index,
    communes: 1 + (index % 4),
    askedIn: index % 5 === 0 ? [2024, 2025] : [],
    answer:
      index < 4
        ? null
        : {
            direct: 'partly' as const,
            result: null,
            text: longAnswer(index),
            action: 'Bổ sung danh mục thuốc, luân phiên bác sĩ hai ngày một tuần',
            responsible: 'Phòng Nghiệp vụ Dược, ông Lò Văn Thắng',
            doneBy: '2026-12-30',
            bases: ['Nghị định số 188/2025/NĐ-CP, Điều 12', 'Quyết định số 45/QĐ-SYT'],
          },
    reopenedDueOn: null,
    standing: { stand: 'approved' as const, approved: 1, releasedFrom: null, isOut: false },
  })
  const rows = Array.from({ length: 30 }, (_, index) => row(index + 1))
  const answered = rows.filter(({ answer }) => answer)
  return {
    conference: {
      id: newId(),
      title: 'Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm 2026',
      planIssuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
      issuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
      planNumber: '186/KH-UBND',
      planIssuedOn: '2026-10-05',
    },
    today: '2026-11-20',
    now: new Date('2026-11-20T03:00:00Z'),
    order: 'topic',
    missing: rows.filter(({ answer }) => !answer),
    groups: [
      { name: 'Giao thông, đi lại', senders: 300, rows: answered.filter(({ topic }) => topic !== 'Y tế') },
      { name: 'Y tế', senders: 165, rows: answered.filter(({ topic }) => topic === 'Y tế') },
    ],
    counts: {
      cases: 30,
      senders: 465,
      bodies: 2,
      answered: 27,
      reopened: 0,
      missing: 3,
      late: 1,
      hidden: 27,
      ungiven: 4,
    },
  }
}

test('thirty cases with long answers on pages that lie on their side: every row whole on one page, heads repeated', async () => {
  const paper = bookPaper(longBook())
  const pages = await pdfPages(await paperPdf(paper))
  expect(pages.length).toBeGreaterThan(8)
  const flat = pages.map((page) => page.replace(/\s+/g, ' '))
  // Nothing is cut off: what ends each answer's last part stands there once for each.
  expect(flat.join(' ').match(/45\/QĐ-SYT/g)).toHaveLength(27)
  for (let index = 4; index <= 30; index += 1) {
    const on = (words: string) => flat.findIndex((page) => page.includes(words))
    const [start, end] = [on(`Trả lời ${index} bắt đầu`), on(`Trả lời ${index} kết thúc`)]
    // The longest may go on overleaf; the others stand whole.
    expect([index, start >= 0, end - start <= (longAnswer(index).length > 1000 ? 1 : 0)]).toEqual([index, true, true])
  }
  const tablePages = flat.filter((page) => page.includes('Sở Y tế đã kiểm tra trạm'))
  expect(tablePages.filter((page) => !page.includes('Nội dung trả lời Tình trạng'))).toEqual([])
  expect(docxPart(await paperDocx(paper), 'word/document.xml')).toContain('w:orient="landscape"')
})
