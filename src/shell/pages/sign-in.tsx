// /dang-nhap : staff sign in. Works without scripts; says nothing of which logins there are.
import { redirect } from 'react-router'
import { signIn } from '#platform/sessions/sign-in.ts'
import {
  addressContext,
  type Context,
  jurisdictionContext,
  servicesContext,
  worldContext,
} from '#platform/web/context.ts'
import { localPath } from '#platform/web/local-path.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { sessionSetCookie } from '#platform/web/session-cookie.ts'
import { listDemoAccounts } from '#rooms/directory/index.ts'
import { Button } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { useFrame } from '../frame.ts'
import type { Route } from './+types/sign-in.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { WhomToCall } from './help-line.tsx'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const back = localPath(new URL(request.url).searchParams.get('ve'), '/lam-viec')
  if (context.get(worldContext).actor.kind === 'account') throw redirect(back)
  const { database, oidc } = context.get(servicesContext)
  const jurisdiction = context.get(jurisdictionContext)
  return {
    back,
    authority: jurisdiction.authority,
    provider: oidc?.name ?? null,
    accounts: jurisdiction.isDemo ? await listDemoAccounts(database, jurisdiction.id) : [],
  }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const login = String(typed.get('ten') ?? '').trim()
  const password = String(typed.get('mat-khau') ?? '')
  typed.delete('mat-khau')
  const errors: Record<string, string> = {}
  if (login === '') errors.ten = 'Chưa ghi tên đăng nhập.'
  if (password === '') errors['mat-khau'] = 'Chưa ghi mật khẩu.'
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  return open(context, request, { login, password })
})

async function open(context: Context, request: Request, typed: { login: string; password: string }): Promise<Response> {
  const jurisdiction = context.get(jurisdictionContext)
  const visitor = { address: context.get(addressContext), userAgent: request.headers.get('user-agent') ?? '' }
  const { database } = context.get(servicesContext)
  const signedIn = await signIn(database, jurisdiction, typed, visitor, context.get(worldContext).now)
  const back = localPath(new URL(request.url).searchParams.get('ve'), '/lam-viec')
  const to = signedIn.needsCode
    ? `/dang-nhap/ma?ve=${encodeURIComponent(back)}`
    : signedIn.mustChangePassword
      ? '/lam-viec/tai-khoan#mat-khau'
      : back
  return redirect(to, { headers: { 'set-cookie': await sessionSetCookie(signedIn.token, request) } })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { authority, accounts, provider, back } = loaderData
  const { jurisdiction } = useFrame()
  const fieldErrors = Object.entries(actionData?.errors ?? {}).map(([field, message]) => ({ field, message }))
  const errors = actionData?.refusal ? [{ field: 'ten', message: actionData.refusal.say }] : fieldErrors
  return (
    <>
      <title>{pageTitle('Đăng nhập', { errors: errors.length, site: authority })}</title>
      <h1>Đăng nhập</h1>
      <p className="muted">Dành cho cán bộ. Bà con gửi ý kiến và theo dõi hội nghị không cần tài khoản.</p>
      <form method="post">
        <ErrorSummary
          errors={errors}
          title="Chưa đăng nhập được"
          kept={actionData?.refusal ? <WhomToCall jurisdiction={jurisdiction} /> : false}
        />
        <TextInput
          name="ten"
          label="Tên đăng nhập"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={actionData?.typed.ten ?? ''}
          error={actionData?.errors.ten}
        />
        <TextInput
          name="mat-khau"
          type="password"
          label="Mật khẩu"
          autoComplete="current-password"
          error={actionData?.errors['mat-khau']}
        />
        <FormActions>
          <Button type="submit" variant="go" icon="enter">
            Đăng nhập
          </Button>
        </FormActions>
      </form>
      {provider ? (
        <form method="post" action={`/dang-nhap/nha-cung-cap?ve=${encodeURIComponent(back)}`}>
          <Button type="submit" icon="account">
            Đăng nhập bằng {provider}
          </Button>
        </form>
      ) : null}
      {accounts.length > 0 ? <DemoAccounts accounts={accounts} back={back} /> : null}
    </>
  )
}
