// /lam-viec/quan-tri/moi : an account for a person of the directory, with the first role.
import { Form } from 'react-router'
import type { Actor } from '#platform/actor.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { chosenBody } from '#platform/web/chosen-body.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { OrganisationField } from '#ui/combobox.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { listAdministeredBodies, listConferenceChoices } from '../account-detail.ts'
import { mayAdministerSome } from '../account-policy.ts'
import { notAdministrator } from '../account-refusals.ts'
import { CreateAccount, createAccount } from '../create-account.ts'
import { findPerson } from '../people-list.ts'
import type { Route } from './+types/console-account-new.ts'
import { AccountSlip } from './account-slip.tsx'
import { fieldErrors, text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { GrantFields } from './grant-fields.tsx'
import { grantInput } from './grant-input.ts'
import { isId } from './is-id.ts'

const fieldNames = {
  login: 'ten-dang-nhap',
  'person.fullName': 'ho-ten',
  'person.salutation': 'danh-xung',
  'person.phone': 'dien-thoai',
  'person.email': 'thu',
  'person.position.title': 'chuc-vu',
  'person.position.organisationId': 'co-quan',
}

const administered = (actor: Actor): string[] =>
  actor.kind === 'account'
    ? actor.grants.filter((grant) => grant.role === 'sys_admin').map((grant) => grant.organisationId)
    : []

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayAdministerSome(world.actor), notAdministrator)
  const personId = new URL(request.url).searchParams.get('nguoi')
  return world.read(async (db) => ({
    bodies: await listAdministeredBodies(db, administered(world.actor), world.today),
    conferences: await listConferenceChoices(db),
    values: isId(personId) ? valuesOf(await findPerson(db, personId)) : {},
  }))
})

/** What the directory already knows of the person, so that nothing is typed twice. */
function valuesOf(person: Awaited<ReturnType<typeof findPerson>>): Record<string, string> {
  const held = person?.positions.find((position) => position.validTo === null)
  if (!person) return {}
  return {
    'ho-ten': person.fullName,
    'danh-xung': person.salutation ?? '',
    'dien-thoai': person.phone ?? '',
    thu: person.email ?? '',
    'chuc-vu': held?.title ?? '',
    'co-quan': held?.organisation ?? '',
    'co-quan-id': held?.organisationId ?? '',
  }
}

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const bodies = await world.read((db) => listAdministeredBodies(db, administered(world.actor), world.today))
  const read = inputOf(typed, bodies)
  if ('errors' in read) return wrongFields(read.errors, typed)
  return { ...nothingWrong, made: await make(world, read.input) }
})

const nothingWrong = { refusal: null, typed: {} as Record<string, string>, errors: {} as Record<string, string> }

async function make(world: World, input: Input) {
  const { accountId, ...slip } = await createAccount(world, input)
  return { slip, back: `/lam-viec/quan-tri/${accountId}` }
}

/** As the fields stand in the form, so that the summary is read from top to bottom. */
const fieldOrder = ['ho-ten', 'danh-xung', 'co-quan', 'chuc-vu', 'dien-thoai', 'thu', 'ten-dang-nhap', 'vai-tro', 'pham-vi'] // biome-ignore format: a list
const inOrder = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).sort(([one], [two]) => fieldOrder.indexOf(one) - fieldOrder.indexOf(two)))

type Input = Parameters<typeof createAccount>[1]

function inputOf(
  typed: FormData,
  bodies: { id: string; label: string }[],
): { errors: Record<string, string> } | { input: Input } {
  const body = chosenBody(typed, 'co-quan', bodies)
  const wantsRole = text(typed, 'vai-tro') !== '' || text(typed, 'pham-vi').trim() !== ''
  const grant = wantsRole ? grantInput(typed, bodies) : null
  const input = {
    login: text(typed, 'ten-dang-nhap'),
    person: {
      fullName: text(typed, 'ho-ten'),
      salutation: text(typed, 'danh-xung'),
      phone: text(typed, 'dien-thoai'),
      email: text(typed, 'thu'),
      position: { organisationId: body ?? '', title: text(typed, 'chuc-vu') },
    },
    grants: grant && 'grant' in grant ? [grant.grant] : [],
  }
  const errors = fieldErrors(CreateAccount, input, fieldNames) ?? {}
  if (body === 'unknown') errors['co-quan'] = 'Không có cơ quan nào mang tên này. Chọn trong danh sách gợi ý.'
  if (grant && 'errors' in grant) Object.assign(errors, grant.errors)
  if (Object.keys(errors).length > 0) return { errors: inOrder(errors) }
  return { input }
}

export default function ConsoleAccountNew({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const made = actionData && 'made' in actionData ? actionData.made : null
  const title = made ? 'Đã tạo tài khoản' : 'Thêm tài khoản'
  const typed = actionData?.typed ?? {}
  const values = Object.keys(typed).length > 0 ? typed : loaderData.values
  return (
    <>
      <title>{pageTitle(title, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/quan-tri', label: 'Tài khoản, vai trò' }]} />
      <PageHead
        title={title}
        line={
          made ? undefined : 'Người đã có trong danh bạ thì ghi đúng họ tên và cơ quan; không nhập thành hai người.'
        }
      />
      {made ? (
        <AccountSlip slip={made.slip} back={made.back} />
      ) : (
        <Form method="post" className="measure" noValidate>
          <FormTrouble errors={errors} refusal={actionData?.refusal} />
          <PersonFields values={values} errors={errors} bodies={loaderData.bodies} />
          <Section title="Vai trò đầu tiên">
            <GrantFields
              values={values}
              errors={errors}
              bodies={loaderData.bodies}
              conferences={loaderData.conferences}
              isOptional
            />
          </Section>
          <FormActions>
            <Button type="submit" variant="go">
              Tạo tài khoản
            </Button>
            <LinkButton href="/lam-viec/quan-tri">Để sau</LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  )
}

function PersonFields(props: {
  values: Record<string, string>
  errors: Record<string, string>
  bodies: Route.ComponentProps['loaderData']['bodies']
}) {
  const { values, errors, bodies } = props
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  return (
    <>
      <FieldLine>
        <TextInput {...field('ho-ten')} label="Họ và tên" autoComplete="off" />
        <Select
          {...field('danh-xung')}
          label="Danh xưng"
          prompt="Không ghi"
          options={['Ông', 'Bà', 'Đồng chí'].map((value) => ({ value, label: value }))}
        />
      </FieldLine>
      <OrganisationField
        name="co-quan"
        label="Cơ quan"
        hint="Gõ một phần tên, không cần dấu."
        options={bodies}
        defaultId={values['co-quan-id'] || undefined}
        defaultText={values['co-quan']}
        error={errors['co-quan']}
      />
      <TextInput {...field('chuc-vu')} label="Chức vụ" hint="Ví dụ: Chuyên viên, Chánh Văn phòng." />
      <FieldLine>
        <TextInput
          {...field('dien-thoai')}
          label="Điện thoại"
          remark="không bắt buộc"
          inputMode="tel"
          autoComplete="off"
        />
        <TextInput {...field('thu')} label="Thư điện tử" remark="không bắt buộc" type="email" autoComplete="off" />
      </FieldLine>
      <TextInput
        {...field('ten-dang-nhap')}
        label="Tên đăng nhập"
        hint="Chữ không dấu, số, dấu chấm; ví dụ ha.dinh. Không đổi được về sau."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        short
      />
    </>
  )
}
