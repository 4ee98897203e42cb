// /lam-viec/hoi-nghi/:conferenceId/bang-tong-hop : the answer book for the chair; what is missing stands first.
import { staffWorld } from '#platform/web/context.ts'
import { changed, pageIn, pagesOf, pageUrl } from '#platform/web/list-address.ts'
import { page } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { dueView } from '#rooms/triage/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { DeadlineChip, StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { Words } from '#ui/petition.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { bookOrderCodes, bookOrders, bookOrderWords } from '../book-groups.ts'
import { answerParts, askedWords, countWords, leadWords, releaseWords } from '../book-words.ts'
import { type BookRow, isOut, loadBook } from '../load-book.ts'
import type { Route } from './+types/console-book.ts'
import { readBookOrder } from './book-address.ts'

const size = 30

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = pageUrl(request)
  const order = readBookOrder(new URL(url))
  const { book, head } = await world.read(async (db) => ({
    book: await loadBook(db, world, { conferenceId: params.conferenceId, order }),
    head: await uncheckedConferenceHead(db, world, params.conferenceId),
  }))
  const rows = [
    ...book.missing.map((row) => ({ group: 'Việc chưa có trả lời', row })),
    ...book.groups.flatMap(({ name, senders, rows: own }) =>
      own.map((row) => ({ group: `${name} (${own.length} việc, ${senders} ý kiến)`, row })),
    ),
  ]
  const from = (pageIn(url) - 1) * size
  const shown = Map.groupBy(rows.slice(from, from + size), ({ group }) => group)
  return {
    base: `/lam-viec/hoi-nghi/${book.conference.id}`,
    order,
    conference: head!,
    title: book.conference.title,
    line: countWords(book),
    sections: [...shown].map(([title, own]) => ({ title, rows: own.map(({ row }) => rowView(row, world)) })),
    orders: bookOrders.map((each) => ({
      href: changed(url, { xep: bookOrderCodes[each] }),
      label: bookOrderWords[each],
      on: each === order,
    })),
    pages: pagesOf(url, rows.length, size, 'Việc'),
  }
})

const rowView = (row: BookRow, world: World) => ({
  id: row.id,
  code: formatPetitionCode(row.code),
  text: row.text,
  line: askedWords(row),
  lead: leadWords(row),
  due: row.answer || row.isForwarded ? null : dueView(row.dueOn, world),
  isForwarded: row.isForwarded,
  state: row.answer
    ? {
        words: releaseWords(row, world),
        chip: row.reopenedDueOn
          ? ('soon' as const)
          : isOut(row.standing, world)
            ? ('done' as const)
            : ('open' as const),
      }
    : null,
  parts: answerParts(row),
})
type RowView = ReturnType<typeof rowView>

export default function ConsoleBook({ loaderData }: Route.ComponentProps) {
  const { base, order, title, line, sections, orders, pages } = loaderData
  const file = `${base}/bang-tong-hop`
  const asked = `?xep=${bookOrderCodes[order]}`
  return (
    <>
      <title>{pageTitle('Bảng tổng hợp trả lời', { site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: base, label: title },
          { href: `${base}/tra-loi`, label: 'Trả lời' },
        ]}
      />
      <PageHead title="Bảng tổng hợp ý kiến và trả lời" line={line}>
        <LinkButton href={`${file}.docx${asked}`} icon="download" download="">
          Tải Word
        </LinkButton>
        <LinkButton href={`${file}.pdf${asked}`} icon="print" download="">
          Tải PDF
        </LinkButton>
        <LinkButton href={`${file}.xlsx${asked}`} icon="excel" download="">
          Tải Excel
        </LinkButton>
      </PageHead>
      <FilterBar label="Xếp bảng" facts={orders} />
      {sections.length === 0 ? (
        <EmptyState>Chưa giao ý kiến nào của hội nghị này cho cơ quan trả lời.</EmptyState>
      ) : null}
      {sections.map(({ title, rows }) => (
        <Section key={title} title={title}>
          <ol className={rows.some(({ parts }) => parts.length > 0) ? 'book' : 'book missing'}>
            {rows.map((row) => (
              <BookRowView key={row.id} row={row} />
            ))}
          </ol>
        </Section>
      ))}
      {pages.pages > 1 ? <Paging {...pages} /> : null}
    </>
  )
}

function BookRowView({ row }: { row: RowView }) {
  const [first, ...others] = row.parts
  return (
    <li>
      <div>
        <Words>{row.text}</Words>
        <p className="small muted">
          <span className="num">{row.code}</span> · {row.line}
        </p>
      </div>
      <div>
        <p>
          <b>{row.lead}</b>
        </p>
        {row.due ? <DeadlineChip {...row.due} /> : null}
        {row.isForwarded ? <StateChip state="beyond">Đã kiến nghị cấp trên</StateChip> : null}
        {row.state ? (
          <StateChip state={row.state.chip} icon={row.state.chip === 'open' ? 'eye-off' : undefined}>
            {row.state.words}
          </StateChip>
        ) : null}
        {first ? <p className="pre-line">{first.value}</p> : null}
        {others.length > 0 ? (
          <FactList
            facts={others.map(({ label, value }) => ({
              label,
              value: <span className="pre-line">{value}</span>,
            }))}
          />
        ) : null}
      </div>
    </li>
  )
}
