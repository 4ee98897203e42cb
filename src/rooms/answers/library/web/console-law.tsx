// /lam-viec/van-ban/ghi?so=31/2024/QH15 : one law or paper of the library: added, mended, struck out.
import { Form } from 'react-router'
import { hasRole } from '#platform/actor.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextArea, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { formatDay } from '#vietnamese/day.ts'
import { KeepLaw, keepLaw, strikeLaw } from '../keep-law.ts'
import { findLaw } from '../laws.ts'
import { notKeeperOfLaws } from '../refusals.ts'
import type { Route } from './+types/console-law.ts'

const list = '/lam-viec/van-ban'
const boxes = {
  number: 'so',
  title: 'ten',
  issuer: 'noi-ban-hanh',
  issuedOn: 'ngay-ban-hanh',
  from: 'tu-ngay',
  until: 'den-ngay',
  replacedBy: 'thay-bang',
  source: 'nguon',
}

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), notKeeperOfLaws)
  const number = new URL(request.url).searchParams.get('so') ?? ''
  const { law, version } = await world.read((db) => findLaw(db, number))
  return {
    version,
    isThere: law !== null,
    values: {
      so: law?.number ?? number,
      ten: law?.title ?? '',
      'noi-ban-hanh': law?.issuer ?? '',
      'ngay-ban-hanh': law ? formatDay(law.issuedOn) : '',
      'tu-ngay': law ? formatDay(law.from) : '',
      'den-ngay': law?.until ? formatDay(law.until) : '',
      'thay-bang': law?.replacedBy.join('\n') ?? '',
      nguon: law?.source ?? '',
    } as Record<string, string>,
  }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const seenVersion = Number(typed.get('ban')) || 0
  const number = typedText(typed, 'so')
  if (typedText(typed, 'viec') === 'bo') {
    await strikeLaw(world, { number, seenVersion })
    return done(list, { say: `Đã bỏ văn bản số ${number} khỏi thư viện` })
  }
  const day = (name: string): string => {
    const read = parseTypedDate(typedText(typed, name))
    return 'error' in read || read.precision !== 'day' ? '' : read.date
  }
  const read = KeepLaw.safeParse({
    number,
    seenVersion,
    title: typedText(typed, 'ten'),
    issuer: typedText(typed, 'noi-ban-hanh'),
    issuedOn: day('ngay-ban-hanh'),
    from: day('tu-ngay'),
    until: typedText(typed, 'den-ngay') === '' ? null : day('den-ngay'),
    replacedBy: typedText(typed, 'thay-bang')
      .split(/[\n;]/)
      .map((each) => each.trim())
      .filter(Boolean),
    source: typedText(typed, 'nguon'),
  })
  if (!read.success) return wrongFields(formErrors(read.error, boxes), typed)
  const kept = await keepLaw(world, read.data)
  return done(list, { say: `Đã ghi văn bản số ${kept.number}` })
})

export default function ConsoleLaw({ loaderData, actionData }: Route.ComponentProps) {
  const { version, isThere } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const values = { ...loaderData.values, ...(actionData && 'typed' in actionData ? actionData.typed : {}) }
  const title = isThere ? `Sửa văn bản số ${loaderData.values.so}` : 'Thêm văn bản'
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] })
  return (
    <>
      <title>{pageTitle(title, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: list, label: 'Thư viện văn bản' }]} />
      <PageHead
        title={title}
        line="Ngày sai thì hại hơn không có: ghi đúng như điều khoản thi hành, và ghi lấy từ đâu."
      />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([name, message]) => ({ field: name, message }))} />
      <Form method="post" className="answer-form">
        <input type="hidden" name="ban" value={version} />
        <TextInput
          {...field('so')}
          label="Số, ký hiệu"
          hint="31/2024/QH15; đổi số là ghi văn bản khác"
          readOnly={isThere}
        />
        <TextInput {...field('ten')} label="Tên văn bản" hint="Luật Đất đai; Nghị định quy định về …" />
        <TextInput {...field('noi-ban-hanh')} label="Nơi ban hành" />
        <FieldLine>
          <DateField {...field('ngay-ban-hanh')} label="Ngày ban hành" />
          <DateField {...field('tu-ngay')} label="Có hiệu lực từ ngày" />
          <DateField {...field('den-ngay')} label="Ngày cuối còn hiệu lực" hint="Để trống khi chưa hết" />
        </FieldLine>
        <TextArea
          {...field('thay-bang')}
          label="Được thay bằng"
          remark="nếu có"
          hint="Số của văn bản thay thế, mỗi dòng một số."
          rows={2}
        />
        <TextArea {...field('nguon')} label="Ngày hiệu lực lấy từ đâu" hint="Điều khoản nào của văn bản nào" rows={2} />
        <FormActions>
          <Button variant="go">Ghi vào thư viện</Button>
          {isThere ? (
            <Button name="viec" value="bo">
              Bỏ khỏi thư viện
            </Button>
          ) : null}
          <LinkButton href={list} variant="quiet">
            Thôi
          </LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
