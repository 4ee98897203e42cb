/** Every way the keeping of accounts says no. */
import type { RefusalKind } from '#platform/refusal.ts'

export const accountNotFound = {
  code: 'account.not-found',
  status: 404,
  say: 'Không có tài khoản này.',
} satisfies RefusalKind

export const notYourAccount = {
  code: 'account.not-yours',
  status: 403,
  say: 'Tài khoản này có vai trò ngoài phần anh, chị quản trị. Nhờ quản trị cấp trên làm việc này.',
} satisfies RefusalKind

export const notAdministrator = {
  code: 'account.not-administrator',
  status: 403,
  say: 'Trang này dành cho quản trị hệ thống.',
} satisfies RefusalKind

export const notProvinceAdministrator = {
  code: 'jurisdiction.not-yours',
  status: 403,
  say: 'Tên tỉnh và nơi gọi khi cần giúp do quản trị của toàn tỉnh sửa. Nhờ quản trị cấp trên làm việc này.',
} satisfies RefusalKind

export const ownAccount = {
  code: 'account.own',
  status: 403,
  say: 'Không tự khóa hay đặt lại tài khoản của mình ở đây. Đổi mật khẩu ở trang Tài khoản.',
} satisfies RefusalKind

export const noRolesForOneself = {
  code: 'role.for-oneself',
  status: 403,
  say: 'Quản trị không tự giao hay tự bỏ vai trò của chính mình. Nhờ một quản trị khác làm.',
} satisfies RefusalKind

export const notYourBody = {
  code: 'role.not-your-body',
  status: 403,
  say: 'Cơ quan này ngoài phần anh, chị quản trị. Nhờ quản trị cấp trên giao vai trò.',
} satisfies RefusalKind

export const loginTaken = {
  code: 'account.login-taken',
  status: 409,
  say: 'Đã có tài khoản mang tên đăng nhập này. Thêm một chữ hoặc số, ví dụ tên cơ quan.',
} satisfies RefusalKind

export const personHasAccount = {
  code: 'account.person-has-one',
  status: 409,
  say: 'Người này đã có tài khoản. Mở tài khoản đó để giao thêm vai trò.',
} satisfies RefusalKind

export const alreadyDisabled = {
  code: 'account.already-disabled',
  status: 409,
  say: 'Tài khoản này đã khóa từ trước.',
} satisfies RefusalKind

export const notDisabled = {
  code: 'account.not-disabled',
  status: 409,
  say: 'Tài khoản này đang mở.',
} satisfies RefusalKind

export const roleHeld = {
  code: 'role.held',
  status: 409,
  say: 'Tài khoản này đã có vai trò đó ở cơ quan đó.',
} satisfies RefusalKind

export const grantNotFound = {
  code: 'role.not-found',
  status: 404,
  say: 'Vai trò này đã thôi, hoặc không có.',
} satisfies RefusalKind

export const identityTaken = {
  code: 'account.identity-taken',
  status: 409,
  say: 'Mã này đã liên kết với một tài khoản khác.',
} satisfies RefusalKind

export const notAuditor = {
  code: 'audit.not-yours',
  status: 403,
  say: 'Nhật ký dành cho thanh tra, phụ trách bảo vệ dữ liệu cá nhân và quản trị.',
} satisfies RefusalKind

export const alreadyBegun = {
  code: 'jurisdiction.already-begun',
  status: 409,
  say: 'Hệ thống đã được khởi tạo. Đăng nhập bằng tài khoản quản trị.',
} satisfies RefusalKind

export const wrongFirstCode = {
  code: 'jurisdiction.wrong-code',
  status: 422,
  say: 'Mã khởi tạo chưa đúng. Mã mới nhất nằm trên màn hình của máy chủ.',
} satisfies RefusalKind
