/** The book as a list in Excel: one line a case, what is missing first. Pure. */
import type { Sheet } from '#papers/xlsx.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { directWords } from '../direct.ts'
import { countWords, releaseWords } from './book-words.ts'
import type { Book, BookRow } from './load-book.ts'

export function bookSheet(book: Book): Sheet {
  const rows = [...book.missing, ...book.groups.flatMap((group) => group.rows)]
  return {
    title: 'Bảng tổng hợp ý kiến, kiến nghị và nội dung trả lời',
    notes: [book.conference.title, `Lập ngày ${formatDay(book.today)}. ${countWords(book)}`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Mã', width: 12 },
      { header: 'Lĩnh vực', width: 20 },
      { header: 'Nội dung ý kiến, kiến nghị', width: 56 },
      { header: 'Số ý kiến', width: 9, kind: 'number' },
      { header: 'Số xã, phường', width: 9, kind: 'number' },
      { header: 'Đã hỏi năm', width: 12 },
      { header: 'Cơ quan chủ trì', width: 28 },
      { header: 'Cơ quan phối hợp', width: 28 },
      { header: 'Hạn trả lời', width: 13 },
      { header: 'Tình trạng', width: 20 },
      { header: 'Trả lời trực tiếp', width: 16 },
      { header: 'Nội dung trả lời', width: 60 },
      { header: 'Việc sẽ làm', width: 36 },
      { header: 'Người chịu trách nhiệm', width: 26 },
      { header: 'Đến ngày', width: 13 },
      { header: 'Căn cứ', width: 36 },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      formatPetitionCode(row.code),
      row.topic,
      row.text,
      row.senders,
      row.communes,
      row.askedIn.join(', ') || null,
      row.lead,
      row.coordinators.join('; ') || null,
      formatDay(row.dueOn),
      stateOf(row, book),
      row.answer?.direct ? directWords[row.answer.direct] : null,
      row.answer?.text ?? null,
      row.answer?.action || null,
      row.answer?.responsible || null,
      row.answer?.doneBy ? formatDay(row.answer.doneBy) : null,
      row.answer?.bases.join('\n') || null,
    ]),
  }
}

const stateOf = (row: BookRow, book: Book): string => {
  if (row.answer) return releaseWords(row, book)
  return row.isLate ? 'Chưa có trả lời, quá hạn' : 'Chưa có trả lời'
}
