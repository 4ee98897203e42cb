import type { RefusalKind } from '#platform/refusal.ts'

export const sheetTooLarge = {
  code: 'answers.sheet-too-large',
  status: 422,
  say: 'Tệp lớn hơn mức 10 MB. Bỏ ảnh trong tệp, hoặc gửi đúng tệp đã tải về từ đây.',
} satisfies RefusalKind

export const sheetTooLong = {
  code: 'answers.sheet-too-long',
  status: 422,
  say: 'Tệp có hơn 5.000 dòng. Chia thành nhiều tệp rồi gửi từng tệp.',
} satisfies RefusalKind

export const sheetUnreadable = {
  code: 'answers.sheet-unreadable',
  status: 422,
  say: 'Không mở được tệp này: tệp hỏng, có mật khẩu hoặc không phải Excel. Lưu lại thành .xlsx rồi gửi lại.',
} satisfies RefusalKind

export const notOurSheet = {
  code: 'answers.not-our-sheet',
  status: 422,
  say: 'Tệp này không có cột mã dòng của tệp tải về từ đây. Tải tệp trả lời, điền rồi gửi lại chính tệp ấy.',
} satisfies RefusalKind

export const noCaseHere = {
  code: 'answers.no-case-here',
  status: 404,
  say: 'Cơ quan của tài khoản này không có ý kiến nào phải trả lời ở hội nghị ấy.',
} satisfies RefusalKind

export const sheetNotFound = {
  code: 'answers.sheet-not-found',
  status: 404,
  say: 'Không có tệp này, hoặc đã có tệp mới hơn thay. Gửi lại tệp để xem.',
} satisfies RefusalKind
