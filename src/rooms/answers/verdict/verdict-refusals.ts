import type { RefusalKind } from '#platform/refusal.ts'

export const answerNotOut = {
  code: 'answers.answer-not-out',
  status: 409,
  say: 'Câu trả lời này vừa có bản mới. Bà con tải lại trang, đọc bản mới rồi cho biết.',
} satisfies RefusalKind

export const verdictGiven = {
  code: 'answers.verdict-given',
  status: 409,
  say: 'Bà con đã cho biết về câu trả lời này rồi. Có điều chưa rõ thì hỏi lại ở dưới.',
} satisfies RefusalKind

export const verdictTooLate = {
  code: 'answers.verdict-too-late',
  status: 409,
  say: 'Đã hết thời gian cho biết về câu trả lời này. Bà con vẫn hỏi lại được ở dưới, hoặc gửi ý kiến mới và nhắc mã này.',
} satisfies RefusalKind

export const questionNotFound = {
  code: 'answers.question-not-found',
  status: 404,
  say: 'Không có câu hỏi lại này, hoặc không phải của việc cơ quan này chủ trì.',
} satisfies RefusalKind

export const repliedAlready = {
  code: 'answers.replied-already',
  status: 409,
  say: 'Người khác vừa trả lời câu hỏi này. Tải lại trang để xem.',
} satisfies RefusalKind

export const notYetOut = {
  code: 'answers.not-yet-out',
  status: 409,
  say: 'Chưa công bố câu trả lời nào của việc này nên chưa ghi là đã làm xong được.',
} satisfies RefusalKind

export const notYoursToSetTerms = {
  code: 'answers.terms-not-yours',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực của tỉnh đặt thời hạn sau khi trả lời.',
} satisfies RefusalKind

export const termsTooEarly = {
  code: 'answers.terms-too-early',
  status: 422,
  say: 'Thời hạn mới áp dụng sớm nhất từ ngày mai: người gửi đã đọc thời hạn của những câu trả lời công bố trước đó.',
} satisfies RefusalKind
