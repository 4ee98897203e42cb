/** What each journal line of this room says to a person; each follows the name of who acted. */
import { createContext } from 'react-router'
import { formatDay } from '#vietnamese/dates.ts'

type Detail = Readonly<Record<string, unknown>>
const word = (detail: Detail, name: string): string => String(detail[name] ?? '')
const day = (detail: Detail, name: string): string => (detail[name] ? formatDay(String(detail[name])) : 'chưa có ngày')
const closing = (detail: Detail): string => (detail.closesOn ? `, ngày cuối ${day(detail, 'closesOn')}` : '')

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'petition.received': () => 'tiếp nhận ý kiến',
  'petition.sent-up': () => 'xác nhận và gửi ý kiến lên cấp trên',
  'petition.returned': () => 'trả lại ý kiến cho đơn vị, có lý do',
  'petition.taken-back': () => 'lấy lại ý kiến đã gửi lên',
  'petition.revised': (d) => `sửa chỗ gõ nhầm trong lời ý kiến, bản ${word(d, 'version')}`,
  'petition.transcribed': (d) => `ghi lại lời từ bản ghi âm, bản ${word(d, 'version')}`,
  'petition.asked-back': () => 'hỏi lại người gửi',
  'petition.notified': () => 'báo tin cho người gửi',
  'petition.sender-seen': () => 'xem người gửi, có ghi lý do',
  'petition-import.added': () => 'gửi danh sách ý kiến bằng Excel',
  'petition-import.discarded': () => 'bỏ một danh sách Excel, chưa nhập ý kiến nào',
  'petition-import.started': (d) => `bắt đầu nhập ${word(d, 'rows')} ý kiến từ danh sách Excel`,
  'petition-import.committed': (d) => `nhập xong ${word(d, 'taken')} ý kiến từ danh sách Excel`,
  'petition-call.opened': (d) => `mở đợt tiếp nhận ý kiến từ ${day(d, 'opensOn')}${closing(d)}`,
  'petition-call.changed': (d) => `sửa đợt tiếp nhận ý kiến: mở ${day(d, 'opensOn')}${closing(d)}`,
  'collection.requested': (d) => `yêu cầu ${word(d, 'units')} đơn vị thu thập ý kiến, hạn ${day(d, 'dueOn')}`,
  'collection.request-changed': (d) => `sửa yêu cầu thu thập của ${word(d, 'unit')}, hạn ${day(d, 'dueOn')}`,
  'collection.request-taken-back': (d) => `thôi yêu cầu ${word(d, 'unit')} thu thập ý kiến`,
  'collection.request-restored': (d) => `yêu cầu lại ${word(d, 'unit')} thu thập ý kiến`,
  'collection.letter-issued': (d) =>
    `ghi công văn hướng dẫn thu thập số ${word(d, 'number')}, ngày ${day(d, 'issuedOn')}`,
  'collection.reported': (d) => `báo ${word(d, 'unit')} đã gửi đủ ý kiến`,
  'collection.report-taken-back': (d) => `rút lời báo đã gửi đủ của ${word(d, 'unit')}`,
  'collection.reminded': (d) => `nhắc ${word(d, 'unit')} gửi ý kiến`,
}

export function petitionSentence(what: string, detail: unknown): string | null {
  return sentences[what]?.((detail ?? {}) as Detail) ?? null
}

export type Sentence = (what: string, detail: unknown) => string | null
/** Later rooms write lines about petitions too; whoever knows them all puts their sentences here. */
export const petitionHistoryContext = createContext<Sentence>(petitionSentence)
