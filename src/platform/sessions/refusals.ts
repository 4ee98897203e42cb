/** Every way that signing in says no. Which of login and password was wrong is never told. */
import type { RefusalKind } from '../refusal.ts'

export const wrongLogin = {
  code: 'session.wrong-login',
  status: 422,
  say: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Quên mật khẩu thì gọi quản trị của cơ quan.',
} satisfies RefusalKind

export const locked = {
  code: 'session.locked',
  status: 429,
  say: 'Đã thử năm lần. Đợi 10 phút rồi thử lại, hoặc gọi quản trị của cơ quan.',
} satisfies RefusalKind

export const tooManyFromHere = {
  code: 'session.too-many-from-here',
  status: 429,
  say: 'Mạng này đã thử sai quá nhiều lần. Đợi 10 phút rồi thử lại, hoặc gọi quản trị của cơ quan.',
} satisfies RefusalKind

export const accountDisabled = {
  code: 'session.account-disabled',
  status: 403,
  say: 'Tài khoản này đã khóa. Gọi quản trị của cơ quan để mở lại.',
} satisfies RefusalKind

export const wrongCode = {
  code: 'session.wrong-code',
  status: 422,
  say: 'Mã chưa đúng hoặc đã dùng. Xem mã mới trong ứng dụng rồi gõ lại.',
} satisfies RefusalKind

export const wrongPassword = {
  code: 'session.wrong-password',
  status: 422,
  say: 'Mật khẩu đang dùng chưa đúng.',
} satisfies RefusalKind

export const samePassword = {
  code: 'session.same-password',
  status: 422,
  say: 'Mật khẩu mới giống mật khẩu đang dùng.',
} satisfies RefusalKind

export const weakPassword = {
  code: 'session.weak-password',
  status: 422,
  say: 'Mật khẩu mới chưa đủ mạnh.',
} satisfies RefusalKind

export const noSuchSession = {
  code: 'session.not-found',
  status: 404,
  say: 'Phiên này đã kết thúc.',
} satisfies RefusalKind

export const secondFactorSet = {
  code: 'session.second-factor-set',
  status: 409,
  say: 'Tài khoản đã có lớp bảo vệ thứ hai. Muốn đổi điện thoại thì tắt lớp đang có rồi bật lại.',
} satisfies RefusalKind

export const providerDown = {
  code: 'session.provider-down',
  status: 409,
  say: 'Nơi đăng nhập của tỉnh không trả lời. Đăng nhập bằng tên và mật khẩu, hoặc thử lại sau ít phút.',
} satisfies RefusalKind

export const providerRefused = {
  code: 'session.provider-refused',
  status: 403,
  say: 'Nơi đăng nhập của tỉnh không xác nhận, hoặc đã bấm hủy ở đó.',
} satisfies RefusalKind

export const providerStale = {
  code: 'session.provider-stale',
  status: 409,
  say: 'Lần đăng nhập này đã dùng rồi hoặc để quá 10 phút. Bấm đăng nhập lại từ đầu.',
} satisfies RefusalKind

export const notLinked = {
  code: 'session.not-linked',
  status: 403,
  say: 'Tài khoản của tỉnh vừa dùng chưa liên kết với ai ở đây. Đăng nhập bằng tên và mật khẩu, mở trang Tài khoản rồi bấm Liên kết. Chưa có tên đăng nhập thì gọi quản trị của cơ quan.',
} satisfies RefusalKind

export const linkedElsewhere = {
  code: 'session.linked-elsewhere',
  status: 409,
  say: 'Tài khoản của tỉnh này đã liên kết với một tài khoản khác ở đây. Gọi quản trị của cơ quan để bỏ liên kết cũ.',
} satisfies RefusalKind

export const passwordFirst = {
  code: 'session.password-first',
  status: 409,
  say: 'Đặt mật khẩu trước khi bỏ liên kết, nếu không sẽ không còn cách nào đăng nhập.',
} satisfies RefusalKind
