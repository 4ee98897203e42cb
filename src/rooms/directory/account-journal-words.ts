/** What each journal line of accounts and roles says; each follows the name of who acted. */
import type { Role } from '#platform/actor.ts'
import { roleNames } from './role-names.ts'

type Detail = Readonly<Record<string, unknown>>

const role = (detail: Detail): string => roleNames[detail.role as Role] ?? 'không rõ'
const sessions = ({ sessions: count }: Detail): string => (Number(count) > 0 ? `, kết thúc ${count} phiên` : '')

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'account.created': () => 'tạo tài khoản',
  'account.disabled': (d) => `khóa tài khoản${sessions(d)}`,
  'account.closed-idle': () => 'khóa tài khoản đã 45 ngày không dùng',
  'account.enabled': () => 'mở lại tài khoản',
  'account.password-reset': (d) => `đặt lại mật khẩu${sessions(d)}`,
  'account.password-changed': () => 'đổi mật khẩu của mình',
  'account.second-factor-reset': () => 'bỏ lớp bảo vệ thứ hai để bật lại',
  'account.second-factor-set': () => 'bật lớp bảo vệ thứ hai',
  'account.second-factor-dropped': () => 'tắt lớp bảo vệ thứ hai',
  'account.sessions-ended': (d) => `kết thúc ${Number(d.sessions) || 0} phiên đăng nhập`,
  'account.sessions-revoked': () => 'kết thúc các phiên khác của mình',
  'account.session-revoked': () => 'kết thúc một phiên của mình',
  'account.provider-linked': () => 'liên kết với tài khoản của tỉnh',
  'account.provider-unlinked': () => 'bỏ liên kết với tài khoản của tỉnh',
  'account.signed-in': () => 'đăng nhập',
  'account.signed-out': () => 'đăng xuất',
  'account.locked': () => 'thử sai mật khẩu năm lần, tạm khóa 10 phút',
  'account.code-given': () => 'qua lớp bảo vệ thứ hai',
  'role.granted': (d) => `giao vai trò ${role(d)}`,
  'role.ended': (d) => `thôi giao vai trò ${role(d)}`,
}

/** Null where the line is not of accounts. */
export const accountSentence = (what: string, detail: unknown): string | null =>
  sentences[what]?.((detail ?? {}) as Detail) ?? null
