/** Lines of the journal and of sensitive reads as sentences; each follows the name of who acted. */
import { answerSentence } from '#rooms/answers/index.ts'
import { accountSentence } from '#rooms/directory/index.ts'
import { petitionSentence } from '#rooms/petitions/index.ts'
import { historySentence } from '#rooms/plan/index.ts'
import { routingSentence, shortlistSentence, triageSentence } from '#rooms/triage/index.ts'

const directory: Readonly<Record<string, string>> = {
  'organisation.created': 'thêm một cơ quan vào danh bạ',
  'organisation.changed': 'sửa một cơ quan trong danh bạ',
  'organisation.renamed': 'đổi tên một cơ quan',
  'organisation.rename-taken-back': 'lấy lại tên cũ của một cơ quan',
  'organisation.ended': 'ghi một cơ quan hết hoạt động',
  'organisation.reopened': 'ghi một cơ quan hoạt động lại',
  'organisation.taken-back': 'bỏ cơ quan vừa thêm nhầm',
  'organisation.merged': 'ghi sáp nhập cơ quan',
  'organisation.merge-taken-back': 'bỏ ghi sáp nhập cơ quan',
  'organisation.split': 'ghi chia tách cơ quan',
  'organisation.succeeded': 'ghi cơ quan kế nhiệm',
  'organisation.function-set': 'giao lĩnh vực cho một cơ quan',
  'organisation.function-kept': 'giữ lĩnh vực của một cơ quan',
  'organisation.function-ended': 'thôi giao lĩnh vực cho một cơ quan',
  'organisation.name-remembered': 'ghi nhớ một cách viết tên cơ quan',
  'organisation.name-forgotten': 'bỏ một cách viết tên cơ quan',
  'function.named': 'đặt tên một lĩnh vực',
  'function.catalogue-added': 'nạp danh mục lĩnh vực',
  'person.added': 'thêm một người vào danh bạ',
  'person.changed': 'sửa thông tin một người',
  'person.taken-back': 'bỏ người vừa thêm nhầm',
  'position.added': 'ghi chức vụ của một người',
  'position.changed': 'sửa chức vụ của một người',
  'position.ended': 'ghi một người thôi chức vụ',
  'position.reopened': 'ghi một người giữ lại chức vụ',
  'jurisdiction.created': 'khởi tạo hệ thống',
  'jurisdiction.changed': 'sửa tên tỉnh, cơ quan chủ trì hoặc nơi gọi khi cần giúp',
  'calendar.changed': 'sửa lịch làm việc',
  'calendar.year-confirmed': 'xác nhận lịch nghỉ của năm',
  'calendar.year-opened': 'bỏ xác nhận lịch nghỉ của năm',
  'integrator.created': 'cấp khóa cho một hệ thống khác',
  'integrator.changed': 'sửa kết nối với một hệ thống khác',
  'integrator.revoked': 'thu hồi khóa của một hệ thống khác',
  'integrator.webhook-added': 'thêm địa chỉ nhận tin của một hệ thống khác',
  'integrator.webhook-ended': 'thôi gửi tin tới một địa chỉ của hệ thống khác',
}

const reads: Readonly<Record<string, string>> = {
  'audit.list': 'xem nhật ký',
  'audit.export': 'xuất nhật ký ra Excel',
  'person.phone': 'xem số điện thoại',
  'person.phone-list': 'xuất danh bạ có số điện thoại ra Excel',
  'petition.identity': 'xem danh tính người gửi ý kiến',
  'petition.identity-list': 'xuất danh sách người gửi ý kiến ra Excel',
}

const tries: Readonly<Record<string, string>> = {
  'try.good': 'đăng nhập được',
  'try.bad': 'đăng nhập không được',
}

/** Never the code itself: a line that no room has put into words says at least which kind of thing it touched. */
export function auditSentence(what: string, detail: unknown): string {
  return (
    accountSentence(what, detail) ??
    historySentence(what, detail) ??
    petitionSentence(what, detail) ??
    triageSentence(what, detail) ??
    shortlistSentence(what, detail) ??
    routingSentence(what, detail) ??
    answerSentence(what, detail) ??
    directory[what] ??
    reads[what] ??
    tries[what] ??
    `ghi một việc về ${kinds[what.split('.')[0] ?? ''] ?? 'hội nghị'}`
  )
}

const kinds: Readonly<Record<string, string>> = {
  account: 'tài khoản',
  role: 'vai trò',
  organisation: 'cơ quan',
  person: 'người trong danh bạ',
  position: 'chức vụ',
  calendar: 'lịch làm việc',
  plan: 'kế hoạch',
  task: 'việc được giao',
  session: 'phiên họp',
  petition: 'ý kiến',
  'petition-call': 'đợt tiếp nhận',
  collection: 'thu thập ý kiến',
  jurisdiction: 'tỉnh',
  answer: 'câu trả lời',
}
