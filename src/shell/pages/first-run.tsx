// /khoi-tao : the province, its authority, whom to call, and the first administrator. Once.

import { redirect } from 'react-router'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { openSession } from '#platform/sessions/open-session.ts'
import { passwordProblem } from '#platform/sessions/password.ts'
import { addressContext, type Context, servicesContext, worldContext } from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { sessionSetCookie } from '#platform/web/session-cookie.ts'
import { worldOf } from '#platform/world.ts'
import {
  alreadyBegun,
  CreateJurisdiction,
  createJurisdiction,
  provinces,
  seedDirectory,
} from '#rooms/directory/index.ts'
import { seedLeadTimes } from '#rooms/plan/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { Section } from '#ui/panel.tsx'
import { firstRunContext } from '../first-run.ts'
import type { Route } from './+types/first-run.ts'

const typeWords = { tinh: 'Tỉnh', thanh_pho: 'Thành phố' }

export const loader = page(async ({ context }: Route.LoaderArgs) => ({
  isOpen: context.get(firstRunContext) !== null,
  // From here, not from the room's door: in the browser that would bring every step along.
  provinceNames: provinces.map(({ name, type }) => `${typeWords[type]} ${name}`),
}))

/** The step's names and the form's. */
const fields: Record<string, string> = {
  name: 'tinh',
  authority: 'co-quan',
  helpName: 'ho-tro',
  helpPhone: 'ho-tro-so',
  helpHours: 'ho-tro-gio',
  fullName: 'ho-ten',
  title: 'chuc-vu',
  login: 'ten',
  password: 'mat-khau',
}

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const first = context.get(firstRunContext)
  const password = String(typed.get('mat-khau') ?? '')
  const again = String(typed.get('lai') ?? '')
  for (const name of ['mat-khau', 'lai']) typed.delete(name)
  refuseUnless(first, alreadyBegun)
  first.check(String(typed.get('ma') ?? ''))
  const facts = factsOf((name) => String(typed.get(name) ?? '').trim(), password)
  const read = CreateJurisdiction.safeParse(facts)
  const errors: Record<string, string> = {}
  for (const issue of read.error?.issues ?? []) errors[fields[String(issue.path[0])] ?? 'tinh'] ??= issue.message
  // The step's own check waits until the rest is right; the form says everything at once.
  const weak = passwordProblem(password, facts.login, false)
  if (weak) errors['mat-khau'] = weak
  else if (password !== again) errors.lai = 'Hai lần gõ mật khẩu chưa giống nhau.'
  if (Object.keys(errors).length > 0) return wrongFields(errors, typed)
  return redirect('/lam-viec', { headers: { 'set-cookie': await begin(context, request, facts) } })
})

function factsOf(said: (name: string) => string, password: string) {
  const name = said('tinh-khac') || said('tinh')
  return {
    name,
    authority: said('co-quan') || (name && `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}`),
    helpName: said('ho-tro'),
    helpPhone: said('ho-tro-so'),
    helpHours: said('ho-tro-gio'),
    fullName: said('ho-ten'),
    salutation: said('xung-ho') || null,
    title: said('chuc-vu'),
    login: said('ten'),
    password,
  }
}

/** The house begins, and whoever began it is signed in; gives the cookie. */
async function begin(context: Context, request: Request, facts: ReturnType<typeof factsOf>): Promise<string> {
  const { database } = context.get(servicesContext)
  const { now, calendar } = context.get(worldContext)
  const system = { kind: 'system', jurisdictionId: newId(now.getTime()) } as const
  const world = worldOf(database, system, now, calendar)
  const { accountId } = await createJurisdiction(world, facts)
  await seedDirectory(world)
  await seedLeadTimes(world)
  const visitor = { address: context.get(addressContext), userAgent: request.headers.get('user-agent') ?? '' }
  const token = await transact(database, system, (tx) =>
    openSession(tx, { id: accountId, jurisdictionId: system.jurisdictionId }, visitor, {
      now,
      secondFactor: true,
      isDemo: false,
    }),
  )
  return sessionSetCookie(token, request)
}

