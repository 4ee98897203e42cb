import type { RefusalKind } from '#platform/refusal.ts'

export const tooManyFiles = {
  code: 'answers.too-many-files',
  status: 422,
  say: 'Một câu trả lời kèm nhiều nhất 10 tệp. Bỏ bớt tệp rồi lưu.',
} satisfies RefusalKind

export const filesTooHeavy = {
  code: 'answers.files-too-heavy',
  status: 422,
  say: 'Các tệp thêm một lần nặng quá 20 MB. Thêm ít tệp hơn, hoặc chọn tệp nhẹ hơn.',
} satisfies RefusalKind

export const fileNotFound = {
  code: 'answers.file-not-found',
  status: 404,
  say: 'Không có tệp này, hoặc tài khoản đang dùng không được xem.',
} satisfies RefusalKind

export const notOwnFiles = {
  code: 'answers.not-own-files',
  status: 409,
  say: 'Có tệp không thuộc việc này. Tải lại trang rồi chọn lại tệp.',
} satisfies RefusalKind
