import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { type ConferenceType, conferenceTypes } from '../conference-type.ts'
import type { LeadTimeRuleRow } from '../lead-time-rules.ts'

type Props = {
  rules: LeadTimeRuleRow[]
  administers: boolean
  typed: Record<string, string>
  errors: Record<string, string>
}

/** The law as data: each rule with its document and its days; an old one ends, it is never overwritten. */
export function LeadTimeRules({ rules, administers, typed, errors }: Props) {
  const value = (name: string) => typed[name] ?? ''
  return (
    <Section title="Bảng quy định" id="quy-dinh">
      <Table
        caption="Bảng quy định"
        rows={rules}
        rowKey={(row) => row.id}
        columns={[
          { key: 'label', header: 'Quy định', cell: (row) => <Label row={row} /> },
          {
            key: 'type',
            header: 'Loại hội nghị',
            width: '22%',
            cell: (row) => conferenceTypes[row.type as ConferenceType] ?? row.type,
          },
          {
            key: 'amount',
            header: 'Thời hạn',
            width: '18%',
            cell: (row) =>
              `${row.amount} ${row.unit === 'days' ? 'ngày' : 'ngày làm việc'} ${row.direction === 'before_session' ? 'trước' : 'sau'} ngày họp`,
          },
          {
            key: 'valid',
            header: 'Hiệu lực',
            width: '22%',
            cell: (row) => <Valid row={row} administers={administers} typed={typed} errors={errors} />,
          },
        ]}
        empty={<EmptyState>Chưa có quy định nào. Quản trị thêm quy định của tỉnh ở dưới.</EmptyState>}
      />
      {administers ? (
        <Disclosure summary="Thêm quy định" open={typed.viec === 'them'}>
          <Form method="post" preventScrollReset className="measure">
            <input type="hidden" name="viec" value="them" />
            <FieldLine>
              <Select
                name="loai"
                label="Loại hội nghị"
                defaultValue={value('loai')}
                options={(Object.keys(conferenceTypes) as ConferenceType[]).map((type) => ({
                  value: type,
                  label: conferenceTypes[type],
                }))}
              />
              <Select
                name="ma"
                label="Việc gì"
                defaultValue={value('ma')}
                options={[
                  { value: 'announce', label: 'Thông báo, trước ngày họp' },
                  { value: 'publish_plan', label: 'Công khai kế hoạch, trước ngày họp' },
                  { value: 'publish_result', label: 'Công khai kết quả, sau ngày họp' },
                ]}
              />
            </FieldLine>
            <TextInput name="ten" label="Phải làm" defaultValue={value('ten')} error={errors.ten} />
            <FieldLine>
              <TextInput
                name="so-ngay"
                label="Số ngày"
                inputMode="numeric"
                short
                defaultValue={value('so-ngay')}
                error={errors['so-ngay']}
              />
              <Select
                name="don-vi"
                label="Tính theo"
                defaultValue={value('don-vi')}
                options={[
                  { value: 'days', label: 'ngày' },
                  { value: 'working_days', label: 'ngày làm việc' },
                ]}
              />
              <TextInput
                name="tu-ngay"
                label="Có hiệu lực từ"
                placeholder="ngày/tháng/năm"
                short
                defaultValue={value('tu-ngay')}
                error={errors['tu-ngay']}
              />
            </FieldLine>
            <TextInput name="nguon" label="Văn bản quy định" defaultValue={value('nguon')} error={errors.nguon} />
            <FormActions>
              <Button type="submit">Thêm quy định</Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  )
}

function Label({ row }: { row: LeadTimeRuleRow }) {
  return (
    <>
      {row.label}
      <small className="sub">{row.source}</small>
    </>
  )
}

function Valid({ row, administers, typed, errors }: { row: LeadTimeRuleRow } & Omit<Props, 'rules'>) {
  const words = row.validTo
    ? `${formatDay(row.validFrom)} đến hết ${formatDay(row.validTo)}`
    : `từ ${formatDay(row.validFrom)}`
  if (!administers || row.validTo) return <>{words}</>
  const isTyping = typed.viec === 'het' && typed['quy-dinh'] === row.id
  return (
    <>
      {words}
      <Disclosure summary="Cho hết hiệu lực" open={isTyping}>
        <Form method="post" preventScrollReset>
          <input type="hidden" name="viec" value="het" />
          <input type="hidden" name="quy-dinh" value={row.id} />
          <TextInput
            name="het-ngay"
            id={isTyping ? 'het-ngay' : `het-ngay-${row.id}`}
            label="Đến hết ngày"
            placeholder="ngày/tháng/năm"
            defaultValue={isTyping ? typed['het-ngay'] : ''}
            error={isTyping ? errors['het-ngay'] : undefined}
          />
          <Button type="submit" size="sm">
            Lưu
          </Button>
        </Form>
      </Disclosure>
    </>
  )
}
