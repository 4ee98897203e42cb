/** What each journal line of answers says to a person; each follows the name of who acted. */
import { formatDay } from '#vietnamese/dates.ts'
import { clockSentences } from './clock/clock-journal-words.ts'

type Detail = Readonly<Record<string, unknown>>
const word = (detail: Detail, name: string): string => String(detail[name] ?? '')
const text = (d: Detail): string => `câu trả lời của ${word(d, 'body')}, bản ${word(d, 'version')}`
const contribution = (d: Detail): string => `ý kiến phối hợp của ${word(d, 'body')}, bản ${word(d, 'version')}`

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'answer.drafted': (d) => `soạn ${text(d)}`,
  'answer.submitted': (d) => `gửi duyệt ${text(d)}`,
  'answer.checked': (d) => `xem xét ${text(d)}`,
  'answer.approved': (d) => `duyệt ${text(d)}`,
  'answer.returned': (d) => `trả lại ${text(d)}`,
  'answer.commented': (d) => `góp ý ${text(d)}`,
  'answer.released': (d) => `công bố ${text(d)}${d.from ? `, từ ${word(d, 'from')}` : ''}`,
  'answer.out': (d) => `đến lúc công bố, ${word(d, 'senders')} người gửi được báo câu trả lời`,
  'delivery.batch-for-commune': (d) => `lập đợt giao ${word(d, 'number')} cho xã, ${word(d, 'lines')} câu trả lời`,
  'delivery.batch-for-post': (d) => `lập đợt gửi bưu điện ${word(d, 'number')}, ${word(d, 'lines')} câu trả lời`,
  'delivery.batch-posted': (d) => `gửi bưu điện đợt ${word(d, 'number')}`,
  'delivery.given': () => 'giao câu trả lời tới người gửi',
  'delivery.not-met': () => 'đi giao câu trả lời, không gặp người gửi',
  'delivery.way-changed': () => 'đổi cách gửi câu trả lời',
  'message.sent-by-hand': () => 'gửi tay một tin báo có câu trả lời',
  'message.arrived': () => 'ghi một tin báo đã đến nơi',
  'message.resent': () => 'cho gửi lại một tin báo',
  'reminder.days-set': (d) =>
    `đặt lịch nhắc hạn: trước ${word(d, 'beforeDays')} ngày, quá ${word(d, 'leaderAfter')} ngày báo lãnh đạo, quá ${word(d, 'standingAfter')} ngày báo cơ quan thường trực`,
  'answer.masked': (d) => `soát chỗ che của ${text(d)}: che ${word(d, 'masks')} chỗ khi công khai`,
  'answer.found-satisfying': (d) => `người hỏi thấy thỏa đáng ${text(d)}`,
  'answer.found-wanting': (d) => `người hỏi thấy chưa thỏa đáng ${text(d)}`,
  'answer.reopened': (d) => `mở lại việc vì chưa thỏa đáng ${text(d)}, hạn mới ${word(d, 'dueOn')}`,
  'answer.terms-set': (d) =>
    `đặt thời hạn sau khi trả lời từ ${formatDay(word(d, 'validFrom'))}: ${word(d, 'verdictDays')} ngày cho biết, ${word(d, 'answerDays')} ngày làm việc trả lời lại`,
  'answer.asked-back': (d) => `người hỏi hỏi lại ${text(d)}`,
  'answer.explained': (d) => `giải thích cho người hỏi lại ${text(d)}`,
  'answer.done': (d) => `ghi đã làm xong điều trong ${text(d)}`,
  'answer-sheet.kept': (d) => `gửi tệp Excel trả lời, ${word(d, 'lines')} dòng`,
  'answer.comment-settled': (d) => `ghi là đã xử lý một góp ý ở ${text(d)}`,
  'answer.comment-reopened': (d) => `mở lại một góp ý ở ${text(d)}`,
  'answer.reused': (d) => `lấy lại câu trả lời cũ của ${word(d, 'source')} vào ${text(d)}`,
  'answer.contribution-inserted': (d) => `đưa ý kiến phối hợp của ${word(d, 'from')} vào ${text(d)}`,
  'contribution.drafted': (d) => `soạn ${contribution(d)}`,
  'contribution.submitted': (d) => `gửi duyệt ${contribution(d)}`,
  'contribution.approved': (d) => `duyệt và gửi ${contribution(d)}`,
  'contribution.returned': (d) => `trả lại ${contribution(d)}`,
  'law.kept': (d) => `ghi vào thư viện văn bản: ${word(d, 'law')}`,
  'law.struck': (d) => `bỏ khỏi thư viện văn bản: ${word(d, 'law')}`,
  'approval.set': (d) => `đặt các bước duyệt câu trả lời ${d.body ? `của ${word(d, 'body')}` : 'cho toàn tỉnh'}`,
  'answer.release-taken-back': (d) => `thôi công bố ${text(d)}`,
}

export function answerSentence(what: string, detail: unknown): string | null {
  return (sentences[what] ?? clockSentences[what])?.((detail ?? {}) as Detail) ?? null
}
