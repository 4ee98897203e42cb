// /lam-viec/tich-hop/moi : a key for another system, shown once.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { listConferenceChoices } from '#rooms/plan/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { ErrorSummary } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { CreateIntegrator, createIntegrator } from '../integrators/create-integrator.ts'
import { mayKeepSomeKeys } from '../policy.ts'
import { notYoursToConnect } from '../refusals.ts'
import type { Route } from './+types/console-integrator-new.ts'
import { IntegratorForm } from './integrator-form.tsx'
import { boxErrors, integratorBoxes, integratorInput } from './integrator-input.ts'
import { SecretSlip } from './secret-slip.tsx'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayKeepSomeKeys(world.actor), notYoursToConnect)
  return { conferences: await world.read((db) => listConferenceChoices(db)) }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const input = integratorInput(typed)
  const read = CreateIntegrator.safeParse(input)
  if (!read.success) return wrongFields(boxErrors(read.error, integratorBoxes), typed)
  const made = await createIntegrator(world, input)
  return { refusal: null, typed: {} as Record<string, string>, errors: {} as Record<string, string>, made }
})

export default function ConsoleIntegratorNew({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const made = actionData && 'made' in actionData ? actionData.made : null
  const summary = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return (
    <>
      <title>{pageTitle('Kết nối hệ thống', { errors: summary.length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/tich-hop', label: 'Tích hợp' }]} />
      <PageHead
        title={made ? 'Đã cấp khóa' : 'Kết nối hệ thống'}
        line="Mỗi hệ thống một khóa riêng: biết ý kiến đến từ đâu, và thu hồi được riêng từng nơi."
      />
      {actionData?.refusal && (
        <Message kind="error" live>
          {actionData.refusal.say}
        </Message>
      )}
      {made ? (
        <SecretSlip title="Khóa kết nối" secret={made.key} back={`/lam-viec/tich-hop/${made.integratorId}`}>
          Khóa không lưu ở đâu trong phần mềm. Không gửi khóa qua Zalo, thư điện tử; mất khóa thì thu hồi và tạo kết nối
          mới.
        </SecretSlip>
      ) : (
        <>
          <ErrorSummary errors={summary} />
          <IntegratorForm conferences={loaderData.conferences} values={actionData?.typed ?? {}} errors={errors}>
            <Button type="submit" variant="go" icon="key">
              Cấp khóa
            </Button>
            <LinkButton href="/lam-viec/tich-hop">Để sau</LinkButton>
          </IntegratorForm>
        </>
      )}
    </>
  )
}
