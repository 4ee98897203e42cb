/** Every way in which the library says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const notKeeperOfLaws = {
  code: 'answers.not-keeper-of-laws',
  status: 403,
  say: 'Chỉ Văn phòng và cơ quan thường trực được sửa thư viện văn bản.',
} satisfies RefusalKind

export const lawChangedMeanwhile = {
  code: 'answers.law-changed-meanwhile',
  status: 409,
  say: 'Người khác vừa sửa văn bản này. Tải lại trang để xem bản mới, rồi sửa tiếp.',
} satisfies RefusalKind

export const tooManyLaws = {
  code: 'answers.too-many-laws',
  status: 409,
  say: 'Thư viện đã đủ 2.000 văn bản của tỉnh. Bỏ bớt văn bản không dùng rồi thêm.',
} satisfies RefusalKind
