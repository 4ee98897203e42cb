import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Section } from '#ui/panel.tsx'
import { FormTrouble } from './form-trouble.tsx'

export type Told = { code: string; say: string; detail: Record<string, unknown> }
type Returned = { values: Record<string, string>; errors: Record<string, string>; refusal: Told | null }
type Body = {
  id: string
  name: string
  shortName: string | null
  version: number
  functions: { code: string; name: string; validFrom: string }[]
  names: { name: string; kind: string }[]
}

function WorkForm(
  props: Returned & { work: string; title: string; line: ReactNode; button: string; children: ReactNode },
) {
  return (
    <Section title={props.title} id={props.work}>
      <p className="muted measure" style={{ marginBlockEnd: 'var(--s-4)' }}>
        {props.line}
      </p>
      <form method="post" className="measure" noValidate>
        <input type="hidden" name="viec" value={props.work} />
        <FormTrouble errors={props.errors} refusal={props.refusal} linkTo="organisationId" />
        {props.children}
        <FormActions>
          <Button type="submit">{props.button}</Button>
        </FormActions>
      </form>
    </Section>
  )
}

const fieldOf =
  ({ values, errors }: Returned) =>
  (name: string, otherwise = '') => ({
    name,
    defaultValue: values[name] ?? otherwise,
    error: errors[name],
  })

export function RenameForm(props: Returned & { body: Body }) {
  const { body } = props
  const field = fieldOf(props)
  return (
    <WorkForm
      {...props}
      work="doi-ten"
      title="Đổi tên"
      line={`Cơ quan vẫn là một, chỉ mang tên khác. “${body.name}” thành tên cũ.`}
      button="Đổi tên"
    >
      <input type="hidden" name="ban" value={body.version} />
      <TextInput {...field('ten-moi')} label="Tên mới" />
      <TextInput {...field('ten-tat-moi')} label="Tên viết tắt mới" remark="không bắt buộc" />
      <DayAndPaper day={field('ngay-doi')} dayLabel="Mang tên mới từ ngày" paper={field('van-ban')} />
    </WorkForm>
  )
}

export function MergeForm(props: Returned & { choices: ComboOption[] }) {
  const field = fieldOf(props)
  return (
    <WorkForm
      {...props}
      work="sap-nhap"
      title="Sáp nhập vào cơ quan khác"
      line="Toàn bộ lĩnh vực và đơn vị trực thuộc chuyển sang cơ quan nhận. Cơ quan này hết hoạt động từ hôm trước ngày sáp nhập."
      button="Sáp nhập"
    >
      <OrganisationField
        name="nhap-vao"
        label="Cơ quan nhận"
        hint="Gõ một phần tên, không cần dấu."
        options={props.choices}
        defaultId={props.values['nhap-vao-id']}
        defaultText={props.values['nhap-vao']}
        error={props.errors['nhap-vao']}
      />
      <DayAndPaper day={field('ngay-nhap')} dayLabel="Từ ngày" paper={field('sn-van-ban')} />
    </WorkForm>
  )
}

export function HandOverForm(props: Returned & { body: Body; choices: ComboOption[] }) {
  const { body, choices, values, errors } = props
  const field = fieldOf(props)
  if (body.functions.length === 0) return null
  return (
    <WorkForm
      {...props}
      work="chuyen"
      title="Chuyển bớt lĩnh vực"
      line="Một hay nhiều lĩnh vực sang cơ quan khác; chia cho nhiều nơi thì làm lần lượt từng nơi."
      button="Chuyển lĩnh vực"
    >
      <ChoiceGroup
        name="linh-vuc"
        label="Lĩnh vực được chuyển"
        multiple
        options={body.functions.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={values['linh-vuc'] ? [values['linh-vuc']] : []}
        error={errors['linh-vuc']}
      />
      <OrganisationField
        name="nhan-viec"
        label="Cơ quan nhận việc"
        options={choices}
        defaultId={values['nhan-viec-id']}
        defaultText={values['nhan-viec']}
        error={errors['nhan-viec']}
      />
      <DayAndPaper day={field('ngay-chuyen')} dayLabel="Từ ngày" paper={field('cv-van-ban')} />
      <Choice
        name="het"
        value="co"
        label="Cơ quan này hết hoạt động luôn"
        hint="Đánh dấu ở lần chuyển cuối cùng."
        defaultChecked={values.het === 'co'}
      />
    </WorkForm>
  )
}

export function EndForm(props: Returned) {
  const field = fieldOf(props)
  return (
    <WorkForm
      {...props}
      work="ket-thuc"
      title="Hết hoạt động, không ai nhận việc"
      line="Có cơ quan nhận việc thì dùng sáp nhập hoặc chuyển lĩnh vực ở trên, để ý kiến và việc còn tìm được chỗ."
      button="Ghi hết hoạt động"
    >
      <DayAndPaper day={field('ngay-cuoi')} dayLabel="Ngày hoạt động cuối cùng" paper={field('kt-van-ban')} />
    </WorkForm>
  )
}

export function NamesForm(props: Returned & { body: Body }) {
  const field = fieldOf(props)
  const names = props.body.names.filter((each) => each.kind === 'other')
  return (
    <>
      <WorkForm
        {...props}
        work="ten-khac"
        title="Cách viết khác trong kế hoạch"
        line="Kế hoạch hay viết tắt, viết quen: ghi một lần, từ đó đọc kế hoạch sẽ nhận ra cơ quan này."
        button="Thêm cách viết"
      >
        <TextInput {...field('ten-khac')} label="Cách viết" hint="Ví dụ: Tỉnh Hội, Hội Phụ nữ tỉnh." />
      </WorkForm>
      {names.length > 0 && (
        <ul className="lines measure">
          {names.map(({ name }) => (
            <li key={name}>
              <form method="post" className="btns">
                <input type="hidden" name="viec" value="bo-ten-khac" />
                <input type="hidden" name="ten-khac" value={name} />
                <span>{name}</span>
                <Button type="submit" size="sm" aria-label={`Bỏ cách viết ${name}`}>
                  Bỏ
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type Typed = { name: string; defaultValue: string; error?: string }

function DayAndPaper({ day, dayLabel, paper }: { day: Typed; dayLabel: string; paper: Typed }) {
  return (
    <FieldLine>
      <DateField {...day} label={dayLabel} />
      <TextInput {...paper} label="Theo văn bản" hint="Số, ngày, cơ quan ban hành." />
    </FieldLine>
  )
}
