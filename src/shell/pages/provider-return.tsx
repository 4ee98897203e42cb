// /dang-nhap/tra-ve : the provider sends people back here with a code.
import { data, redirect } from 'react-router'
import { attempt } from '#platform/refusal.ts'
import { returnFromProvider } from '#platform/sessions/provider-door.ts'
import { linkProvider, signInByProvider } from '#platform/sessions/sign-in-by-provider.ts'
import {
  accountPage,
  addressContext,
  type Context,
  jurisdictionContext,
  type StaffWorld,
  servicesContext,
  worldContext,
} from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { sessionSetCookie } from '#platform/web/session-cookie.ts'
import type { Route } from './+types/provider-return.ts'
import { providerCookie, returnAddress } from './provider-request.ts'
import { ProviderTrouble } from './provider-trouble.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const entered = await attempt(() => enter(context, request))
  if (entered.ok) throw entered.value
  const { say, status } = entered.refusal
  return data({ say }, { status, headers: { 'set-cookie': await providerCookie.serialize('', { maxAge: 0 }) } })
}

async function enter(context: Context, request: Request): Promise<Response> {
  const services = context.get(servicesContext)
  const jurisdiction = context.get(jurisdictionContext)
  const world = context.get(worldContext)
  if (!services.oidc) return redirect('/dang-nhap')
  const url = new URL(returnAddress(services, request))
  url.search = new URL(request.url).search
  const cookieState = (await providerCookie.parse(request.headers.get('cookie'))) as string | null
  const returned = await returnFromProvider(services.database, jurisdiction.id, services.oidc, {
    url,
    cookieState,
    now: world.now,
  })
  if (returned.linkTo !== null) {
    // Linking is for the one who asked for it, still signed in; the answer is worth nothing to anybody else.
    if (world.actor.kind !== 'account' || world.actor.accountId !== returned.linkTo) return redirect('/dang-nhap')
    await linkProvider(world as StaffWorld, returned)
    return done(returned.returnTo, { say: `Đã liên kết ${services.oidc.name}` })
  }
  const visitor = { address: context.get(addressContext), userAgent: request.headers.get('user-agent') ?? '' }
  const signedIn = await signInByProvider(services.database, jurisdiction, returned, visitor, world.now)
  const to = signedIn.needsCode
    ? `/dang-nhap/ma?ve=${encodeURIComponent(returned.returnTo)}`
    : signedIn.mustChangePassword
      ? `${accountPage}#mat-khau`
      : returned.returnTo
  return redirect(to, { headers: { 'set-cookie': await sessionSetCookie(signedIn.token, request) } })
}

export default function ProviderReturn({ loaderData }: Route.ComponentProps) {
  return <ProviderTrouble say={loaderData.say} />
}
