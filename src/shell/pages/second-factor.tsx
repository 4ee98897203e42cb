// /dang-nhap/ma : the code of the second factor.
import { redirect } from 'react-router'
import { giveCode } from '#platform/sessions/second-factor.ts'
import { accountPage, addressContext, pendingContext, servicesContext, worldContext } from '#platform/web/context.ts'
import { localPath } from '#platform/web/local-path.ts'
import { form, page } from '#platform/web/page.ts'
import { sessionSetCookie } from '#platform/web/session-cookie.ts'
import { Button } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { useFrame } from '../frame.ts'
import type { Route } from './+types/second-factor.ts'
import { WhomToCall } from './help-line.tsx'

const backOf = (request: Request): string => localPath(new URL(request.url).searchParams.get('ve'), '/lam-viec')

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  if (context.get(worldContext).actor.kind === 'account') throw redirect(backOf(request))
  const pending = context.get(pendingContext)
  if (!pending) throw redirect(`/dang-nhap?ve=${encodeURIComponent(backOf(request))}`)
  return { name: pending.actor.displayName }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const pending = context.get(pendingContext)
  if (!pending) return redirect('/dang-nhap')
  const code = String(typed.get('ma') ?? '')
  typed.delete('ma')
  const keeper = { ...context.get(servicesContext), address: context.get(addressContext) }
  const token = await giveCode(pending, keeper, code)
  const to = pending.actor.mustChangePassword ? `${accountPage}#mat-khau` : backOf(request)
  return redirect(to, { headers: { 'set-cookie': await sessionSetCookie(token, request) } })
})

export default function SecondFactor({ loaderData, actionData }: Route.ComponentProps) {
  const error = actionData?.refusal?.say
  const { jurisdiction } = useFrame()
  return (
    <>
      <title>{pageTitle('Mã xác thực', { errors: error ? 1 : 0 })}</title>
      <h1>Mã xác thực</h1>
      <p>{loaderData.name}: mở ứng dụng xác thực trên điện thoại, gõ sáu chữ số đang hiện.</p>
      <form method="post">
        <ErrorSummary
          errors={error ? [{ field: 'ma', message: error }] : []}
          title="Chưa vào được"
          kept={<WhomToCall jurisdiction={jurisdiction} />}
        />
        <TextInput
          name="ma"
          label="Mã sáu chữ số"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={9}
          short
          error={error}
        />
        <FormActions>
          <Button type="submit" variant="go">
            Tiếp tục
          </Button>
        </FormActions>
      </form>
      <form method="post" action="/dang-xuat">
        <Button type="submit" variant="quiet">
          Đăng nhập bằng tài khoản khác
        </Button>
      </form>
    </>
  )
}