export default function FirstRun({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData.isOpen) return <Begun />
  const { refusal } = actionData ?? {}
  const errors: Record<string, string> = refusal ? { ma: refusal.say } : (actionData?.errors ?? {})
  const field = (name: string, otherwise = '') => ({
    name,
    defaultValue: actionData?.typed[name] ?? otherwise,
    error: errors[name],
  })
  return (
    <>
      <title>{pageTitle('Khởi tạo', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <h1>Khởi tạo Đối Thoại</h1>
      <p className="muted">Làm một lần khi cài đặt, khoảng hai phút.</p>
      <form method="post" noValidate className="stack-l">
        <ErrorSummary errors={Object.entries(errors).map(([name, message]) => ({ field: name, message }))} />
        <TextInput
          {...field('ma')}
          label="Mã khởi tạo"
          hint="Nằm trên màn hình của máy chủ, ở dòng “Lần đầu chạy”."
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          short
        />
        <PlaceFields field={field} provinceNames={loaderData.provinceNames} />
        <HelpFields field={field} />
        <AdministratorFields field={field} />
        <FormActions>
          <Button type="submit" variant="go">
            Khởi tạo
          </Button>
        </FormActions>
      </form>
    </>
  )
}

type FieldOf = (name: string, otherwise?: string) => { name: string; defaultValue: string; error: string | undefined }

function PlaceFields({ field, provinceNames }: { field: FieldOf; provinceNames: string[] }) {
  return (
    <Section title="Tỉnh, thành phố">
      <Select
        {...field('tinh')}
        label="Tỉnh, thành phố"
        prompt="Chọn trong 34 tỉnh, thành phố"
        options={provinceNames.map((name) => ({ value: name, label: name }))}
      />
      <TextInput
        {...field('tinh-khac')}
        label="Hoặc ghi tên khác"
        hint="Khi dùng riêng cho một xã, một đơn vị. Để trống nếu đã chọn ở trên."
      />
      <TextInput
        {...field('co-quan')}
        label="Cơ quan chủ trì đối thoại"
        hint="Như trên con dấu. Để trống thì là Ủy ban nhân dân của tỉnh, thành phố đã chọn."
      />
    </Section>
  )
}

function HelpFields({ field }: { field: FieldOf }) {
  return (
    <Section title="Bà con và cán bộ cần giúp thì gọi ai">
      <p className="hint">Hiện ở cuối mỗi trang.</p>
      <TextInput {...field('ho-tro')} label="Người hoặc bộ phận" hint="Ví dụ: Văn phòng UBND tỉnh." />
      <FieldLine>
        <TextInput {...field('ho-tro-so')} label="Điện thoại" inputMode="tel" autoComplete="off" />
        <TextInput {...field('ho-tro-gio', 'thứ Hai đến thứ Sáu, giờ hành chính')} label="Giờ trực" />
      </FieldLine>
    </Section>
  )
}

function AdministratorFields({ field }: { field: FieldOf }) {
  return (
    <Section title="Người quản trị đầu tiên">
      <FieldLine>
        <Select
          {...field('xung-ho')}
          label="Xưng hô"
          prompt="Không ghi"
          options={['Ông', 'Bà', 'Đồng chí'].map((word) => ({ value: word, label: word }))}
        />
        <TextInput {...field('ho-ten')} label="Họ và tên" autoComplete="name" />
      </FieldLine>
      <TextInput {...field('chuc-vu')} label="Chức vụ" hint="Ví dụ: Chuyên viên Văn phòng." />
      <TextInput
        {...field('ten')}
        label="Tên đăng nhập"
        hint="Chữ không dấu, số, dấu chấm; ví dụ ha.dinh."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput
        name="mat-khau"
        error={field('mat-khau').error}
        type="password"
        label="Mật khẩu"
        hint="Ít nhất 14 ký tự. Ghép bốn, năm từ dễ nhớ là đủ."
        autoComplete="new-password"
      />
      <TextInput
        name="lai"
        error={field('lai').error}
        type="password"
        label="Gõ lại mật khẩu"
        autoComplete="new-password"
      />
    </Section>
  )
}

function Begun() {
  return (
    <>
      <title>{pageTitle('Đã khởi tạo', { site: 'Đối Thoại' })}</title>
      <h1>Đã khởi tạo rồi</h1>
      <p>{alreadyBegun.say}</p>
      <FormActions>
        <LinkButton href="/dang-nhap" variant="go">
          Đăng nhập
        </LinkButton>
      </FormActions>
    </>
  )
}
