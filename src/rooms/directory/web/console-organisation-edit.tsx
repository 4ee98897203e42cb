// /lam-viec/co-quan/:organisationId/sua : mend what is written of a body.
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
import { ChangeOrganisation, changeOrganisation } from '../change-organisation.ts'
import { listOrganisationChoices } from '../organisation-detail.ts'
import { mayKeepOrganisation } from '../policy.ts'
import { notYourOrganisation, organisationNotFound } from '../refusals.ts'
import { takeBackOrganisation } from '../take-back-organisation.ts'
import { uncheckedOrganisation } from '../unchecked.ts'
import type { Route } from './+types/console-organisation-edit.ts'
import { fieldErrors, text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { isId } from './is-id.ts'
import { OrganisationFormFields } from './organisation-form.tsx'
import { organisationFields, organisationInput, organisationTyped } from './organisation-form-input.ts'
import { TheirVersion } from './their-version.tsx'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { organisationId } = params
  return world.read(async (db) => {
    const body = isId(organisationId) ? await uncheckedOrganisation(db, organisationId) : undefined
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const choices = (await listOrganisationChoices(db, world.today)).filter((choice) => choice.id !== body.id)
    const parent = choices.find((choice) => choice.id === body.parentId)
    return { name: body.name, version: body.version, values: organisationTyped(body, parent?.label ?? null), choices }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { organisationId } = params
  const here = `/lam-viec/co-quan/${organisationId}`
  if (text(typed, 'viec') === 'bo') {
    const { name } = await takeBackOrganisation(world, { organisationId })
    return done('/lam-viec/co-quan', { say: `Đã bỏ ${name}` })
  }
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const above = chosenBody(typed, 'tren', choices)
  const input = {
    ...organisationInput(typed, above === 'unknown' ? null : above),
    organisationId,
    version: text(typed, 'ban'),
  }
  const errors = fieldErrors(ChangeOrganisation, input, organisationFields) ?? {}
  if (above === 'unknown') errors.tren = 'Không có cơ quan nào mang tên này. Chọn trong danh sách gợi ý.'
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const { before, version } = await changeOrganisation(world, input)
  const parent = choices.find((choice) => choice.id === before.parentId)
  return done(here, {
    say: `Đã lưu ${input.name}`,
    undo: {
      action: `${here}/sua`,
      fields: { ...organisationTyped(before, parent?.label ?? null), ban: String(version) },
    },
  })
})

/** Also after a refusal: what the other person saved is shown beside what is being typed. */
export const shouldRevalidate = () => true

export default function ConsoleOrganisationEdit({ loaderData, actionData, params }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const here = `/lam-viec/co-quan/${params.organisationId}`
  return (
    <>
      <title>{pageTitle(`Sửa ${loaderData.name}`, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: '/lam-viec/co-quan', label: 'Cơ quan' },
          { href: here, label: loaderData.name },
        ]}
      />
      <PageHead
        title="Sửa cơ quan"
        line="Sửa lỗi gõ và thông tin liên hệ. Cơ quan đổi tên theo văn bản thì dùng “Đổi tên”, để tên cũ vẫn tìm được."
      />
      <Form method="post" className="measure" noValidate>
        <FormTrouble errors={errors} refusal={actionData?.refusal} linkTo="organisationId" />
        <TheirVersion refusal={actionData?.refusal} values={loaderData.values} typed={actionData?.typed} />
        <input type="hidden" name="ban" value={loaderData.version} />
        <OrganisationFormFields
          values={actionData?.typed ?? loaderData.values}
          errors={errors}
          choices={loaderData.choices}
          isNew={false}
        />
        <FormActions>
          <Button type="submit" variant="go">
            Lưu
          </Button>
          <LinkButton href={here}>Để sau</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
