import type { RefusalKind } from '#platform/refusal.ts'

export const sourceNotFound = {
  code: 'answers.source-not-found',
  status: 404,
  say: 'Không có câu trả lời cũ này, hoặc câu ấy chưa công bố. Tìm lại rồi chọn câu khác.',
} satisfies RefusalKind
