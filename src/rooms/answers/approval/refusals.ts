/** Every way in which the order of approval says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const noSectionHere = {
  code: 'answers.no-section-here',
  status: 409,
  say: 'Cơ quan này không có bước lãnh đạo phòng xem. Lãnh đạo cơ quan duyệt thẳng bản đã gửi.',
} satisfies RefusalKind

export const lookedThroughFirst = {
  code: 'answers.looked-through-first',
  status: 409,
  say: 'Cơ quan này quy định lãnh đạo phòng xem trước. Nhờ đầu mối hoặc lãnh đạo khác bấm “Đã xem”, rồi duyệt.',
} satisfies RefusalKind

export const notSetterOfApproval = {
  code: 'answers.not-setter-of-approval',
  status: 403,
  say: 'Lãnh đạo cơ quan đặt các bước duyệt của cơ quan mình; Văn phòng đặt cho toàn tỉnh.',
} satisfies RefusalKind

export const approvalChangedMeanwhile = {
  code: 'answers.approval-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa đổi các bước duyệt. Tải lại trang để xem.',
} satisfies RefusalKind

export const commentNotFound = {
  code: 'answers.comment-not-found',
  status: 404,
  say: 'Không có góp ý này.',
} satisfies RefusalKind
