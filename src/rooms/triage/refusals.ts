/** Every way the triage room says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const petitionNotFound = {
  code: 'triage.petition-not-found',
  status: 404,
  say: 'Không có ý kiến này, hoặc ý kiến không thuộc hội nghị mà tài khoản đang dùng được giao phân loại.',
} satisfies RefusalKind

export const notYoursToSort = {
  code: 'triage.not-yours-to-sort',
  status: 403,
  say: 'Chỉ Văn phòng, cơ quan thường trực và người kiểm duyệt của hội nghị được phân loại ý kiến.',
} satisfies RefusalKind

export const complainsOfYou = {
  code: 'triage.complains-of-you',
  status: 403,
  say: 'Ý kiến này phản ánh chính cơ quan của anh, chị nên người khác phải xử lý. Báo Văn phòng hoặc cơ quan thường trực.',
} satisfies RefusalKind

/** `detail.theirs`: what the other person decided. */
export const decidedMeanwhile = {
  code: 'triage.decided-meanwhile',
  status: 409,
  say: 'Người khác vừa quyết định ý kiến này. Xem quyết định đó ở dưới; những gì đã viết vẫn còn.',
} satisfies RefusalKind

export const nothingToTakeBack = {
  code: 'triage.nothing-to-take-back',
  status: 409,
  say: 'Việc này đã được hoàn tác, hoặc đã có quyết định mới hơn. Tải lại trang để xem.',
} satisfies RefusalKind

export const withdrawnBySender = {
  code: 'triage.withdrawn-by-sender',
  status: 409,
  say: 'Người gửi đã rút ý kiến này. Không cần xử lý nữa.',
} satisfies RefusalKind

/** `detail.theirs`: the text that the other person kept. */
export const maskedMeanwhile = {
  code: 'triage.masked-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa bản công khai này. Xem bản đó ở dưới rồi chọn giữ bản nào.',
} satisfies RefusalKind

export const maskOutside = {
  code: 'triage.mask-outside',
  status: 422,
  say: 'Chỗ che nằm ngoài nguyên văn. Chọn lại đoạn chữ cần che.',
} satisfies RefusalKind

export const notReviewed = {
  code: 'triage.not-reviewed',
  status: 409,
  say: 'Ý kiến này chưa có bản công khai. Xem chỗ che rồi bấm Lưu bản công khai trước.',
} satisfies RefusalKind

export const originalMissing = {
  code: 'triage.original-missing',
  status: 422,
  say: 'Chưa chọn ý kiến gốc để ghép vào. Mở ý kiến gốc, rồi đánh dấu những ý kiến hỏi cùng việc.',
} satisfies RefusalKind

export const nothingToMerge = {
  code: 'triage.nothing-to-merge',
  status: 422,
  say: 'Chưa đánh dấu ý kiến nào để ghép. Chọn ít nhất một ý kiến hỏi cùng việc.',
} satisfies RefusalKind

export const otherConference = {
  code: 'triage.other-conference',
  status: 422,
  say: 'Chỉ ghép được ý kiến của cùng một hội nghị. Ý kiến của năm trước thì ghi là đã hỏi lại.',
} satisfies RefusalKind

export const regroupedMeanwhile = {
  code: 'triage.regrouped-meanwhile',
  status: 409,
  say: 'Người khác vừa ghép hoặc tách một trong những ý kiến này. Tải lại trang, xem nhóm mới rồi làm tiếp.',
} satisfies RefusalKind

export const notInGroup = {
  code: 'triage.not-in-group',
  status: 409,
  say: 'Ý kiến này không còn trong nhóm nào, có thể người khác vừa tách. Tải lại trang để xem.',
} satisfies RefusalKind

export const topicUnknown = {
  code: 'triage.topic-unknown',
  status: 422,
  say: 'Chưa chọn lĩnh vực. Chọn một lĩnh vực trong danh sách.',
} satisfies RefusalKind

export const agencyUnknown = {
  code: 'triage.agency-unknown',
  status: 422,
  say: 'Chưa chọn cơ quan trả lời. Chọn một trong các cơ quan được gợi ý, hoặc cơ quan khác.',
} satisfies RefusalKind

export const classifiedMeanwhile = {
  code: 'triage.classified-meanwhile',
  status: 409,
  say: 'Người khác vừa đổi lĩnh vực hoặc cơ quan của ý kiến này. Tải lại trang, xem bản mới rồi sửa tiếp.',
} satisfies RefusalKind

export const notEarlier = {
  code: 'triage.not-earlier',
  status: 422,
  say: 'Ý kiến được ghi là lần hỏi trước phải được gửi trước ý kiến này, ở một hội nghị khác.',
} satisfies RefusalKind
