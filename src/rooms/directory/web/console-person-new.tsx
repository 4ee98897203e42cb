// /lam-viec/nguoi/moi : one person more, with a position.
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
import { Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { AddPerson, addPerson } from '../add-person.ts'
import { listOrganisationChoices } from '../organisation-detail.ts'
import { mayKeepSome } from '../policy.ts'
import { notYourOrganisation } from '../refusals.ts'
import type { Route } from './+types/console-person-new.ts'
import { fieldErrors } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { PersonFormFields, PositionFormFields } from './person-form.tsx'
import { personFields, personInput, positionInput } from './person-form-input.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayKeepSome(world.actor), notYourOrganisation)
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const body = choices.find((choice) => choice.id === new URL(request.url).searchParams.get('co-quan'))
  return { choices, body: body ?? null }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const choices = await world.read((db) => listOrganisationChoices(db, world.today))
  const organisationId = chosenBody(typed, 'co-quan', choices) ?? ''
  const input = { ...personInput(typed), position: positionInput(typed, organisationId) }
  const errors = fieldErrors(AddPerson, input, personFields)
  if (errors) return wrongFields(errors, typed)
  const { personId, positionId } = await addPerson(world, input)
  return done(`/lam-viec/nguoi/${personId}`, {
    say: `Đã thêm ${input.fullName.trim()}`,
    undo: { action: `/lam-viec/nguoi/${personId}`, fields: { viec: 'bo', 'chuc-vu': positionId } },
  })
})

export default function ConsolePersonNew({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const { body, choices } = loaderData
  const values = actionData?.typed ?? (body ? { 'co-quan': body.label, 'co-quan-id': body.id } : {})
  return (
    <>
      <title>{pageTitle('Thêm người', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/nguoi', label: 'Người' }]} />
      <PageHead title="Thêm người" line="Thêm vào danh bạ chưa tạo tài khoản đăng nhập." />
      <Form method="post" className="measure" noValidate>
        <FormTrouble errors={errors} refusal={actionData?.refusal} linkTo="personId" />
        <PersonFormFields values={values} errors={errors} />
        <Section title="Chức vụ">
          <PositionFormFields values={values} errors={errors} choices={choices} />
        </Section>
        <FormActions>
          <Button type="submit" variant="go">
            Thêm người
          </Button>
          <LinkButton href={body ? `/lam-viec/co-quan/${body.id}` : '/lam-viec/nguoi'}>Để sau</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
