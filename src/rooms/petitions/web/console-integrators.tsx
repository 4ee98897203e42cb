// /lam-viec/tich-hop : other systems that send petitions, and the mailbox.
import { refuseUnless } from '#platform/refusal.ts'
import { servicesContext, staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chips, StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { listIntegrators } from '../integrators/integrator-list.ts'
import { uncheckedRoots } from '../integrators/unchecked-integrator.ts'
import { mailboxStanding } from '../mail/mailbox-standing.ts'
import { mayKeepKeys, mayKeepSomeKeys } from '../policy.ts'
import { notYoursToConnect } from '../refusals.ts'
import type { Route } from './+types/console-integrators.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayKeepSomeKeys(world.actor), notYoursToConnect)
  const { mail } = context.get(servicesContext)
  return world.read(async (db) => {
    const rows = await listIntegrators(db).execute()
    const runsProvince = mayKeepKeys(world.actor, null, await uncheckedRoots(db))
    const standing = runsProvince && mail ? await mailboxStanding(db) : null
    return {
      rows: rows.map(({ revokedAt, lastAt, ...row }) => ({
        ...row,
        revoked: revokedAt ? momentWords(revokedAt, world.today) : null,
        last: lastAt ? momentWords(lastAt, world.today) : null,
      })),
      runsProvince,
      mail: mail &&
        standing && {
          address: mail.address,
          readAt: standing.reading?.readAt ? momentWords(standing.reading.readAt, world.today) : null,
          problem: standing.reading?.problem ?? null,
          taken: standing.taken,
          setAside: standing.setAside,
        },
    }
  })
})

type Data = Route.ComponentProps['loaderData']

export default function ConsoleIntegrators({ loaderData }: Route.ComponentProps) {
  const { rows } = loaderData
  const open = rows.filter((row) => !row.revoked).length
  return (
    <>
      <title>{pageTitle('Tích hợp', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Tích hợp"
        line={open > 0 ? `${open} hệ thống đang gửi được ý kiến.` : 'Chưa hệ thống nào gửi ý kiến tới đây.'}
      >
        <LinkButton href="/lam-viec/tich-hop/moi" variant="go" icon="add">
          Kết nối hệ thống
        </LinkButton>
        <LinkButton href="/api/openapi.json" icon="external" download="doi-thoai-openapi.json">
          Tài liệu API
        </LinkButton>
      </PageHead>
      <Table
        caption="Hệ thống đã kết nối"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState action={<LinkButton href="/lam-viec/tich-hop/moi">Kết nối hệ thống</LinkButton>}>
            Cổng thông tin, Zalo, tổng đài của tỉnh có thể gửi ý kiến thẳng vào đây bằng khóa riêng, hoặc hiện biểu mẫu
            trên trang của mình.
          </EmptyState>
        }
      />
      {loaderData.runsProvince && <Mail mail={loaderData.mail} />}
    </>
  )
}

const columns: Column<Data['rows'][number]>[] = [
  {
    key: 'name',
    header: 'Hệ thống',
    label: false,
    cell: (row) => (
      <div className="who">
        <b>
          <A href={`/lam-viec/tich-hop/${row.id}`}>{row.name}</A>
        </b>
        <span>{row.conference ?? 'Mọi hội nghị đang nhận ý kiến'}</span>
      </div>
    ),
  },
  { key: 'received', header: 'Đã gửi', num: true, width: '8rem', cell: (row) => `${row.received} ý kiến` },
  { key: 'last', header: 'Gần nhất', width: '12rem', cell: (row) => row.last ?? 'Chưa gửi lần nào' },
  {
    key: 'state',
    header: 'Tình trạng',
    width: '14rem',
    label: false,
    cell: (row) => (
      <Chips>
        {row.revoked ? (
          <StateChip state="open" icon="lock">
            Thu hồi {row.revoked}
          </StateChip>
        ) : (
          <StateChip state="done">Đang dùng</StateChip>
        )}
        {row.failing > 0 && <StateChip state="soon">{row.failing} tin chưa gửi được</StateChip>}
      </Chips>
    ),
  },
]

function Mail({ mail }: { mail: Data['mail'] }) {
  return (
    <Section title="Thư điện tử">
      {mail === null ? (
        <p className="muted">
          Chưa nhận ý kiến qua thư. Người vận hành máy chủ đặt hộp thư trong cấu hình (MAIL_ADDRESS, MAIL_IMAP_URL,
          MAIL_SMTP_URL).
        </p>
      ) : (
        <>
          {mail.problem && <Message kind="error">{mail.problem}</Message>}
          <FactList
            facts={[
              { label: 'Hộp thư', value: mail.address },
              { label: 'Xem gần nhất', value: mail.readAt ?? 'Chưa xem lần nào' },
              { label: 'Đã nhận', value: `${mail.taken} thư` },
              ...mail.setAside.map(({ why, count }) => ({ label: `${count} thư để lại`, value: why })),
            ]}
          />
        </>
      )}
    </Section>
  )
}
