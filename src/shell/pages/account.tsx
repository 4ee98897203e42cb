// /lam-viec/tai-khoan : one's own password, second factor and sessions. Every form works without scripts.
import { qrSvg } from '#papers/qr.ts'
import { changePassword } from '#platform/sessions/change-password.ts'
import { deviceWords } from '#platform/sessions/device-words.ts'
import { endOtherSessions, endOwnSession, listOwnSessions } from '#platform/sessions/end-session.ts'
import { findOwnAccount } from '#platform/sessions/own-account.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  findSecret,
} from '#platform/sessions/second-factor.ts'
import { totpAddress, totpKey } from '#platform/sessions/totp.ts'
import {
  accountPage,
  addressContext,
  jurisdictionContext,
  type StaffWorld,
  servicesContext,
  staffWorld,
} from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { roleNames } from '#rooms/directory/index.ts'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import type { Route } from './+types/account.ts'
import { PasswordSection } from './account-password.tsx'
import { ProviderSection } from './account-provider.tsx'
import { SecondFactorSection } from './account-second-factor.tsx'
import { SessionsSection } from './account-sessions.tsx'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { key, oidc } = context.get(servicesContext)
  const jurisdiction = context.get(jurisdictionContext)
  const account = await findOwnAccount(world)
  const sessions = await listOwnSessions(world)
  const isEnrolling = !account.hasSecondFactor && new URL(request.url).searchParams.get('lop-hai') === 'bat'
  // Short, and without the province: each letter with an accent makes the picture denser by nine.
  const issuer = 'Đối Thoại'
  return {
    name: world.actor.displayName,
    organisation: world.actor.organisation?.name ?? null,
    roles: [...new Set(world.actor.grants.map(({ role }) => roleNames[role]))],
    account: {
      ...account,
      passwordChanged: account.passwordChangedAt ? momentWords(account.passwordChangedAt, world.today) : null,
    },
    mustChange: world.actor.mustChangePassword ?? false,
    mustEnrol: world.actor.mustSetSecondFactor ?? false,
    isDemo: jurisdiction.isDemo,
    provider: oidc?.name ?? null,
    enrolment: isEnrolling ? await enrolmentOf(world, key, { login: account.login, issuer }) : null,
    sessions: sessions.map((session) => ({
      id: session.id,
      device: deviceWords(session.userAgent),
      address: session.address,
      since: momentWords(session.createdAt, world.today),
      seen: momentWords(session.lastSeenAt, world.today),
      isThis: session.isThis,
    })),
  }
})

export type AccountData = Route.ComponentProps['loaderData']

type Key = Parameters<typeof findSecret>[1]

/** What the telephone is shown; the secret was made by the button before. */
async function enrolmentOf(world: StaffWorld, key: Key, names: { login: string; issuer: string }) {
  const found = await findSecret(world, key)
  if (!found) return null
  const address = totpAddress(found.secret, names.login, names.issuer)
  return { picture: `data:image/svg+xml,${encodeURIComponent(await qrSvg(address))}`, key: totpKey(found.secret) }
}

const text = (typed: FormData, name: string) => String(typed.get(name) ?? '')

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { database, key } = context.get(servicesContext)
  const keeper = {
    database,
    key,
    address: context.get(addressContext),
    isDemo: context.get(jurisdictionContext).isDemo,
  }
  const code = text(typed, 'ma')
  typed.delete('ma')
  switch (typed.get('viec')) {
    case 'mat-khau':
      return newPassword(world, keeper, typed)
    case 'bat-lop-hai':
      await beginSecondFactor(world, key)
      return done(`${accountPage}?lop-hai=bat#lop-hai`, { say: 'Đã tạo mã. Quét bằng ứng dụng xác thực.' })
    case 'xac-nhan-lop-hai':
      await confirmSecondFactor(world, keeper, code)
      return done(`${accountPage}#lop-hai`, { say: 'Đã bật lớp bảo vệ thứ hai' })
    case 'tat-lop-hai':
      await dropSecondFactor(world, keeper, code)
      return done(`${accountPage}#lop-hai`, { say: 'Đã tắt lớp bảo vệ thứ hai' })
    case 'phien':
      await endOwnSession(world, text(typed, 'id'))
      return done(`${accountPage}#phien`, { say: 'Đã kết thúc phiên trên máy kia' })
    default: {
      const count = await endOtherSessions(world)
      return done(`${accountPage}#phien`, {
        say: count > 0 ? `Đã kết thúc ${count} phiên khác` : 'Không còn phiên nào khác',
      })
    }
  }
})

async function newPassword(world: StaffWorld, keeper: Parameters<typeof changePassword>[1], typed: FormData) {
  const [current, next, again] = ['dang-dung', 'moi', 'lai'].map((name) => text(typed, name))
  for (const name of ['dang-dung', 'moi', 'lai']) typed.delete(name)
  const errors: Record<string, string> = {}
  if (next === '') errors.moi = 'Chưa ghi mật khẩu mới.'
  else if (next !== again) errors.lai = 'Hai lần gõ mật khẩu mới chưa giống nhau.'
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  await changePassword(world, keeper, { current: current ?? '', next: next ?? '' })
  return done(accountPage, { say: 'Đã đổi mật khẩu. Các máy khác phải đăng nhập lại.' })
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { name, organisation, roles, account } = loaderData
  const trouble = {
    about: actionData?.typed.viec ?? null,
    errors: actionData?.errors ?? {},
    refusal: actionData?.refusal ?? null,
  }
  return (
    <>
      <title>{pageTitle('Tài khoản', { errors: actionData ? 1 : 0, site: 'Đối Thoại' })}</title>
      <PageHead title="Tài khoản và phiên đăng nhập" line={name} />
      <FactList
        facts={[
          { label: 'Tên đăng nhập', value: account.login },
          { label: 'Cơ quan', value: organisation ?? 'Chưa gắn với cơ quan nào' },
          { label: 'Vai trò', value: roles.length > 0 ? roles.join(', ') : 'Chưa được giao vai trò nào' },
        ]}
      />
      <PasswordSection data={loaderData} trouble={trouble} />
      <SecondFactorSection data={loaderData} trouble={trouble} />
      {loaderData.provider && <ProviderSection name={loaderData.provider} isLinked={account.isLinked} />}
      <SessionsSection sessions={loaderData.sessions} trouble={trouble} />
    </>
  )
}
