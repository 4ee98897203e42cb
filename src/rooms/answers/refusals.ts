/** Every way in which the answers' room says no; and what a violated key means to a person. */
import { Refusal, type RefusalKind } from '#platform/refusal.ts'
import { lookedThroughFirst, noSectionHere } from './approval/refusals.ts'
import { notOwnFiles } from './attachments/refusals.ts'
import { waitsForCoordinators } from './coordination/refusals.ts'

export const caseNotFound = {
  code: 'answers.case-not-found',
  status: 404,
  say: 'Không có ý kiến này trong danh sách được giao, hoặc việc đã thu lại, chuyển cơ quan khác.',
} satisfies RefusalKind

export const notYoursToAnswer = {
  code: 'answers.not-yours',
  status: 403,
  say: 'Chỉ cơ quan chủ trì soạn câu trả lời này. Cơ quan phối hợp gửi ý kiến cho cơ quan chủ trì.',
} satisfies RefusalKind

export const caseNotAccepted = {
  code: 'answers.case-not-accepted',
  status: 409,
  say: 'Việc này chưa nhận hoặc đã trả lại nên chưa soạn được. Mở danh sách được giao, bấm Nhận rồi soạn.',
} satisfies RefusalKind

export const caseEnded = {
  code: 'answers.case-ended',
  status: 409,
  say: 'Việc này vừa được thu lại hoặc chuyển cơ quan khác, không cần trả lời nữa. Lời đã viết còn ở dưới.',
} satisfies RefusalKind

/** `detail.theirs`: what the other person saved. */
export const writtenMeanwhile = {
  code: 'answers.written-meanwhile',
  status: 409,
  say: 'Người khác vừa lưu bản mới hơn. Xem bản ấy bên dưới; lời anh, chị viết còn nguyên trong các ô.',
} satisfies RefusalKind

export const nothingWritten = {
  code: 'answers.nothing-written',
  status: 409,
  say: 'Chưa có bản nào để gửi. Viết câu trả lời, lưu rồi gửi duyệt.',
} satisfies RefusalKind

export const newerVersion = {
  code: 'answers.newer-version',
  status: 409,
  say: 'Đã có bản mới hơn bản anh, chị đang xem. Tải lại trang, xem bản mới rồi quyết định.',
} satisfies RefusalKind

export const notSubmitted = {
  code: 'answers.not-submitted',
  status: 409,
  say: 'Bản này chưa gửi duyệt. Người soạn gửi duyệt trước, rồi lãnh đạo quyết định.',
} satisfies RefusalKind

export const submittedAlready = {
  code: 'answers.submitted-already',
  status: 409,
  say: 'Bản này đã gửi duyệt rồi. Tải lại trang để xem ai đang giữ.',
} satisfies RefusalKind

export const decidedMeanwhile = {
  code: 'answers.decided-meanwhile',
  status: 409,
  say: 'Người khác vừa duyệt hoặc trả lại bản này. Tải lại trang để xem.',
} satisfies RefusalKind

export const checkedAlready = {
  code: 'answers.checked-already',
  status: 409,
  say: 'Lãnh đạo phòng đã xem bản này rồi. Tải lại trang để xem.',
} satisfies RefusalKind

export const notChecker = {
  code: 'answers.not-checker',
  status: 403,
  say: 'Chỉ đầu mối và lãnh đạo cơ quan chủ trì được xem xét hoặc trả lại bản này.',
} satisfies RefusalKind

export const notApprover = {
  code: 'answers.not-approver',
  status: 403,
  say: 'Chỉ lãnh đạo cơ quan chủ trì được duyệt câu trả lời.',
} satisfies RefusalKind

export const ownText = {
  code: 'answers.own-text',
  status: 403,
  say: 'Người viết hoặc gửi duyệt không tự duyệt bản của mình. Nhờ lãnh đạo khác của cơ quan duyệt.',
} satisfies RefusalKind

export const notReleaser = {
  code: 'answers.not-releaser',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của hội nghị được công bố trả lời.',
} satisfies RefusalKind

export const conferenceNotFound = {
  code: 'answers.conference-not-found',
  status: 404,
  say: 'Không có hội nghị này, hoặc tài khoản đang dùng không xem trả lời của hội nghị này.',
} satisfies RefusalKind

export const nothingToRelease = {
  code: 'answers.nothing-to-release',
  status: 409,
  say: 'Những việc đã chọn chưa có câu trả lời được duyệt, hoặc người khác vừa công bố. Tải lại trang để xem.',
} satisfies RefusalKind

export const releasedAlready = {
  code: 'answers.released-already',
  status: 409,
  say: 'Câu trả lời đã công bố, bà con đã đọc được nên không đổi lúc công bố nữa. Cần sửa thì cơ quan soạn bản mới.',
} satisfies RefusalKind

export const releasePast = {
  code: 'answers.release-past',
  status: 422,
  say: 'Lúc công bố đã qua. Chọn một lúc sau bây giờ, hoặc để trống để công bố ngay.',
} satisfies RefusalKind

const byConstraint: Readonly<Record<string, RefusalKind>> = {
  answer_of_an_ended_assignment: caseEnded,
  answer_has_a_newer_version: newerVersion,
  answer_was_submitted: notSubmitted,
  nobody_approves_own_answer: ownText,
  one_decision_for_an_answer: decidedMeanwhile,
  answer_was_approved: nothingToRelease,
  answer_is_out: releasedAlready,
  answer_release_pkey: releasedAlready,
  answer_waits_for_coordinators: waitsForCoordinators,
  no_section_looks_through: noSectionHere,
  section_looks_through_first: lookedThroughFirst,
  one_decision_for_a_contribution: decidedMeanwhile,
  files_are_own: notOwnFiles,
}

/** What an error of the database says as a rule; `more` where one key means different things. */
export function asRefusal(error: unknown, more: Readonly<Record<string, RefusalKind>> = {}): unknown {
  const { code, constraint = '' } = error as { code?: string; constraint?: string }
  const kind = code === '23505' || code === '23514' ? (more[constraint] ?? byConstraint[constraint]) : undefined
  return kind ? new Refusal(kind) : error
}
