// POST /dang-nhap/nha-cung-cap : on to the province's own sign-in. A page, not a redirect: a form may lead only within
// this house (form-action), and a provider may send people on further.
import { data, redirect } from 'react-router'
import { goToProvider } from '#platform/sessions/provider-door.ts'
import { unlinkProvider } from '#platform/sessions/sign-in-by-provider.ts'
import { accountPage, jurisdictionContext, servicesContext, staffWorld, worldContext } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { localPath } from '#platform/web/local-path.ts'
import { form } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import type { Route } from './+types/provider-start.ts'
import { providerCookie, returnAddress } from './provider-request.ts'
import { ProviderTrouble } from './provider-trouble.tsx'

const linkedPlace = `${accountPage}#nha-cung-cap`

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const services = context.get(servicesContext)
  const work = typed.get('viec')
  if (work === 'bo-lien-ket') {
    await unlinkProvider(staffWorld(context, request))
    return done(linkedPlace, { say: 'Đã bỏ liên kết' })
  }
  if (!services.oidc) return redirect('/dang-nhap')
  const linking = work === 'lien-ket' ? staffWorld(context, request) : null
  const back = localPath(new URL(request.url).searchParams.get('ve'), '/lam-viec')
  const { to, state } = await goToProvider(services.database, context.get(jurisdictionContext).id, services.oidc, {
    redirectUri: returnAddress(services, request),
    returnTo: linking ? linkedPlace : back,
    linkTo: linking?.actor.accountId ?? null,
    now: context.get(worldContext).now,
  })
  const leaving = { to, refusal: null, name: services.oidc.name }
  return data(leaving, { headers: { 'set-cookie': await providerCookie.serialize(state) } })
})

export default function ProviderStart({ actionData }: Route.ComponentProps) {
  const leaving = actionData && 'to' in actionData ? actionData : null
  if (!leaving) {
    const say = actionData?.refusal?.say ?? 'Bấm nút ở trang đăng nhập để bắt đầu.'
    const isOwn = actionData && 'typed' in actionData && actionData.typed.viec
    return <ProviderTrouble say={say} back={isOwn ? { href: linkedPlace, label: 'Về trang tài khoản' } : undefined} />
  }
  return (
    <>
      <title>{pageTitle('Sang trang đăng nhập của tỉnh')}</title>
      <meta httpEquiv="refresh" content={`0;url=${leaving.to}`} />
      <h1>Đang sang trang đăng nhập</h1>
      <p>Anh, chị sẽ đăng nhập bằng {leaving.name}, rồi tự quay lại đây.</p>
      <p className="actions">
        <LinkButton href={leaving.to} variant="go">
          Sang ngay
        </LinkButton>
      </p>
    </>
  )
}
