import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { AccountData } from './console-account.tsx'
import { GrantFields } from './grant-fields.tsx'

type Row = AccountData['roles'][number]

/** What the account may do, where, and who said so; each can be ended and given back. */
export function AccountRoles(props: {
  account: AccountData
  values: Record<string, string>
  errors: Record<string, string>
}) {
  const { account, values, errors } = props
  const base = `/lam-viec/quan-tri/${account.id}`
  const isOpen = Object.keys(errors).length > 0 || account.roles.length === 0
  return (
    <Section title="Vai trò">
      <Table
        caption={`Vai trò của ${account.name}`}
        columns={columnsOf(base)}
        rows={account.roles}
        rowKey={(row) => row.id}
        empty={<EmptyState>Chưa giao vai trò nào: đăng nhập được nhưng chưa thấy việc gì.</EmptyState>}
      />
      {account.mayChange && (
        <Disclosure summary="Giao thêm vai trò" open={isOpen} icon="add">
          <form method="post" action={base} className="measure" noValidate>
            <input type="hidden" name="viec" value="giao" />
            <GrantFields values={values} errors={errors} bodies={account.bodies} conferences={account.conferences} />
            <FormActions>
              <Button type="submit">Giao vai trò</Button>
            </FormActions>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

const columnsOf = (base: string): Column<Row>[] => [
  {
    key: 'role',
    header: 'Vai trò',
    label: false,
    cell: (row) => (
      <div className="who">
        <b>{row.role}</b>
        <span>{row.organisation}</span>
      </div>
    ),
  },
  { key: 'conference', header: 'Hội nghị', width: '12rem', cell: (row) => row.conference },
  { key: 'since', header: 'Giao từ', width: '13rem', cell: (row) => row.since },
  {
    key: 'act',
    header: 'Việc',
    quietHead: true,
    act: true,
    width: '8rem',
    cell: (row) =>
      row.mayEnd && (
        <form method="post" action={base}>
          <input type="hidden" name="viec" value="thoi" />
          <input type="hidden" name="id" value={row.id} />
          <Button type="submit" size="sm" aria-label={`Thôi vai trò ${row.role}, ${row.organisation}`}>
            Thôi vai trò
          </Button>
        </form>
      ),
  },
]
