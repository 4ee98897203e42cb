import { LinkButton } from '#ui/button.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { Table } from '#ui/table.tsx'
import type { OrganisationDetail } from '../organisation-detail.ts'
import { kindWords, type OrganisationKind } from '../organisation-words.ts'
import { validWords } from './past-words.ts'

type Props = { body: OrganisationDetail; base: string; keeps: boolean }

/** What it does: tasks and questions find it by this, never by its name. */
export function OrganisationFunctions({ body, base, keeps, today }: Props & { today: string }) {
  const rows = [...body.functions].sort((a, b) => Number(isOver(a, today)) - Number(isOver(b, today)))
  return (
    <Section title="Lĩnh vực">
      {rows.length === 0 ? (
        <EmptyState>
          Chưa ghi lĩnh vực nào. Ý kiến và việc được chuyển theo lĩnh vực, không theo tên cơ quan.
        </EmptyState>
      ) : (
        <ul className="lines">
          {rows.map((each) => (
            <li key={`${each.code} ${each.validFrom}`}>
              <A href={`/lam-viec/co-quan?viec=${each.code}`}>{each.name}</A>
              <span className="sub">
                {[validWords(each.validFrom, each.validTo), each.source].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {keeps && (
        <p className="actions">
          <LinkButton href={`${base}/linh-vuc`}>Sửa lĩnh vực</LinkButton>
        </p>
      )}
    </Section>
  )
}

const isOver = (each: { validTo: string | null }, today: string) => each.validTo !== null && each.validTo < today

export function OrganisationUnits({ body, keeps }: Omit<Props, 'base'>) {
  const now = body.children.filter((child) => child.isNow)
  return (
    <Section title="Đơn vị trực thuộc">
      <Table
        caption={`Đơn vị trực thuộc ${body.name}`}
        rows={now}
        rowKey={(child) => child.id}
        columns={[
          {
            key: 'name',
            header: 'Đơn vị',
            label: false,
            cell: (child) => (
              <>
                <A className="strong" href={`/lam-viec/co-quan/${child.id}`}>
                  {child.name}
                </A>
                {child.children > 0 && <span className="sub">{child.children} đơn vị bên dưới</span>}
              </>
            ),
          },
          { key: 'kind', header: 'Loại', cell: (child) => kindWords[child.kind as OrganisationKind] },
          { key: 'phone', header: 'Điện thoại', cell: (child) => child.phone && <Phone number={child.phone} /> },
        ]}
        empty={<EmptyState>Không có đơn vị trực thuộc.</EmptyState>}
      />
      <p className="actions">
        {keeps && <LinkButton href={`/lam-viec/co-quan/moi?tren=${body.id}`}>Thêm đơn vị</LinkButton>}
        {now.length > 0 && (
          <LinkButton href={`/lam-viec/co-quan?duoi=${body.id}`} variant="quiet">
            Xem cả cây bên dưới
          </LinkButton>
        )}
      </p>
    </Section>
  )
}
