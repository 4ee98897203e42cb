/** What each journal line of this room says to a person. A line without a sentence would be a hole in the history. */
import { formatDay } from '#vietnamese/dates.ts'

type Detail = Readonly<Record<string, unknown>>

const word = (detail: Detail, name: string): string => String(detail[name] ?? '')
const day = (detail: Detail, name: string): string => (detail[name] ? formatDay(String(detail[name])) : 'chưa có ngày')
const task = (detail: Detail): string => (detail.task ? ` “${word(detail, 'task')}”` : '')
const of = (detail: Detail): string => (detail.body ? ` thay mặt ${word(detail, 'body')}` : '')
const session = (detail: Detail): string =>
  `${detail.day ? ` ngày ${day(detail, 'day')}` : ''}${detail.place ? ` tại ${word(detail, 'place')}` : ''}`

const followed = (detail: Detail): string => (detail.deadlines ? `; ${word(detail, 'deadlines')} hạn đổi theo` : '')

/** Each follows the name of who acted: 'Bà Hà' + 'nhận việc “…”'. */
export const historySentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'plan.read': () => 'đọc tệp kế hoạch',
  'plan.fact-corrected': () => 'sửa một điều trong kế hoạch',
  'plan.finding-accepted': () => 'ghi nhận một phát hiện trong kế hoạch',
  'plan.finding-corrected': () => 'sửa kế hoạch theo một phát hiện',
  'plan.finding-dismissed': () => 'bỏ qua một phát hiện trong kế hoạch, có lý do',
  'plan.finding-reopened': () => 'mở lại một phát hiện trong kế hoạch',
  'plan.started': () => 'soạn kế hoạch từ mẫu',
  'plan.copied': () => 'soạn kế hoạch từ một kế hoạch đã có',
  'plan.format-chosen': () => 'chọn thể thức văn bản của kế hoạch',
  'plan.sent-for-comment': (d) => `gửi ${word(d, 'bodies')} cơ quan góp ý kế hoạch`,
  'plan.commented': () => 'góp ý kế hoạch',
  'plan.comment-settled': () => 'ghi cách xử lý một góp ý',
  'plan.comment-reopened': () => 'mở lại một góp ý',
  'plan.proposed': (d) => `trình phê duyệt kế hoạch, lần ${word(d, 'round')}`,
  'plan.appraised': (d) => `thẩm định kế hoạch, lần ${word(d, 'round')}`,
  'plan.approved': (d) => `phê duyệt kế hoạch, lần ${word(d, 'round')}`,
  'plan.withdrawn': (d) => `rút phê duyệt kế hoạch, lần ${word(d, 'round')}`,
  'plan.returned': (d) => `trả lại kế hoạch, lần ${word(d, 'round')}`,
  'plan.issued': (d) => `ghi ban hành kế hoạch số ${word(d, 'number')}, ngày ${day(d, 'issuedOn')}`,
  'plan.issue-corrected': (d) =>
    `đính chính ban hành: số ${word(d, 'oldNumber')}, ngày ${day(d, 'oldDay')} thành số ${word(d, 'number')}, ngày ${day(d, 'issuedOn')}`,
  'conference.created': () => 'tạo hội nghị từ kế hoạch',
  'conference.edited': () => 'sửa thông tin hội nghị',
  'conference.published': () => 'đăng hội nghị lên trang công khai',
  'conference.unpublished': () => 'rút hội nghị khỏi trang công khai',
  'conference.postponed': () => 'tạm hoãn hội nghị',
  'conference.cancelled': () => 'hủy hội nghị',
  'conference.resumed': () => 'tổ chức lại hội nghị sau khi hoãn, hủy',
  'session.added': (d) => `thêm phiên họp${session(d)}`,
  'session.removed': (d) => `bỏ phiên họp${session(d)}${followed(d)}`,
  'session.restored': (d) => `lấy lại phiên họp${session(d)}${followed(d)}`,
  'session.edited': () => 'sửa phiên họp',
  'session.moved': (d) =>
    `dời ngày họp từ ${day(d, 'old')} sang ${day(d, 'new')}; ${word(d, 'deadlines')} hạn đổi theo`,
  'hub.added': (d) => `thêm điểm cầu ${word(d, 'name')}`,
  'hub.edited': (d) => `sửa điểm cầu ${word(d, 'name')}`,
  'hub.removed': (d) => `bỏ điểm cầu ${word(d, 'name')}`,
  'hub.restored': (d) => `lấy lại điểm cầu ${word(d, 'name')}`,
  'quota.added': (d) => `thêm chỉ tiêu ${word(d, 'count')} đại biểu của ${word(d, 'name')}`,
  'quota.edited': (d) => `sửa chỉ tiêu của ${word(d, 'name')} thành ${word(d, 'count')} đại biểu`,
  'quota.removed': (d) => `bỏ chỉ tiêu của ${word(d, 'name')}`,
  'quota.restored': (d) => `lấy lại chỉ tiêu của ${word(d, 'name')}`,
  'task.added': (d) => `thêm việc${task(d)}`,
  'task.edited': (d) => `sửa việc${task(d)}`,
  'task.body-assigned': (d) => `giao việc${task(d)} cho ${word(d, 'body')}`,
  'task.body-unassigned': (d) => `thôi giao việc${task(d)} cho ${word(d, 'body')}`,
  'task.removed': (d) => `bỏ việc${task(d)}`,
  'task.restored': (d) => `lấy lại việc${task(d)}`,
  'task.deadline-set': (d) => `đổi hạn của việc${task(d)} từ ${day(d, 'old')} thành ${day(d, 'new')}`,
  'task.deadline-extended': (d) => `gia hạn việc${task(d)} đến ${day(d, 'new')}`,
  'task.deadline-recounted': (d) =>
    `tính lại hạn việc${task(d)} theo lịch làm việc mới: ${day(d, 'old')} thành ${day(d, 'new')}`,
  'task.acknowledged': (d) => `nhận việc${task(d)}${of(d)}`,
  'task.acknowledgement-withdrawn': (d) => `rút lời nhận việc${task(d)}${of(d)}`,
  'task.reported': (d) => `${d.finished ? 'báo cáo xong' : 'báo cáo tiến độ'} việc${task(d)}${of(d)}`,
  'task.report-withdrawn': (d) => `rút báo cáo việc${task(d)}${of(d)}`,
  'task.difficulty-raised': (d) => `nêu khó khăn ở việc${task(d)}${of(d)}`,
  'task.difficulty-answered': (d) => `trả lời khó khăn của ${word(d, 'body')} ở việc${task(d)}`,
  'task.reminded': (d) => `nhắc ${word(d, 'body')} về việc${task(d)}`,
  'task.body-told': (d) => `báo hạn mới của việc${task(d)} cho ${word(d, 'body')}`,
  'lead-time.done': (d) => `ghi đã làm “${word(d, 'label')}” ngày ${day(d, 'on')}`,
  'lead-time.undone': (d) => `bỏ ghi đã làm “${word(d, 'label')}”`,
  'lead-time.rule-added': (d) => `thêm thời hạn theo luật “${word(d, 'label')}”`,
  'lead-time.rule-restored': (d) => `lấy lại thời hạn theo luật “${word(d, 'label')}”`,
  'lead-time.rule-ended': (d) => `cho hết hiệu lực thời hạn theo luật “${word(d, 'label')}”`,
}

/** Later rooms have their own sentences; what is unknown here is named by nothing rather than by a code. */
export function historySentence(what: string, detail: unknown): string | null {
  return historySentences[what]?.((detail ?? {}) as Detail) ?? null
}
