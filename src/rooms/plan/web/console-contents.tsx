// /lam-viec/hoi-nghi/:conferenceId/noi-dung : what the plan says of programme, people, money, gifts and goods, with its sentences.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { formatNumber, moneyInWords } from '#vietnamese/numbers.ts'
import { loadConferenceHead } from '../conference-head.ts'
import { loadContents } from '../conference-overview.ts'
import { conferenceNotFound } from '../refusals.ts'
import type { Route } from './+types/console-contents.ts'
import { anchorOf } from './review-view.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const conference = await loadConferenceHead(db, world, params.conferenceId)
    refuseUnless(conference.mayRead, conferenceNotFound)
    const { facts, ...contents } = await loadContents(db, conference.planId, conference.id)
    const keys = new Map(facts.map((fact) => [fact.start, fact.key]))
    const sentence = (start: number | null) => {
      const key = start === null ? undefined : keys.get(start)
      return key ? `/lam-viec/ke-hoach/${conference.planId}#${anchorOf('cau', key)}` : null
    }
    const linked = <Row extends { start: number | null }>(rows: Row[]) =>
      rows.map((row) => ({ ...row, href: sentence(row.start) }))
    const sum = contents.funding.reduce((total, line) => total + (line.amount ?? 0), 0)
    return {
      conference,
      topics: linked(contents.topics),
      programme: linked(contents.programme),
      participants: linked(contents.participants),
      funding: linked(contents.funding),
      gifts: linked(contents.gifts),
      logistics: linked(contents.logistics),
      recipients: contents.recipients,
      sum: sum > 0 ? { figures: formatNumber(sum), words: moneyInWords(sum) } : null,
    }
  })
})

type Linked = { id: string; href: string | null }

function inPlan<Row extends Linked>(): Column<Row> {
  return {
    key: 'source',
    header: 'Trong kế hoạch',
    width: '8rem',
    quietHead: true,
    label: false,
    cell: (row) => (row.href ? <A href={row.href}>Xem câu</A> : null),
  }
}

export default function ConsoleContents({ loaderData }: Route.ComponentProps) {
  const { topics, programme, participants, funding, gifts, logistics, recipients, sum } = loaderData
  const isEmpty = [topics, programme, participants, funding, gifts, logistics, recipients].every(
    (rows) => rows.length === 0,
  )
  return (
    <>
      <title>{pageTitle('Chương trình, kinh phí', { site: 'Đối Thoại' })}</title>
      <PageHead title="Chương trình, kinh phí" line="Những gì kế hoạch ghi, mỗi dòng mở được câu đã đọc." />
      {isEmpty ? <EmptyState>Kế hoạch chưa ghi chương trình, thành phần hay kinh phí.</EmptyState> : null}
      {topics.length > 0 ? (
        <Section title={`Nội dung đối thoại (${topics.length})`}>
          <Table
            caption="Nội dung đối thoại"
            headHidden
            rows={topics}
            rowKey={(row) => row.id}
            columns={[{ key: 'text', header: 'Nội dung', cell: (row) => row.text }, inPlan()]}
          />
        </Section>
      ) : null}
      {programme.length > 0 ? (
        <Section title="Chương trình">
          <Table
            caption="Chương trình"
            rows={programme}
            rowKey={(row) => row.id}
            columns={[
              { key: 'text', header: 'Mục', cell: (row) => (row.part ? `${row.part}: ${row.text}` : row.text) },
              { key: 'at', header: 'Giờ', width: '6rem', num: true, cell: (row) => row.startsAt?.slice(0, 5) ?? '' },
              { key: 'minutes', header: 'Phút', width: '5rem', num: true, cell: (row) => row.minutes ?? '' },
              inPlan(),
            ]}
          />
        </Section>
      ) : null}
      {participants.length > 0 ? (
        <Section title="Thành phần">
          <Table
            caption="Thành phần"
            rows={participants}
            rowKey={(row) => row.id}
            columns={[
              { key: 'name', header: 'Nhóm', cell: (row) => row.name },
              { key: 'count', header: 'Số người', width: '9rem', align: 'end', cell: (row) => countWords(row) },
              {
                key: 'by',
                header: 'Ai mời, ở đâu',
                width: '26%',
                cell: (row) => [row.invitedBy, row.hub].filter(Boolean).join('; '),
              },
              inPlan(),
            ]}
          />
        </Section>
      ) : null}
      {funding.length > 0 ? (
        <Section title="Kinh phí">
          <Table
            caption="Kinh phí"
            rows={funding}
            rowKey={(row) => row.id}
            columns={[
              { key: 'text', header: 'Khoản', cell: (row) => row.text },
              {
                key: 'fund',
                header: 'Nguồn',
                width: '22%',
                cell: (row) => [row.fund, row.decision].filter(Boolean).join('; '),
              },
              {
                key: 'amount',
                header: 'Số tiền (đồng)',
                width: '10rem',
                num: true,
                cell: (row) => (row.amount === null ? 'chưa ghi' : formatNumber(row.amount)),
              },
              inPlan(),
            ]}
            foot={
              sum ? (
                <tr>
                  <th scope="row" colSpan={2}>
                    Cộng: {sum.words}
                  </th>
                  <td className="num end">{sum.figures}</td>
                  <td />
                </tr>
              ) : undefined
            }
          />
        </Section>
      ) : null}
      {gifts.length > 0 ? (
        <Section title="Quà tặng">
          <Table
            caption="Quà tặng"
            rows={gifts}
            rowKey={(row) => row.id}
            columns={[
              { key: 'text', header: 'Quà', cell: (row) => row.text },
              { key: 'count', header: 'Số suất', width: '7rem', num: true, cell: (row) => row.count },
              inPlan(),
            ]}
          />
        </Section>
      ) : null}
      {logistics.length > 0 ? (
        <Section title="Hậu cần">
          <Table
            caption="Hậu cần"
            rows={logistics}
            rowKey={(row) => row.id}
            columns={[
              { key: 'item', header: 'Thứ cần có', cell: (row) => row.item },
              { key: 'count', header: 'Số lượng', width: '7rem', num: true, cell: (row) => row.count },
              inPlan(),
            ]}
          />
        </Section>
      ) : null}
      {recipients.length > 0 ? (
        <Section title={`Nơi nhận (${recipients.length})`}>
          <ul className="lines">
            {recipients.map((row) => (
              <li key={row.id}>{row.text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

function countWords(row: { count: number | null; perUnit: number | null; approximate: boolean }): string {
  if (row.count !== null) return row.approximate ? `khoảng ${row.count}` : String(row.count)
  return row.perUnit !== null ? `mỗi đơn vị ${row.perUnit}` : 'chưa ghi'
}
