// /lam-viec/ke-hoach/soan : a plan from the template of its type, or from last year's.
import { Form, redirect } from 'react-router'
import { hasRole } from '#platform/actor.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { jurisdictionContext, staffWorld } from '#platform/web/context.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { parseNumber } from '#vietnamese/numbers.ts'
import { conferenceTypes } from '../conference-type.ts'
import { copyPlan } from '../copy-plan.ts'
import { listPlans } from '../plan-list.ts'
import { noOrganisation } from '../refusals.ts'
import { startPlanFromTemplate } from '../start-plan-from-template.ts'
import { type TemplateType, templates } from '../writing/templates-data.ts'
import type { Route } from './+types/console-plan-start.ts'
import { typedText } from './form-errors.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(hasRole(world.actor, ['office', 'standing_body']), noOrganisation)
  const plans = await world.read((db) => listPlans(db, { page: 1, size: 200 }))
  return {
    issuer: context.get(jurisdictionContext)?.authority ?? '',
    from: new URL(request.url).searchParams.get('tu') ?? '',
    plans: plans.rows.map((plan) => ({ value: plan.id, label: [plan.number, plan.title].filter(Boolean).join(', ') })),
  }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  if (typed.get('viec') === 'chep') {
    const planId = typedText(typed, 'ke-hoach')
    const date = parseTypedDate(typedText(typed, 'ngay-moi'))
    const errors = {
      ...(planId ? {} : { 'ke-hoach': 'Chưa chọn kế hoạch để chép.' }),
      ...('error' in date ? { 'ngay-moi': date.error } : date.precision === 'day' ? {} : { 'ngay-moi': wholeDay }),
    }
    if ('error' in date || Object.keys(errors).length > 0) return wrongFields(errors, typed)
    const { planId: copy } = await copyPlan(world, { planId, newDate: date.date })
    return redirect(`/lam-viec/ke-hoach/${copy}/van-ban`)
  }
  return startFrom(typed, world)
})

const wholeDay = 'Ghi đủ ngày, tháng, năm, ví dụ 18/3/2027.'

