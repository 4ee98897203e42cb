/** What the forms of one account's page do. Each answers with the sentence that says so and, where it can be, the way back. */
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import { accountNotFound, grantNotFound } from '../account-refusals.ts'
import { disableAccount, enableAccount } from '../disable-account.ts'
import { endGrant } from '../end-grant.ts'
import { grantRole } from '../grant-role.ts'
import { linkProvider } from '../link-provider.ts'
import { endAccountSessions, resetPassword, resetSecondFactor } from '../reset-password.ts'
import { roleNames } from '../role-names.ts'
import type { SlipFacts } from './account-slip.tsx'
import { text } from './field-errors.ts'
import { grantInput } from './grant-input.ts'
import { isId } from './is-id.ts'

type Asked = {
  world: StaffWorld
  accountId: string
  typed: FormData
  bodies: readonly { id: string; label: string }[]
  /** The province's sign-in, where there is one. */
  issuer: string | null
}

const baseOf = ({ accountId }: Asked): string => `/lam-viec/quan-tri/${accountId}`

async function close(asked: Asked) {
  await disableAccount(asked.world, asked)
  return done(baseOf(asked), {
    say: 'Đã khóa tài khoản và kết thúc mọi phiên',
    undo: { action: baseOf(asked), fields: { viec: 'mo' } },
  })
}

async function open(asked: Asked) {
  await enableAccount(asked.world, asked)
  return done(baseOf(asked), {
    say: 'Đã mở lại tài khoản',
    undo: { action: baseOf(asked), fields: { viec: 'khoa' } },
  })
}

async function give(asked: Asked) {
  const read = grantInput(asked.typed, asked.bodies)
  if ('errors' in read) return wrongFields(read.errors, asked.typed)
  const { grantId } = await grantRole(asked.world, { accountId: asked.accountId, ...read.grant })
  return done(baseOf(asked), {
    say: `Đã giao vai trò ${roleNames[read.grant.role]}`,
    undo: { action: baseOf(asked), fields: { viec: 'thoi', id: grantId } },
  })
}

async function take(asked: Asked) {
  const grantId = text(asked.typed, 'id')
  if (!isId(grantId)) refuse(grantNotFound)
  const grant = await endGrant(asked.world, { grantId })
  const back: Record<string, string> = { viec: 'giao', 'vai-tro': grant.role, 'pham-vi-id': grant.organisationId }
  if (grant.conferenceId) back['hoi-nghi'] = grant.conferenceId
  return done(baseOf(asked), {
    say: `Đã thôi giao vai trò ${roleNames[grant.role]}`,
    undo: { action: baseOf(asked), fields: back },
  })
}

async function reset(asked: Asked) {
  const slip: SlipFacts = await resetPassword(asked.world, asked)
  return { refusal: null, typed: {} as Record<string, string>, errors: {} as Record<string, string>, slip }
}

async function dropSecondFactor(asked: Asked) {
  await resetSecondFactor(asked.world, asked)
  return done(baseOf(asked), { say: 'Đã bỏ lớp thứ hai. Người dùng đăng nhập rồi lập lại trên điện thoại mới' })
}

async function endAll(asked: Asked) {
  const { ended } = await endAccountSessions(asked.world, asked)
  return done(baseOf(asked), { say: `Đã kết thúc ${ended} phiên` })
}

async function link(asked: Asked) {
  if (!asked.issuer) return refuse(accountNotFound)
  const subject = text(asked.typed, 'ma')
  await linkProvider(asked.world, { accountId: asked.accountId, issuer: asked.issuer, subject })
  return done(baseOf(asked), { say: subject.trim() ? 'Đã liên kết với tài khoản của tỉnh' : 'Đã bỏ liên kết' })
}

const work = { khoa: close, mo: open, giao: give, thoi: take, 'dat-lai': reset, 'bo-lop-hai': dropSecondFactor, 'ket-thuc': endAll, noi: link } // biome-ignore format: a table of words

export async function doForAccount(asked: Asked) {
  const what = text(asked.typed, 'viec') as keyof typeof work
  return (work[what] ?? (() => refuse(accountNotFound)))(asked)
}
