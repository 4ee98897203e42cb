// /lam-viec/quan-tri/tinh : what the province is called, who leads its dialogues, whom people call.
import { Form } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Section } from '#ui/panel.tsx'
import { notProvinceAdministrator } from '../account-refusals.ts'
import { ChangeJurisdiction, changeJurisdiction } from '../change-jurisdiction.ts'
import { mayKeepJurisdiction } from '../policy.ts'
import { type UncheckedJurisdiction, uncheckedJurisdiction } from '../unchecked.ts'
import type { Route } from './+types/console-jurisdiction.ts'
import { AdministrationTabs } from './administration-tabs.tsx'
import { fieldErrors, text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { TheirVersion } from './their-version.tsx'

const here = '/lam-viec/quan-tri/tinh'

/** The step's names and the form's. */
const fields = {
  name: 'tinh',
  authority: 'co-quan',
  helpName: 'ho-tro',
  helpPhone: 'ho-tro-so',
  helpHours: 'ho-tro-gio',
}

const typedOf = (province: UncheckedJurisdiction): Record<string, string> => ({
  tinh: province.name,
  'co-quan': province.authority,
  'ho-tro': province.helpName ?? '',
  'ho-tro-so': province.helpPhone ?? '',
  'ho-tro-gio': province.helpHours ?? '',
})

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const province = await world.read((db) => uncheckedJurisdiction(db, world.actor.jurisdictionId))
  refuseUnless(mayKeepJurisdiction(world.actor, province.roots), notProvinceAdministrator)
  return { values: typedOf(province), version: province.version }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const said = Object.fromEntries(Object.entries(fields).map(([step, field]) => [step, text(typed, field)]))
  const input = { ...said, version: text(typed, 'ban') } as unknown as Parameters<typeof changeJurisdiction>[1]
  const errors = fieldErrors(ChangeJurisdiction, input, fields)
  if (errors) return wrongFields(errors, typed)
  const { before, version } = await changeJurisdiction(world, input)
  const say = 'Đã lưu. Mọi trang dùng tên và số gọi mới từ bây giờ.'
  // What was never filled in cannot be put back: the form would refuse it.
  if (!before.helpPhone) return done(here, { say })
  return done(here, { say, undo: { action: here, fields: { ...typedOf(before), ban: String(version) } } })
})

/** Also after a refusal: what the other person saved is shown beside what is being typed. */
export const shouldRevalidate = () => true

export default function ConsoleJurisdiction({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const values = actionData?.typed ?? loaderData.values
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  return (
    <>
      <title>{pageTitle('Tên tỉnh, nơi gọi', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Tên tỉnh, nơi gọi khi cần giúp"
        line="Hiện trên trang công khai, trang đăng nhập và góc làm việc."
      />
      <AdministrationTabs current="tinh" />
      <Form method="post" className="measure stack-l" noValidate>
        <FormTrouble errors={errors} refusal={actionData?.refusal} />
        <TheirVersion refusal={actionData?.refusal} values={loaderData.values} typed={actionData?.typed} />
        <input type="hidden" name="ban" value={loaderData.version} />
        <Section title="Tỉnh, thành phố">
          <TextInput {...field('tinh')} label="Tên" hint="Như trên văn bản, ví dụ Tỉnh Vân Lĩnh." />
          <TextInput
            {...field('co-quan')}
            label="Cơ quan chủ trì đối thoại"
            hint="Như trên con dấu. Hiện ở đầu mỗi trang."
          />
          <p className="hint">
            Tên trong danh bạ đổi theo văn bản ở trang của cơ quan: <A href="/lam-viec/co-quan">Cơ quan</A>.
          </p>
        </Section>
        <Section title="Bà con và cán bộ cần giúp thì gọi ai">
          <TextInput {...field('ho-tro')} label="Người hoặc bộ phận" hint="Ví dụ: Văn phòng UBND tỉnh." />
          <TextInput {...field('ho-tro-so')} label="Điện thoại" inputMode="tel" autoComplete="off" short />
          <TextInput {...field('ho-tro-gio')} label="Giờ trực" hint="Ví dụ: thứ Hai đến thứ Sáu, giờ hành chính." />
        </Section>
        <FormActions>
          <Button type="submit" variant="go">
            Lưu
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
