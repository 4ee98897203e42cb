import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { coordinatorBoxes } from './routing-address.ts'
import type { WaitingView } from './routing-view.ts'

export type RoutingTrouble = { typed: Record<string, string>; errors: Record<string, string> }
type Props = {
  rows: WaitingView[]
  routes: boolean
  bodies: ComboOption[]
  dues: { value: string; label: string; hint: string }[]
  trouble: RoutingTrouble
}

/** What waits: ticked and given together, or a row by its own button to the body that it names. */
export function RoutingWaiting({ rows, routes, bodies, dues, trouble }: Props) {
  const table = (
    <Table
      caption="Việc chờ giao"
      rows={rows}
      rowKey={(row) => row.id}
      columns={columnsOf(routes, trouble.typed['da-chon'] ?? '')}
      empty={
        <EmptyState>Không còn việc nào chờ giao ở đây. Ý kiến được nhận ở trang Phân loại sẽ hiện ở đây.</EmptyState>
      }
    />
  )
  if (!routes || rows.length === 0) return table
  return (
    <Form method="post">
      {/* Enter in a box gives what is ticked, not the first row. */}
      <button type="submit" name="viec" value="giao" className="vh" tabIndex={-1} aria-hidden="true" />
      {table}
      <div className="give" id="chon">
        <h2>Giao những việc đã đánh dấu</h2>
        <div className="give-fields">
          <OrganisationField
            name="chu-tri"
            label="Cơ quan chủ trì"
            hint="Để trống thì giao theo cơ quan ghi ở từng dòng."
            options={bodies}
            defaultId={trouble.typed['chu-tri-id']}
            defaultText={trouble.typed['chu-tri']}
            error={trouble.errors['chu-tri']}
          />
          <ChoiceGroup
            name="han"
            label="Hạn trả lời"
            options={dues}
            defaultValue={trouble.typed.han ?? dues[0]?.value}
            error={trouble.errors.han}
          />
          <DateField
            name="han-khac"
            label="Hạn khác"
            hint="Chỉ ghi khi chọn Ngày khác."
            defaultValue={trouble.typed['han-khac']}
            error={trouble.errors['han-khac']}
          />
        </div>
        <Coordinators bodies={bodies} trouble={trouble} />
        <FormActions>
          <Button variant="go" name="viec" value="giao">
            Giao những việc đã đánh dấu
          </Button>
        </FormActions>
      </div>
    </Form>
  )
}

function Coordinators({ bodies, trouble }: Pick<Props, 'bodies' | 'trouble'>) {
  const { typed, errors } = trouble
  const isOpen = coordinatorBoxes.some((at) => typed[`phoi-hop-${at}`] || errors[`han-phoi-hop-${at}`])
  return (
    <Disclosure summary="Cơ quan phối hợp, ghi chú" open={isOpen || undefined}>
      {coordinatorBoxes.map((at) => (
        <FieldLine key={at}>
          <OrganisationField
            name={`phoi-hop-${at}`}
            label={`Cơ quan phối hợp ${at}`}
            options={bodies}
            defaultId={typed[`phoi-hop-${at}-id`]}
            defaultText={typed[`phoi-hop-${at}`]}
            error={errors[`phoi-hop-${at}`]}
          />
          <DateField
            name={`han-phoi-hop-${at}`}
            label={`Hạn của cơ quan phối hợp ${at}`}
            hint="Để trống thì cùng hạn với cơ quan chủ trì."
            defaultValue={typed[`han-phoi-hop-${at}`]}
            error={errors[`han-phoi-hop-${at}`]}
          />
        </FieldLine>
      ))}
      <TextArea name="ghi-chu" label="Ghi chú cho cơ quan trả lời" rows={2} defaultValue={typed['ghi-chu']} />
    </Disclosure>
  )
}

function columnsOf(routes: boolean, ticked: string): Column<WaitingView>[] {
  const columns: Column<WaitingView>[] = [
    {
      key: 'what',
      header: 'Ý kiến',
      label: false,
      cell: (row) => <What row={row} routes={routes} isTicked={ticked.includes(row.id)} />,
    },
    {
      key: 'lead',
      header: 'Giao ai trả lời',
      width: '28%',
      cell: (row) => row.lead ?? <span className="muted">chưa rõ, chọn ở dưới</span>,
    },
  ]
  if (routes)
    columns.push({
      key: 'act',
      header: 'Giao',
      quietHead: true,
      act: true,
      align: 'end',
      width: '7rem',
      cell: (row) =>
        row.lead ? (
          <Button size="sm" name="mot" value={row.id} aria-label={`Giao ${row.code} cho ${row.lead}`}>
            Giao
          </Button>
        ) : null,
    })
  return columns
}

function What({ row, routes, isTicked }: { row: WaitingView; routes: boolean; isTicked: boolean }) {
  const what = (
    <span>
      <A className="strong task-link" href={`/lam-viec/y-kien/${row.id}`}>
        {row.title}
      </A>
      <small className="sub">
        <span className="num">{row.code}</span> · {row.line}
      </small>
      {row.together > 1 ? <small className="sub">{row.together} ý kiến cùng hỏi, giao cả nhóm</small> : null}
      {row.hidesIdentity ? <HiddenIdentity /> : null}
    </span>
  )
  if (!routes) return what
  return (
    <span className="pick">
      <input type="checkbox" name="chon" value={row.id} defaultChecked={isTicked} aria-label={`Chọn ${row.code}`} />
      {what}
    </span>
  )
}
