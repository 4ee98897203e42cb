/** The book as the chair holds it: what is missing first, then group by group. Pure. */
import type { Block, Paper, Run, TableBlock } from '#papers/model.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { headNames, placeNameOf, profileOf, symbolOf } from '#rooms/plan/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { bookOrderWords } from './book-groups.ts'
import { answerParts, askedWords, countWords, leadWords, releaseWords } from './book-words.ts'
import type { Book, BookRow } from './load-book.ts'

export function bookPaper(book: Book): Paper {
  const { conference, today, missing, groups, counts, order } = book
  const { issuer, planNumber, planIssuedOn, planIssuer } = conference
  const profile = profileOf(issuer)
  const basis =
    planNumber && planIssuedOn
      ? `Thực hiện Kế hoạch số ${planNumber} ngày ${formatDay(planIssuedOn)} của ${planIssuer}, `
      : ''
  return {
    profile,
    landscape: true,
    head: {
      ...headNames(issuer, null),
      place: placeNameOf(issuer),
      date: today.slice(0, 7),
      number: null,
      symbol: symbolOf(issuer, profile).replace(/^KH/, 'BTH'),
    },
    kind: { type: 'BTH', name: 'Bảng tổng hợp' },
    subject: `Ý kiến, kiến nghị và nội dung trả lời tại ${lower(conference.title)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${basis}${issuer} tổng hợp đến ngày ${formatDay(today)}: ${countWords(book)}`,
      },
      ...(counts.missing > 0
        ? [{ kind: 'heading' as const, level: 1 as const, text: 'Việc chưa có trả lời' }, missingTable(missing)]
        : []),
      ...(groups.length > 0
        ? [
            {
              kind: 'heading' as const,
              level: 1 as const,
              text: `Nội dung trả lời, ${bookOrderWords[order].toLowerCase()}`,
            },
          ]
        : []),
      ...groups.flatMap((group): Block[] => [
        { kind: 'heading', level: 2, text: `${group.name} (${group.rows.length} việc, ${group.senders} ý kiến)` },
        answerTable(group.rows, book),
      ]),
    ],
    closingMark: '',
    recipients: {
      lines: [
        { text: 'Chủ trì hội nghị', level: 0 },
        { text: 'Các cơ quan có tên trong bảng', level: 0 },
        { text: 'Lưu: VT', level: 0 },
      ],
    },
    issuerInSentence: issuer,
  }
}

const size = 11

const wordsOf = (row: BookRow): Run[] => [
  { text: row.text.replace(/\s+/g, ' ').trim() },
  { text: `\n${formatPetitionCode(row.code)}; ${askedWords(row)}`, italic: true },
]

/** In the order in which they are due. */
const missingTable = (rows: readonly BookRow[]): TableBlock => ({
  kind: 'table',
  size,
  columns: [{ width: 5, align: 'center' }, { width: 54 }, { width: 25 }, { width: 16 }],
  header: [['STT', 'Nội dung ý kiến, kiến nghị', 'Cơ quan chủ trì', 'Hạn trả lời']],
  rows: rows.map((row, index) => [
    String(index + 1),
    { text: wordsOf(row) },
    leadWords(row),
    { text: [{ text: formatDay(row.dueOn) }, ...(row.isLate ? [{ text: '\nquá hạn', bold: true }] : [])] },
  ]),
})

const answerTable = (rows: readonly BookRow[], book: Book): TableBlock => ({
  kind: 'table',
  size,
  columns: [{ width: 5, align: 'center' }, { width: 29 }, { width: 15 }, { width: 39 }, { width: 12 }],
  header: [['STT', 'Nội dung ý kiến, kiến nghị', 'Cơ quan trả lời', 'Nội dung trả lời', 'Tình trạng']],
  rows: rows.map((row, index) => [
    String(index + 1),
    { text: wordsOf(row) },
    leadWords(row),
    { text: partRuns(row) },
    releaseWords(row, book),
  ]),
})

function partRuns(row: BookRow): Run[] {
  return answerParts(row).flatMap(({ label, value }, index): Run[] =>
    index === 0 ? [{ text: value }] : [{ text: `\n${label}: `, bold: true }, { text: value }],
  )
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
