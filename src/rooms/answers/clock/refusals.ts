/** Every way in which the steps of a case's clock say no; and what a violated key means to a person. */
import { Refusal, type RefusalKind } from '#platform/refusal.ts'
import { caseEnded } from '../refusals.ts'

export const notYoursToSetHours = {
  code: 'clock.not-yours-to-set',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực đặt giờ làm việc và số ngày chờ người dân.',
} satisfies RefusalKind

export const notYoursToExtend = {
  code: 'clock.not-yours-to-extend',
  status: 403,
  say: 'Chỉ đầu mối và lãnh đạo cơ quan được xin gia hạn cho cơ quan mình.',
} satisfies RefusalKind

export const notYoursToGrant = {
  code: 'clock.not-yours-to-grant',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của hội nghị quyết định việc gia hạn.',
} satisfies RefusalKind

export const notYoursToHand = {
  code: 'clock.not-yours-to-hand',
  status: 403,
  say: 'Chỉ đầu mối và lãnh đạo cơ quan được giao việc cho người trong cơ quan.',
} satisfies RefusalKind

export const notYoursToForward = {
  code: 'clock.not-yours-to-forward',
  status: 403,
  say: 'Chỉ đầu mối và lãnh đạo cơ quan chủ trì được kiến nghị lên cấp trên.',
} satisfies RefusalKind

export const askedAlready = {
  code: 'clock.asked-already',
  status: 409,
  say: 'Cơ quan đang chờ người dân trả lời câu hỏi trước. Khi có trả lời, hoặc thôi chờ, mới hỏi tiếp được.',
} satisfies RefusalKind

export const nothingToWaitFor = {
  code: 'clock.nothing-to-wait-for',
  status: 409,
  say: 'Người dân vừa trả lời, hoặc đã thôi chờ rồi. Tải lại trang để xem.',
} satisfies RefusalKind

export const extensionWaits = {
  code: 'clock.extension-waits',
  status: 409,
  say: 'Cơ quan đã xin gia hạn việc này, đang chờ quyết định. Chờ quyết định rồi mới xin tiếp được.',
} satisfies RefusalKind

export const noLaterDay = {
  code: 'clock.no-later-day',
  status: 422,
  say: 'Hạn mới phải sau hạn đang có và không ở quá khứ. Chọn một ngày sau đó.',
} satisfies RefusalKind

export const extensionNotFound = {
  code: 'clock.extension-not-found',
  status: 404,
  say: 'Không có đề nghị gia hạn này, hoặc đề nghị thuộc hội nghị khác.',
} satisfies RefusalKind

export const extensionDecided = {
  code: 'clock.extension-decided',
  status: 409,
  say: 'Người khác vừa quyết định đề nghị gia hạn này. Tải lại trang để xem.',
} satisfies RefusalKind

export const answeredAlready = {
  code: 'clock.answered-already',
  status: 409,
  say: 'Việc này đã có câu trả lời được duyệt hoặc đã kiến nghị cấp trên nên đồng hồ đã dừng, không cần thêm gì nữa.',
} satisfies RefusalKind

export const officerElsewhere = {
  code: 'clock.officer-elsewhere',
  status: 422,
  say: 'Người này không có tài khoản trả lời của cơ quan. Chọn người trong danh sách.',
} satisfies RefusalKind

export const handedMeanwhile = {
  code: 'clock.handed-meanwhile',
  status: 409,
  say: 'Người khác vừa giao việc này cho một người khác. Tải lại trang để xem.',
} satisfies RefusalKind

export const forwardedAlready = {
  code: 'clock.forwarded-already',
  status: 409,
  say: 'Việc này đã kiến nghị cấp trên rồi. Tải lại trang để xem số văn bản.',
} satisfies RefusalKind

export const notForwarded = {
  code: 'clock.not-forwarded',
  status: 409,
  say: 'Việc này chưa kiến nghị cấp trên nên chưa ghi được trả lời của cấp trên.',
} satisfies RefusalKind

export const superiorAnswered = {
  code: 'clock.superior-answered',
  status: 409,
  say: 'Trả lời của cấp trên đã được ghi. Tải lại trang để xem.',
} satisfies RefusalKind

const byConstraint: Readonly<Record<string, RefusalKind>> = {
  case_has_ended: caseEnded,
  one_question_at_a_time: askedAlready,
  case_question_end_pkey: nothingToWaitFor,
  one_extension_at_a_time: extensionWaits,
  case_extension_decision_pkey: extensionDecided,
  officer_of_the_body: officerElsewhere,
  case_officer_pkey: handedMeanwhile,
  case_forward_pkey: forwardedAlready,
  case_forward_answer_pkey: superiorAnswered,
}

/** Of two who act on one clock at once, the second is told what the first did. */
export async function guardingClock<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const { code, constraint = '' } = error as { code?: string; constraint?: string }
    const kind = code === '23505' || code === '23514' ? byConstraint[constraint] : undefined
    throw kind ? new Refusal(kind) : error
  }
}
