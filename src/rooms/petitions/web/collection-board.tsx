import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { copyText } from '#ui/copy-button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Icon } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { OrganisationLine } from '#ui/people.tsx'
import { type Column, type RowGroup, Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { CollectionData, CollectionTrouble } from './console-collection.tsx'

type Line = CollectionData['lines'][number]
type Props = { data: CollectionData; base: string; trouble: CollectionTrouble }

const groups = [
  { key: 'late', title: 'Quá hạn', icon: 'late' },
  { key: 'open', title: 'Còn hạn', icon: 'calendar' },
  { key: 'reported', title: 'Đã gửi đủ', icon: 'done' },
] as const

/** Late first; whom to call stands in the row, and the reminder that was just copied opens beneath it. */
export function CollectionBoard({ data, base, trouble }: Props) {
  const { lines, runs } = data
  const editing = trouble.typed.viec === 'sua' ? trouble.typed['don-vi'] : data.editing
  return (
    <Table
      caption="Đơn vị thu thập ý kiến"
      groups={groups
        .map((group): RowGroup<Line> => {
          const rows = lines.filter((line) => line.stands === group.key)
          return { ...group, rows, count: rows.length }
        })
        .filter((group) => group.rows.length > 0)}
      rowKey={(line) => line.id}
      rowState={(line) => (line.stands === 'late' ? 'late' : undefined)}
      columns={columnsOf(data, base)}
      detail={(line) => {
        if (line.id === data.reminding) return <Reminder line={line} />
        return runs && line.id === editing ? <EditForm line={line} base={base} trouble={trouble} /> : null
      }}
      empty={
        <EmptyState>
          {runs
            ? 'Chưa yêu cầu đơn vị nào thu thập. Chọn đơn vị ở dưới; mỗi nơi có hạn của mình.'
            : 'Chưa có yêu cầu thu thập nào cho đơn vị của tài khoản này.'}
        </EmptyState>
      }
    />
  )
}

function columnsOf({ runs, reminding }: CollectionData, base: string): Column<Line>[] {
  const columns: Column<Line>[] = [
    {
      key: 'unit',
      header: 'Đơn vị',
      cell: (line) => (
        <span id={`don-vi-${line.id}`}>
          <OrganisationLine name={line.name} person={line.person} phone={line.phone ?? undefined} />
        </span>
      ),
    },
    { key: 'due', header: 'Hạn', width: '20%', label: false, cell: (line) => <DeadlineChip {...line.deadline} /> },
    {
      key: 'count',
      header: 'Ý kiến',
      width: '20%',
      label: false,
      cell: (line) => (
        <>
          <A href={`${base}/tiep-nhan?don-vi=${line.id}`}>{line.sent} đã gửi lên</A>
          {line.atUnit > 0 ? <span className="sub">{line.atUnit} còn ở đơn vị</span> : null}
        </>
      ),
    },
    { key: 'said', header: 'Đơn vị báo', width: '20%', label: false, cell: (line) => <Said line={line} /> },
  ]
  if (runs)
    columns.push({
      key: 'act',
      header: 'Nhắc, sửa',
      quietHead: true,
      act: true,
      align: 'end',
      width: '10rem',
      cell: (line) => <Acts line={line} base={base} isOn={line.id === reminding} />,
    })
  return columns
}

function Said({ line }: { line: Line }) {
  if (line.report)
    return (
      <>
        {line.collected === 0 ? 'Không có ý kiến' : 'Đã gửi đủ'}
        <span className="sub">
          {line.report.when}
          {line.report.onTime ? '' : ', sau hạn'}
          {line.report.note ? `: ${line.report.note}` : ''}
        </span>
      </>
    )
  return (
    <>
      <span className="muted">chưa báo</span>
      {line.reminded ? <span className="sub">đã nhắc {line.reminded}</span> : null}
    </>
  )
}

/** Copies where scripts run and posts either way, so that it is known who was reminded. */
function Acts({ line, base, isOn }: { line: Line; base: string; isOn: boolean }) {
  return (
    <Form method="post" preventScrollReset className="row-acts">
      <input type="hidden" name="don-vi" value={line.id} />
      {line.report ? null : (
        <Button
          type="submit"
          size="sm"
          name="viec"
          value="nhac"
          icon="copy"
          variant={isOn ? 'go' : 'plain'}
          aria-label={`Nhắc ${line.name}`}
          onClick={() => void copyText(line.reminder)}
        >
          Nhắc
        </Button>
      )}
      <LinkButton size="sm" href={`${base}/thu-thap?sua=${line.id}#don-vi-${line.id}`} aria-label={`Sửa ${line.name}`}>
        Sửa
      </LinkButton>
    </Form>
  )
}

function Reminder({ line }: { line: Line }) {
  return (
    <div className="reminder" id="loi-nhac">
      <p className="small muted">Lời nhắc đã ghi và chép sẵn; dán vào Zalo cho {line.person ?? line.name}:</p>
      <p className="msg-text">{line.reminder}</p>
    </div>
  )
}

function EditForm({ line, base, trouble }: { line: Line; base: string; trouble: CollectionTrouble }) {
  const isMine = trouble.typed['don-vi'] === line.id && trouble.typed.viec === 'sua'
  const own = (name: string) => `${name}-${line.id}`
  const value = (name: string, otherwise: string) => (isMine ? (trouble.typed[own(name)] ?? otherwise) : otherwise)
  return (
    <Form method="post" preventScrollReset className="measure reminder">
      <input type="hidden" name="don-vi" value={line.id} />
      <input type="hidden" name="ban" value={line.version} />
      <DateField
        name={own('han')}
        label={`Hạn của ${line.name}`}
        defaultValue={value('han', formatDay(line.dueOn))}
        error={trouble.errors[own('han')]}
      />
      <TextArea
        name={own('noi-com')}
        label="Vấn đề nổi cộm cần nắm"
        hint="Mỗi dòng một vấn đề."
        rows={3}
        defaultValue={value('noi-com', line.hotIssues.join('\n'))}
        error={trouble.errors[own('noi-com')]}
      />
      <TextArea
        name={own('goi-y')}
        label="Câu hỏi gợi ý"
        hint="Mỗi dòng một câu."
        rows={5}
        defaultValue={value('goi-y', line.suggestions.join('\n'))}
        error={trouble.errors[own('goi-y')]}
      />
      <FormActions>
        <Button type="submit" name="viec" value="sua" variant="go">
          Lưu
        </Button>
        <Button type="submit" name="viec" value="thoi">
          Thôi yêu cầu đơn vị này
        </Button>
        <LinkButton href={`${base}/thu-thap`} variant="quiet">
          <Icon name="close" /> Đóng
        </LinkButton>
      </FormActions>
    </Form>
  )
}
