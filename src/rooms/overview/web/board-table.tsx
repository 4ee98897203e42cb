import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { copyText } from '#ui/copy-button.tsx'
import { Icon } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { OrganisationLine } from '#ui/people.tsx'
import { type RowGroup, Table } from '#ui/table.tsx'
import type { BoardPage, LineView } from './board-data.ts'

const groupWords = {
  late: { title: 'Quá hạn', icon: 'late' },
  soon: { title: 'Sắp đến hạn', icon: 'soon' },
  open: { title: 'Còn lại', icon: 'calendar' },
  undated: { title: 'Chưa có hạn', icon: 'waiting' },
  done: { title: 'Đã xong', icon: 'done' },
} as const

type Props = { board: BoardPage; reminding: string; several: boolean; empty: ReactNode }

/** Late first; whom to call stands in the row, and the reminder that was just copied opens beneath it. */
export function BoardTable({ board, reminding, several, empty }: Props) {
  const groups = (Object.keys(groupWords) as (keyof typeof groupWords)[])
    .map(
      (key): RowGroup<LineView> => ({
        key,
        ...groupWords[key],
        count: board.groups[key],
        rows: board.lines.filter((line) => line.group === key),
      }),
    )
    .filter((group) => group.rows.length > 0)
  return (
    <Table
      caption="Việc cần làm"
      headHidden
      groups={groups}
      rowKey={(line) => line.id}
      rowState={(line) => (line.group === 'late' ? 'late' : undefined)}
      empty={empty}
      columns={[
        { key: 'what', header: 'Việc', width: '42%', cell: (line) => <What line={line} several={several} /> },
        { key: 'who', header: 'Ai làm', width: '26%', label: false, cell: (line) => <Who line={line} /> },
        { key: 'due', header: 'Hạn', width: '21%', label: false, cell: (line) => <DeadlineChip {...line.deadline} /> },
        {
          key: 'act',
          header: 'Nhắc',
          act: true,
          align: 'end',
          cell: (line) => <Act line={line} isOn={line.id === reminding} />,
        },
      ]}
      detail={(line) => (line.id === reminding ? <Reminder line={line} /> : null)}
    />
  )
}

function What({ line, several }: { line: LineView; several: boolean }) {
  return (
    <span id={`viec-${line.id}`}>
      <A className="strong task-link" href={`/lam-viec/viec/${line.taskId}`}>
        {line.text}
      </A>
      {several && line.conference ? <small className="sub">{line.conference}</small> : null}
      {line.difficulty ? (
        <small className="sub row">
          <Icon name="warning" />
          Khó khăn: {line.difficulty}
        </small>
      ) : null}
      <small className="sub">
        {state(line)}
        {line.intakeHref ? (
          <>
            {' · '}
            <A href={line.intakeHref}>Mở phần tiếp nhận ý kiến</A>
          </>
        ) : null}
      </small>
    </span>
  )
}

function state(line: LineView): string {
  const base = line.report ? `Báo cáo ${line.report}` : line.acknowledged ? 'Đã nhận việc' : 'Chưa nhận việc'
  return line.reminded && line.group !== 'done' ? `${base}; ${line.reminded}` : base
}

function Who({ line }: { line: LineView }) {
  const person = [line.person, line.own ? 'việc của mình' : ''].filter(Boolean).join(' · ')
  return (
    <OrganisationLine
      name={line.body}
      person={person || 'Chưa ghi người liên hệ'}
      phone={line.own ? undefined : (line.phone ?? undefined)}
    />
  )
}

/** Copies where scripts run (the press is the leave to do so) and posts either way, so that it is known who was told. */
function Act({ line, isOn }: { line: LineView; isOn: boolean }) {
  if (line.group === 'done') return null
  if (line.own && line.mayAct) {
    return (
      <LinkButton size="sm" href={`/lam-viec/viec/${line.taskId}#lam`} icon={line.acknowledged ? 'report' : 'check'}>
        {line.acknowledged ? 'Báo cáo' : 'Nhận việc'}
      </LinkButton>
    )
  }
  if (!line.mayRun) return null
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="viec" value="nhac" />
      <input type="hidden" name="dong" value={line.id} />
      <Button
        type="submit"
        size="sm"
        variant={isOn ? 'go' : 'plain'}
        icon="copy"
        onClick={() => void copyText(line.reminder)}
        aria-label={`Nhắc ${line.body}: ${line.text}`}
      >
        Nhắc
      </Button>
    </Form>
  )
}

function Reminder({ line }: { line: LineView }) {
  return (
    <div className="reminder" id="loi-nhac">
      <p className="small muted">Lời nhắc đã ghi và chép sẵn; dán vào Zalo cho {line.person ?? line.body}:</p>
      <p className="msg-text">{line.reminder}</p>
    </div>
  )
}
