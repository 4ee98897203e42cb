import { Button } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Panel, Section } from '#ui/panel.tsx'
import { formatDay, weekdayName } from '#vietnamese/dates.ts'
import type { CalendarProposal } from './calendar-actions.ts'
import type { ProposedDay } from './calendar-difference.ts'
import { restKindWords } from './calendar-words.ts'
import { FormTrouble } from './form-trouble.tsx'

type Told = { code: string; say: string; detail: Record<string, unknown> }
type FormsProps = {
  year: number
  confirmed: boolean
  statutory: ProposedDay[]
  errors: Record<string, string>
  typed: Record<string, string>
  refusal: Told | null
}

const kindOptions = [
  ...Object.entries(restKindWords).map(([value, label]) => ({ value, label })),
  { value: 'thuong', label: 'Ngày thường' },
]

/** Everything that changes the year, the most usual first. */
export function CalendarForms(props: FormsProps) {
  const { year, confirmed, statutory, errors, typed, refusal } = props
  const field = (name: string) => ({ name, defaultValue: typed[name] ?? '', error: errors[name] })
  const missing = statutory.filter((day) => day.verdict !== 'same')
  const hidden = (work: string) => (
    <>
      <input type="hidden" name="viec" value={work} />
      <input type="hidden" name="nam" value={year} />
      {typed.viec === work && <FormTrouble errors={errors} refusal={refusal} />}
    </>
  )
  return (
    <>
      {!confirmed && (
        <Panel title={`Xác nhận lịch năm ${year}`}>
          <form method="post" noValidate>
            {hidden('xac-nhan')}
            <TextInput
              {...field('xn-van-ban')}
              label="Theo thông báo"
              hint="Đã đối chiếu đủ ngày nghỉ, ngày làm bù với thông báo của năm."
            />
            <Button type="submit">Xác nhận đã đủ ngày</Button>
          </form>
        </Panel>
      )}
      <Panel title="Hoán đổi ngày làm">
        <form method="post" noValidate>
          {hidden('hoan-doi')}
          <DateField {...field('nghi')} label="Nghỉ ngày" />
          <DateField {...field('lam-bu')} label="Làm bù ngày" />
          <TextInput {...field('hd-van-ban')} label="Theo văn bản" />
          <Button type="submit">Ghi hoán đổi</Button>
        </form>
      </Panel>
      <Panel title="Sửa một ngày">
        <form method="post" noValidate>
          {hidden('ngay')}
          <DateField {...field('ngay')} label="Ngày" />
          <Select {...field('loai')} label="Là" options={kindOptions} prompt="Chọn loại ngày" />
          <TextInput {...field('ten')} label="Tên ngày" hint="Ngày thường thì để trống." />
          <TextInput {...field('van-ban')} label="Theo văn bản" />
          <Button type="submit">Lưu ngày này</Button>
        </form>
      </Panel>
      <Panel title="Nhập từ tệp lịch">
        <form method="post" encType="multipart/form-data" noValidate>
          {hidden('doc-tep')}
          <FileDrop
            name="tep"
            label="Tệp iCalendar (.ics)"
            hint="Xem trước từng ngày rồi mới lưu."
            accept=".ics,text/calendar"
            maxBytes={2 * 1024 * 1024}
            error={errors.tep}
          />
          <Button type="submit">Đọc tệp</Button>
        </form>
      </Panel>
      {missing.length > 0 && (
        <Disclosure summary={`Luật còn ${missing.length} ngày chưa có trong lịch`}>
          <DaysForm days={statutory} year={year} source="Bộ luật Lao động 2019, Điều 112" />
        </Disclosure>
      )}
    </>
  )
}

/** What was read from a notice, day by day, before anything is kept. */
export function Proposal({ proposal, year }: { proposal: CalendarProposal; year: number }) {
  const { days, leftOut, source } = proposal
  return (
    <Section title={`Đọc được ${days.length} ngày, chưa lưu`}>
      {leftOut.length > 0 && <p className="muted">Bỏ qua ngày kỷ niệm, không nghỉ: {leftOut.join('; ')}.</p>}
      <DaysForm days={days} year={year} source={source} />
    </Section>
  )
}

const verdicts = { new: 'thêm', changed: 'đổi', same: 'đã có' } as const

function DaysForm({ days, year, source }: { days: ProposedDay[]; year: number; source: string }) {
  return (
    <form method="post" className="measure" noValidate>
      <input type="hidden" name="viec" value="nhieu-ngay" />
      <input type="hidden" name="nam" value={year} />
      {days.map((day) => (
        <Choice
          key={day.date}
          name="chon"
          value={`${day.date}|${day.kind}|${day.name}`}
          defaultChecked={day.verdict !== 'same'}
          disabled={day.verdict === 'same'}
          label={`${weekdayName(day.date)}, ${formatDay(day.date)}: ${day.name}`}
          hint={`${verdicts[day.verdict]}${day.was && day.verdict === 'changed' ? `, đang là ${day.was}` : ''}`}
        />
      ))}
      <TextInput name="nd-van-ban" label="Theo văn bản" defaultValue={source} />
      <FormActions>
        <Button type="submit">Lưu các ngày đã chọn</Button>
      </FormActions>
    </form>
  )
}
