import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Chips, DeadlineChip, StateChip } from '#ui/chip.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { GivenView } from './routing-view.ts'
import type { RoutingTrouble } from './routing-waiting.tsx'

type Props = { rows: GivenView[]; routes: boolean; rules: boolean; bodies: ComboOption[]; trouble: RoutingTrouble }

/** What was given; below a case that was handed back stand the reason, who is proposed, and the ruling. */
export function RoutingGiven({ rows, routes, rules, bodies, trouble }: Props) {
  return (
    <Table
      caption="Việc đã giao"
      rows={rows}
      rowKey={(row) => row.id}
      rowState={(row) => (row.escalated || row.due?.state === 'late' ? 'late' : undefined)}
      columns={columnsOf(routes)}
      detail={(row) => (row.waits ? <Returned row={row} rules={rules} bodies={bodies} trouble={trouble} /> : null)}
      empty={<EmptyState>Không có việc nào ở đây.</EmptyState>}
    />
  )
}

function columnsOf(routes: boolean): Column<GivenView>[] {
  const columns: Column<GivenView>[] = [
    {
      key: 'what',
      header: 'Ý kiến',
      label: false,
      cell: (row) => (
        <span id={`viec-${row.id}`}>
          <A className="strong task-link" href={`/lam-viec/y-kien/${row.petitionId}`}>
            {row.title}
          </A>
          <small className="sub">
            <span className="num">{row.code}</span>
            {row.together > 1 ? ` · ${row.together} ý kiến cùng hỏi` : ''} · giao {row.given}
            {row.round > 1 ? `, lượt ${row.round}` : ''}
          </small>
          {row.note ? <small className="sub">Ghi chú: {row.note}</small> : null}
        </span>
      ),
    },
    { key: 'lead', header: 'Chủ trì, phối hợp', width: '26%', label: false, cell: (row) => <Bodies row={row} /> },
    { key: 'due', header: 'Hạn trả lời', width: '19%', label: false, cell: (row) => <Due row={row} /> },
    { key: 'said', header: 'Tình trạng', width: '15%', label: false, cell: (row) => <Said row={row} /> },
  ]
  if (routes)
    columns.push({
      key: 'act',
      header: 'Thu lại',
      quietHead: true,
      act: true,
      align: 'end',
      width: '7rem',
      cell: (row) =>
        row.waits ? null : (
          <Form method="post">
            <input type="hidden" name="viec-giao" value={row.id} />
            <Button size="sm" name="viec" value="thu-lai" aria-label={`Thu lại ${row.code} đã giao ${row.lead}`}>
              Thu lại
            </Button>
          </Form>
        ),
    })
  return columns
}

function Due({ row }: { row: GivenView }) {
  return (
    <>
      {row.due ? <DeadlineChip {...row.due} /> : <StateChip state="done">Đã xong</StateChip>}
      {row.moved ? <span className="sub">{row.moved}</span> : null}
      {row.isPaused ? <span className="sub">Đang chờ người dân trả lời</span> : null}
    </>
  )
}

function Bodies({ row }: { row: GivenView }) {
  return (
    <>
      <b>{row.lead}</b>
      {row.coordinators.map((each) => (
        <span className="sub" key={each.name}>
          phối hợp: {each.name}, {each.line}
        </span>
      ))}
    </>
  )
}

function Said({ row }: { row: GivenView }) {
  if (row.waits)
    return (
      <Chips>
        <StateChip state={row.escalated ? 'late' : 'soon'}>
          {row.escalated ? `Trả lại lần ${row.returns}, lãnh đạo quyết` : 'Trả lại'}
        </StateChip>
      </Chips>
    )
  if (row.upheld) return <>Đã giữ nguyên sau khi trả lại</>
  if (row.reply?.kind === 'accepted')
    return (
      <>
        Đã nhận<span className="sub">{row.reply.when}</span>
      </>
    )
  return <span className="muted">chưa nhận</span>
}

function Returned({ row, rules, bodies, trouble }: { row: GivenView } & Omit<Props, 'rows' | 'routes'>) {
  const reply = row.reply!
  const box = `noi-khac-${row.id}`
  return (
    <div className="reminder">
      <p>
        {row.lead} trả lại {reply.when}: <q className="said-to">{reply.reason}</q>
      </p>
      <p>
        Đề xuất giao <b>{reply.proposed}</b>. Cơ quan nhận tiếp có đủ số ngày như lần giao đầu.
      </p>
      {rules ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="viec-giao" value={row.id} />
          <input type="hidden" name="de-xuat" value={reply.proposedId ?? ''} />
          <div className="fields">
            <OrganisationField
              name={box}
              label="Giao cơ quan khác"
              remark="để trống thì theo đề xuất"
              options={bodies}
              defaultText={trouble.typed[box]}
              error={trouble.errors[box]}
            />
            <TextInput name="ly-do" id={`ly-do-${row.id}`} label="Lý do" remark="không bắt buộc" />
          </div>
          <FormActions>
            <Button variant="go" name="viec" value="giao-noi-khac">
              Giao {reply.proposed} hoặc nơi đã chọn
            </Button>
            <Button name="viec" value="giu-nguyen">
              Giữ nguyên {row.lead}
            </Button>
          </FormActions>
        </Form>
      ) : (
        <p className="muted small">Chờ Văn phòng hoặc người chủ trì quyết định.</p>
      )}
    </div>
  )
}
