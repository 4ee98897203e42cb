import { accountPage } from '#platform/web/context.ts'
import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { AccountData } from './account.tsx'
import type { Trouble } from './account-password.tsx'

type Row = AccountData['sessions'][number]

export function SessionsSection({ sessions, trouble }: { sessions: Row[]; trouble: Trouble }) {
  const others = sessions.filter((session) => !session.isThis).length
  return (
    <Section title="Các máy đang mở tài khoản này" id="phien">
      <div className="stack">
        {trouble.about === 'phien' && trouble.refusal && <Message kind="error">{trouble.refusal.say}</Message>}
        <p className="muted">
          Thấy máy lạ thì kết thúc phiên đó rồi đổi mật khẩu. Máy để không quá lâu sẽ tự phải đăng nhập lại.
        </p>
        <Table caption="Phiên đăng nhập đang mở" columns={columns} rows={sessions} rowKey={(row) => row.id} />
        {others > 1 && (
          <form method="post" action={accountPage}>
            <input type="hidden" name="viec" value="phien-khac" />
            <FormActions>
              <Button type="submit">Kết thúc {others} phiên khác</Button>
            </FormActions>
          </form>
        )}
      </div>
    </Section>
  )
}

const columns: Column<Row>[] = [
  {
    key: 'device',
    header: 'Máy',
    label: false,
    cell: (row) => (
      <div className="who">
        <b>{row.device}</b>
        {row.isThis && <span>máy này</span>}
      </div>
    ),
  },
  { key: 'address', header: 'Địa chỉ mạng', num: true, align: 'start', cell: (row) => row.address || 'không rõ' },
  { key: 'since', header: 'Đăng nhập', cell: (row) => row.since },
  { key: 'seen', header: 'Dùng gần nhất', cell: (row) => row.seen },
  {
    key: 'act',
    header: 'Kết thúc',
    quietHead: true,
    act: true,
    cell: (row) => (
      <form method="post" action={row.isThis ? '/dang-xuat' : accountPage}>
        <input type="hidden" name="viec" value="phien" />
        <input type="hidden" name="id" value={row.id} />
        <Button type="submit" size="sm" aria-label={row.isThis ? undefined : `Kết thúc phiên ${row.device}`}>
          {row.isThis ? 'Đăng xuất' : 'Kết thúc'}
        </Button>
      </form>
    ),
  },
]
