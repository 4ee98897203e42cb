/** What each journal line of answers says to a person; each follows the name of who acted. */
type Detail = Readonly<Record<string, unknown>>
const word = (detail: Detail, name: string): string => String(detail[name] ?? '')
const text = (d: Detail): string => `câu trả lời của ${word(d, 'body')}, bản ${word(d, 'version')}`

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'answer.drafted': (d) => `soạn ${text(d)}`,
  'answer.submitted': (d) => `gửi duyệt ${text(d)}`,
  'answer.checked': (d) => `xem xét ${text(d)}`,
  'answer.approved': (d) => `duyệt ${text(d)}`,
  'answer.returned': (d) => `trả lại ${text(d)}`,
  'answer.commented': (d) => `góp ý ${text(d)}`,
  'answer.released': (d) => `công bố ${text(d)}${d.from ? `, từ ${word(d, 'from')}` : ''}`,
  'answer.found-satisfying': (d) => `người hỏi thấy thỏa đáng ${text(d)}`,
  'answer.found-wanting': (d) => `người hỏi thấy chưa thỏa đáng ${text(d)}`,
  'answer.reopened': (d) => `mở lại việc vì chưa thỏa đáng ${text(d)}, hạn mới ${word(d, 'dueOn')}`,
  'answer.asked-back': (d) => `người hỏi hỏi lại ${text(d)}`,
  'answer.explained': (d) => `giải thích cho người hỏi lại ${text(d)}`,
  'answer.done': (d) => `ghi đã làm xong điều trong ${text(d)}`,
  'answer-sheet.kept': (d) => `gửi tệp Excel trả lời, ${word(d, 'lines')} dòng`,
  'answer.release-taken-back': (d) => `thôi công bố ${text(d)}`,
}

export function answerSentence(what: string, detail: unknown): string | null {
  return sentences[what]?.((detail ?? {}) as Detail) ?? null
}
