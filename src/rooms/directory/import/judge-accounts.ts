// The columns of a list of people that make accounts: a login, and the roles over the body of the line.
import type { Role } from '#platform/actor.ts'
import { loginTaken } from '../account-refusals.ts'
import { login as loginSchema } from '../create-account.ts'
import { roleNames } from '../role-names.ts'
import { type ImportCell, type ImportRow, type RawRow, verdictOf } from './import-row.ts'
import { nearestRole, readRoles } from './read-roles.ts'

export type KnownAccount = { id: string; login: string; personId: string | null }

export type AccountsContext = {
  accounts: readonly KnownAccount[]
  /** Whether the one who imports makes accounts at all. */
  mayAdministerSome: boolean
  /** Administers this body, and every body in which the person stands. */
  mayAdminister: (organisationId: string, personId: string | null) => boolean
  isOwn: (accountId: string) => boolean
}

/** Whether the line, once it is taken, leaves an account. */
export const makesAccount = (row: ImportRow): boolean => row.cells.login?.verdict === 'new'

export const rolesOf = (row: ImportRow): Role[] => readRoles(row.cells.roles?.value ?? '').roles

/** Adds the verdicts on accounts to rows judged as people; rows of lists without such columns stay as they are. */
export function judgeAccounts(
  rows: readonly ImportRow[],
  raws: readonly RawRow[],
  context: AccountsContext,
): ImportRow[] {
  const logins = new Map(context.accounts.map((account) => [account.login, account]))
  const people = new Map(context.accounts.map((account) => [account.personId, account]))
  const seen = new Map<string, number>()
  return rows.map((row, index) => {
    const { login, roles } = raws[index]!.raw
    if (login === undefined && roles === undefined) return row
    const held = row.matchId === null ? undefined : people.get(row.matchId)
    const judged = row.leftOut ? unused(login, roles) : judge({ row, login, roles, held, context, logins, seen })
    const cells = { ...row.cells }
    if (login !== undefined) cells.login = judged.login
    if (roles !== undefined) cells.roles = judged.roles
    return { ...row, cells, verdict: row.leftOut ? row.verdict : verdictOf(cells, row.matchId) }
  })
}

type AccountCells = { login: ImportCell; roles: ImportCell }
type Line = {
  row: ImportRow
  login: string | undefined
  roles: string | undefined
  held: KnownAccount | undefined
  context: AccountsContext
  logins: ReadonlyMap<string, KnownAccount>
  seen: Map<string, number>
}

/** Nothing comes of the two cells: what is written stays to be read, with why. */
const unused = (login = '', roles = '', why: { login?: string; roles?: string; isWarning?: boolean } = {}) => {
  const cell = (raw: string, note?: string): ImportCell => ({
    raw,
    value: null,
    verdict: note && raw !== '' && why.isWarning ? 'warning' : 'same',
    note: raw === '' ? undefined : note,
  })
  return { login: cell(login, why.login), roles: cell(roles, why.roles) }
}

function judge({ row, login = '', roles = '', held, context, logins, seen }: Line): AccountCells {
  const { mayAdministerSome, mayAdminister, isOwn } = context
  if (!mayAdministerSome) return unused(login, roles, { login: 'không dùng', roles: 'không dùng' })
  if (held) {
    const why = isOwn(held.id) ? 'không tự giao vai trò cho mình' : 'vai trò giữ như cũ'
    const same = login === '' || login.toLowerCase() === held.login
    const kept = unused(login, roles, { login: 'đã có tài khoản', roles: why })
    const note = `Đã có tài khoản ${held.login}, giữ như cũ.`
    return same ? kept : { ...kept, login: { raw: login, value: null, verdict: 'warning', note } }
  }
  if (login === '') return unused(login, roles, { roles: 'Chưa ghi tên đăng nhập: không tạo tài khoản.', isWarning: true }) // biome-ignore format: one sentence
  const body = row.cells.organisation?.id
  if (!body) return unused(login, roles)
  if (!mayAdminister(body, row.matchId)) {
    const note = 'Ngoài phần anh, chị quản trị: không tạo tài khoản.'
    return unused(login, roles, { login: note, isWarning: true })
  }
  return { login: loginCell(login, row.line, logins, seen), roles: rolesCell(roles) }
}

function loginCell(
  raw: string,
  line: number,
  logins: ReadonlyMap<string, KnownAccount>,
  seen: Map<string, number>,
): ImportCell {
  const read = loginSchema.safeParse(raw)
  if (!read.success) return { raw, value: null, verdict: 'error', note: read.error.issues[0]!.message }
  const value = read.data
  if (logins.has(value)) return { raw, value, verdict: 'error', note: loginTaken.say }
  const earlier = seen.get(value)
  if (earlier !== undefined) return { raw, value, verdict: 'error', note: `Trùng tên đăng nhập với dòng ${earlier}.` }
  seen.set(value, line)
  return { raw, value, verdict: 'new', note: value === raw ? undefined : `ghi là ${value}` }
}

function rolesCell(raw: string): ImportCell {
  const { roles, unknown } = readRoles(raw)
  const value = roles.map((role) => roleNames[role]).join('; ') || null
  if (unknown[0] !== undefined) {
    const near = nearestRole(unknown[0])
    const note = `Không có vai trò “${unknown[0]}”. ${near ? `Có phải ${near}?` : 'Xem tên vai trò trong tệp mẫu.'}`
    return { raw, value, verdict: 'error', note }
  }
  if (roles.length === 0) {
    return { raw, value, verdict: 'warning', note: 'Chưa ghi vai trò: đăng nhập được, chưa làm được việc gì.' }
  }
  if (roles.includes('sys_admin') && roles.length > 1) {
    return { raw, value, verdict: 'warning', note: 'Quản trị hệ thống không nên kiêm việc nội dung.' }
  }
  return { raw, value, verdict: 'new' }
}
