// /lam-viec/co-quan/moi : one body more.
import { Form } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { chosenBody } from '#platform/web/chosen-body.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FormActions } from '#ui/form.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { CreateOrganisation, createOrganisation } from '../create-organisation.ts'
import { listOrganisationChoices } from '../organisation-detail.ts'
import { mayKeepSome } from '../policy.ts'
import { notYourOrganisation } from '../refusals.ts'
import type { Route } from './+types/console-organisation-new.ts'
import { fieldErrors, text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { OrganisationFormFields } from './organisation-form.tsx'
import { organisationFields, organisationInput } from './organisation-form-input.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const above = choices.find((choice) => choice.id === new URL(request.url).searchParams.get('tren'))
  return { choices, above: above ?? null }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const above = chosenBody(typed, 'tren', choices)
  const input = organisationInput(typed, above === 'unknown' ? null : above)
  const errors = fieldErrors(CreateOrganisation, input, organisationFields) ?? {}
  if (above === 'unknown') errors.tren = 'Không có cơ quan nào mang tên này. Chọn trong danh sách gợi ý.'
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const { organisationId } = await createOrganisation(world, input)
  return done(`/lam-viec/co-quan/${organisationId}`, {
    say: `Đã thêm ${text(typed, 'ten').trim()}`,
    undo: { action: `/lam-viec/co-quan/${organisationId}/sua`, fields: { viec: 'bo' } },
  })
})

export default function ConsoleOrganisationNew({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const { above } = loaderData
  const values = actionData?.typed ?? (above ? { tren: above.label, 'tren-id': above.id } : {})
  return (
    <>
      <title>{pageTitle('Thêm cơ quan', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/co-quan', label: 'Cơ quan' }]} />
      <PageHead title="Thêm cơ quan" line="Nhiều cơ quan một lúc thì nhập từ tệp Excel nhanh hơn." />
      <Form method="post" className="measure" noValidate>
        <FormTrouble errors={errors} refusal={actionData?.refusal} linkTo="organisationId" />
        <OrganisationFormFields values={values} errors={errors} choices={loaderData.choices} isNew />
        <FormActions>
          <Button type="submit" variant="go">
            Thêm cơ quan
          </Button>
          <LinkButton href={above ? `/lam-viec/co-quan/${above.id}` : '/lam-viec/co-quan'}>Để sau</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
