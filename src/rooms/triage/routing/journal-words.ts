/** What each journal line of giving says to a person; each follows the name of who acted. */
import { formatDay } from '#vietnamese/dates.ts'

type Detail = Readonly<Record<string, unknown>>
const word = (detail: Detail, name: string): string => String(detail[name] ?? '')
const due = (detail: Detail): string => (detail.dueOn ? `, hạn ${formatDay(String(detail.dueOn))}` : '')
const round = (detail: Detail): string => (Number(detail.round) > 1 ? `, lượt ${word(detail, 'round')}` : '')

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'assignment.given': (d) => `giao ${word(d, 'lead')} trả lời ${word(d, 'petitions')} ý kiến${due(d)}${round(d)}`,
  'assignment.taken-back': (d) => `thu lại việc đã giao ${word(d, 'lead')}`,
  'assignment.accepted': (d) => `nhận việc được giao, thay mặt ${word(d, 'body')}`,
  'assignment.refused': (d) =>
    `trả lại việc được giao, thay mặt ${word(d, 'body')}, đề xuất ${word(d, 'proposed')}${d.late ? ', sau hạn trả lại' : ''}`,
  'assignment.upheld': (d) => `giữ nguyên giao ${word(d, 'lead')} sau khi bị trả lại`,
  'assignment.passed-on': (d) => `chuyển việc từ ${word(d, 'from')} sang ${word(d, 'lead')}${due(d)}${round(d)}`,
  'assignment.handed-over': (d) => `chuyển việc của ${word(d, 'from')} sang ${word(d, 'lead')} theo sắp xếp bộ máy`,
  'assignment.carried-on': () => 'giữ việc đã giao khi ghép hoặc tách ý kiến',
  'assignment.letter-made': (d) => `lập công văn chuyển ${word(d, 'lines')} việc cho ${word(d, 'body')}`,
  'assignment.letter-issued': (d) =>
    `ghi công văn số ${word(d, 'number')}, ngày ${formatDay(word(d, 'issuedOn'))} chuyển ý kiến cho ${word(d, 'body')}`,
  'assignment.days-set': (d) =>
    `đặt thời hạn giao xử lý từ ${formatDay(word(d, 'validFrom'))}: trả lời ${word(d, 'answerDays')} ngày làm việc, trả lại ${word(d, 'refuseDays')} ngày làm việc`,
}

export function routingSentence(what: string, detail: unknown): string | null {
  return sentences[what]?.((detail ?? {}) as Detail) ?? null
}
