/** Every way in which giving, handing back and ruling say no; and what a violated key means to a person. */
import { isDuplicate } from '#platform/db.ts'
import { Refusal, type RefusalKind } from '#platform/refusal.ts'

export const notYoursToRoute = {
  code: 'routing.not-yours',
  status: 403,
  say: 'Chỉ Văn phòng, cơ quan thường trực và người kiểm duyệt của hội nghị được giao xử lý.',
} satisfies RefusalKind

export const assignmentNotFound = {
  code: 'routing.not-found',
  status: 404,
  say: 'Không có việc giao này, hoặc việc này không giao cho cơ quan của tài khoản đang dùng.',
} satisfies RefusalKind

export const notAccepted = {
  code: 'routing.not-accepted',
  status: 409,
  say: 'Ý kiến này chưa được nhận nên chưa giao được. Mở trang Phân loại, nhận ý kiến rồi giao.',
} satisfies RefusalKind

export const senderWithdrew = {
  code: 'routing.withdrawn',
  status: 409,
  say: 'Người gửi đã rút ý kiến này, không cần giao nữa.',
} satisfies RefusalKind

/** `detail.lead`: to whom it was given. */
export const givenMeanwhile = {
  code: 'routing.given-meanwhile',
  status: 409,
  say: 'Việc này đã được giao. Muốn đổi cơ quan thì thu lại lần giao trước, rồi giao lại.',
} satisfies RefusalKind

export const leadMissing = {
  code: 'routing.lead-missing',
  status: 422,
  say: 'Chưa biết giao cho ai: chưa có cơ quan gợi ý. Chọn cơ quan chủ trì trong danh sách.',
} satisfies RefusalKind

export const bodyEnded = {
  code: 'routing.body-ended',
  status: 422,
  say: 'Cơ quan này không còn hoạt động. Chọn cơ quan đang giữ việc này.',
} satisfies RefusalKind

export const noSessionDay = {
  code: 'routing.no-session-day',
  status: 422,
  say: 'Chưa chốt ngày họp nên chưa tính được hạn theo ngày họp. Chọn số ngày làm việc sau ngày giao, hoặc ghi ngày.',
} satisfies RefusalKind

export const duePast = {
  code: 'routing.due-past',
  status: 422,
  say: 'Hạn trả lời đã qua. Chọn một ngày từ hôm nay trở đi.',
} satisfies RefusalKind

export const endedMeanwhile = {
  code: 'routing.ended-meanwhile',
  status: 409,
  say: 'Việc này vừa được thu lại hoặc đã chuyển cho cơ quan khác, không cần làm gì nữa. Tải lại trang để xem.',
} satisfies RefusalKind

export const handedBackMeanwhile = {
  code: 'routing.handed-back-meanwhile',
  status: 409,
  say: 'Cơ quan vừa trả lại việc này, có đề xuất nơi khác. Xem lý do, rồi giữ nguyên hoặc giao cơ quan khác.',
} satisfies RefusalKind

export const repliedMeanwhile = {
  code: 'routing.replied-meanwhile',
  status: 409,
  say: 'Cơ quan đã nhận hoặc đã trả lại việc này rồi. Tải lại trang để xem.',
} satisfies RefusalKind

export const nothingToRule = {
  code: 'routing.nothing-to-rule',
  status: 409,
  say: 'Không có lần trả lại nào chờ quyết định ở việc này. Tải lại trang để xem.',
} satisfies RefusalKind

export const ruledMeanwhile = {
  code: 'routing.ruled-meanwhile',
  status: 409,
  say: 'Người khác vừa quyết định lần trả lại này. Tải lại trang để xem quyết định.',
} satisfies RefusalKind

export const notArbiter = {
  code: 'routing.not-arbiter',
  status: 403,
  say: 'Chỉ Văn phòng và người chủ trì hội nghị được quyết định khi cơ quan trả lại.',
} satisfies RefusalKind

export const proposedItself = {
  code: 'routing.proposed-itself',
  status: 422,
  say: 'Nơi đề xuất trùng với chính cơ quan trả lại. Chọn cơ quan khác đang giữ việc này.',
} satisfies RefusalKind

export const letterNotFound = {
  code: 'routing.letter-not-found',
  status: 404,
  say: 'Không có công văn này ở hội nghị này.',
} satisfies RefusalKind

export const nothingForLetter = {
  code: 'routing.nothing-for-letter',
  status: 409,
  say: 'Không còn việc nào của cơ quan này chờ công văn; có thể người khác vừa lập. Tải lại trang để xem.',
} satisfies RefusalKind

const byConstraint: Readonly<Record<string, RefusalKind>> = {
  assignment_jurisdiction_id_group_id_petition_id_round_key: givenMeanwhile,
  one_open_assignment: givenMeanwhile,
  assignment_reply_pkey: repliedMeanwhile,
  assignment_ruling_pkey: ruledMeanwhile,
  one_letter_for_a_case: nothingForLetter,
  assignment_end_pkey: endedMeanwhile,
  assignment_has_ended: endedMeanwhile,
  assignment_waits_for_ruling: handedBackMeanwhile,
  assignment_was_refused: nothingToRule,
}

/** Of two who act on one case at once, the second is told what the first did. */
export async function guardingRouting<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    const kind = constraint && (isDuplicate(error) || code === '23514') ? byConstraint[constraint] : undefined
    if (kind) throw new Refusal(kind)
    throw error
  }
}