async function startFrom(typed: FormData, world: Parameters<typeof startPlanFromTemplate>[0]) {
  const date = parseTypedDate(typedText(typed, 'ngay'))
  const time = typedText(typed, 'gio')
  const clock = /^([01]?\d|2[0-3])[:hg.]([0-5]\d)$/.exec(time)
  const people = typedText(typed, 'so-nguoi')
  const count = people === '' ? null : parseNumber(people)
  const errors: Record<string, string> = {}
  if (!(typedText(typed, 'loai') in templates)) errors.loai = 'Chưa chọn loại hội nghị.'
  if (typedText(typed, 'co-quan').length < 5) errors['co-quan'] = 'Chưa ghi cơ quan ban hành.'
  if ('error' in date) errors.ngay = date.error
  else if (date.precision !== 'day' && date.precision !== 'month')
    errors.ngay = 'Ghi ngày 18/3/2027, hoặc tháng 3/2027.'
  if (time !== '' && !clock) errors.gio = 'Giờ gõ như 8:00.'
  if (people !== '' && !(count !== null && Number.isInteger(count) && count > 0))
    errors['so-nguoi'] = 'Số người là số nguyên, ví dụ 250.'
  if ('error' in date || Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const { planId } = await startPlanFromTemplate(world, {
    type: typedText(typed, 'loai'),
    issuer: typedText(typed, 'co-quan'),
    theme: typedText(typed, 'chu-de') || null,
    date: date.date,
    time: clock ? `${clock[1]!.padStart(2, '0')}:${clock[2]}` : null,
    place: typedText(typed, 'noi') || null,
    attendees: count,
  })
  return redirect(`/lam-viec/ke-hoach/${planId}`)
}

export default function ConsolePlanStart({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const typed = actionData?.typed ?? {}
  const summary = Object.entries(errors).map(([field, message]) => ({ field, message }))
  const isCopy = typed.viec === 'chep'
  return (
    <>
      <title>{pageTitle('Soạn kế hoạch', { errors: summary.length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Soạn kế hoạch"
        line="Điền vài ô là có cả bản kế hoạch. Câu nào cũng sửa được sau đó; số và ngày để trống đến khi ban hành."
      />
      {actionData?.refusal ? (
        <Message kind="error" live>
          Lỗi: {actionData.refusal.say}
        </Message>
      ) : null}
      <div className="measure">
        <Section title="Từ mẫu của loại hội nghị" id="tu-mau">
          <Form method="post">
            <input type="hidden" name="viec" value="mau" />
            <ErrorSummary errors={isCopy ? [] : summary} />
            <Select
              name="loai"
              label="Loại hội nghị"
              prompt="Chọn loại hội nghị"
              options={templateTypes}
              defaultValue={typed.loai ?? ''}
              error={errors.loai}
            />
            <TextInput
              name="co-quan"
              label="Cơ quan ban hành"
              hint="Viết đủ, ví dụ Ủy ban nhân dân tỉnh Vân Lĩnh. Thể thức lấy theo cơ quan này."
              defaultValue={typed['co-quan'] ?? loaderData.issuer}
              error={errors['co-quan']}
            />
            <TextInput name="chu-de" label="Chủ đề" remark="không bắt buộc" defaultValue={typed['chu-de'] ?? ''} />
            <FieldLine>
              <TextInput
                name="ngay"
                label="Ngày họp"
                hint="18/3/2027, hoặc tháng 3/2027."
                short
                defaultValue={typed.ngay ?? ''}
                error={errors.ngay}
              />
              <TextInput
                name="gio"
                label="Bắt đầu lúc"
                hint="Ví dụ 8:00, không bắt buộc."
                short
                defaultValue={typed.gio ?? ''}
                error={errors.gio}
              />
              <TextInput
                name="so-nguoi"
                label="Số người"
                hint="Khoảng bao nhiêu, không bắt buộc."
                short
                inputMode="numeric"
                defaultValue={typed['so-nguoi'] ?? ''}
                error={errors['so-nguoi']}
              />
            </FieldLine>
            <TextInput name="noi" label="Địa điểm" remark="không bắt buộc" defaultValue={typed.noi ?? ''} />
            <FormActions>
              <Button type="submit" variant="go" icon="edit">
                Soạn từ mẫu
              </Button>
              <LinkButton href="/lam-viec/ke-hoach">Để sau</LinkButton>
            </FormActions>
          </Form>
        </Section>
        <Section title="Từ kế hoạch năm trước" id="tu-nam-truoc">
          {loaderData.plans.length === 0 ? (
            <p>Chưa có kế hoạch nào để chép. Đọc tệp kế hoạch năm trước vào trước đã.</p>
          ) : (
            <CopyForm plans={loaderData.plans} from={loaderData.from} typed={typed} errors={isCopy ? errors : {}} />
          )}
        </Section>
      </div>
    </>
  )
}

type CopyFormProps = {
  plans: { value: string; label: string }[]
  from: string
  typed: Record<string, string>
  errors: Record<string, string>
}

function CopyForm({ plans, from, typed, errors }: CopyFormProps) {
  return (
    <Form method="post">
      <input type="hidden" name="viec" value="chep" />
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <Select
        name="ke-hoach"
        label="Chép từ"
        prompt="Chọn kế hoạch"
        options={plans}
        defaultValue={typed['ke-hoach'] ?? from}
        error={errors['ke-hoach']}
      />
      <TextInput
        name="ngay-moi"
        label="Ngày họp mới"
        hint="Mọi hạn dời theo ngày này, giữ nguyên số ngày làm việc trước hội nghị. Kinh phí để trống, ghi lại theo năm mới."
        short
        defaultValue={typed['ngay-moi'] ?? ''}
        error={errors['ngay-moi']}
      />
      <FormActions>
        <Button type="submit" icon="copy">
          Chép và dời ngày
        </Button>
      </FormActions>
    </Form>
  )
}

const templateTypes = (Object.keys(templates) as TemplateType[]).map((type) => ({
  value: type,
  label: conferenceTypes[type],
}))
