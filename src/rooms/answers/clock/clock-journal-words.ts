/** What each journal line of a case's clock says to a person; each follows the name of who acted. */
import { formatDay } from '#vietnamese/dates.ts'

type Detail = Readonly<Record<string, unknown>>
const word = (detail: Detail, name: string): string => String(detail[name] ?? '')
const day = (detail: Detail, name: string): string => formatDay(word(detail, name))

export const clockSentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'case.hours-set': (d) =>
    `đặt giờ làm việc từ ${day(d, 'validFrom')}, chờ người dân ${word(d, 'waitDays')} ngày làm việc`,
  'case.asked-back': (d) =>
    `hỏi lại ${word(d, 'senders')} người gửi thay ${word(d, 'body')}, chờ đến hết ${day(d, 'waitUntil')}`,
  'case.waited-enough': (d) => `thôi chờ người dân trả lời, ${word(d, 'body')} làm tiếp`,
  'case.extension-asked': (d) => `xin gia hạn cho ${word(d, 'body')} từ ${day(d, 'from')} đến ${day(d, 'dueOn')}`,
  'case.extension-granted': (d) => `đồng ý gia hạn cho ${word(d, 'body')} đến ${day(d, 'dueOn')}`,
  'case.extension-refused': (d) => `không đồng ý gia hạn cho ${word(d, 'body')}, hạn vẫn là ${day(d, 'from')}`,
  'case.handed': (d) => `giao việc của ${word(d, 'body')} cho ${word(d, 'officer')}`,
  'case.handed-back': (d) => `để việc của ${word(d, 'body')} chưa giao cho ai`,
  'case.forwarded': (d) =>
    `kiến nghị ${word(d, 'recipient')} thay ${word(d, 'body')}, văn bản số ${word(d, 'paperNumber')} ngày ${day(d, 'paperOn')}`,
  'case.superior-answered': (d) =>
    `ghi trả lời của ${word(d, 'recipient')}, văn bản số ${word(d, 'paperNumber')} ngày ${day(d, 'paperOn')}`,
}
