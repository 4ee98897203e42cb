// /lam-viec/hoi-nghi/:conferenceId/gui-tra-loi : whom each answer has reached, what must be printed, what needs a hand.
import { Form } from 'react-router'
import { servicesContext, staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import type { Handle } from '../../../../root.tsx'
import { type DeliveryRow, loadDeliveryPage } from '../delivery-page.ts'
import { type DeliveryState, deliveryStates, deliveryStateWords, type Way, ways, wayWords } from '../delivery-words.ts'
import type { Route } from './+types/console-delivery.ts'
import { changeDelivery } from './delivery-actions.ts'
import { deliveryHref, deliveryPlace } from './delivery-address.ts'
import { RowTools } from './delivery-row-tools.tsx'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = deliveryPlace(params.conferenceId, new URL(request.url).searchParams)
  const { smtp, gateway } = context.get(servicesContext).ways
  const { batches, rows, ...loaded } = await world.read((db) => loadDeliveryPage(db, world, place))
  return {
    ...loaded,
    place,
    byHand: { email: smtp === null, text: gateway === null },
    rows: rows.map((row) => ({ ...row, code: formatPetitionCode(row.code) })),
    batches: batches.map((batch) => ({ ...batch, madeAt: momentWords(batch.madeAt, world.today) })),
  }
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  changeDelivery(
    staffWorld(context, request),
    deliveryPlace(params.conferenceId, new URL(request.url).searchParams),
    typed,
    context.get(servicesContext).baseUrl,
  ),
)

type Data = Route.ComponentProps['loaderData']

export default function ConsoleDelivery({ loaderData, actionData }: Route.ComponentProps) {
  const { place, counted, rows, toPrint, batches, pages, total, byHand } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const typed: Record<string, string> = actionData && 'typed' in actionData ? actionData.typed : {}
  const addresses: Record<string, string> = actionData && 'addresses' in actionData ? actionData.addresses : {}
  const all = counted.reduce((sum, row) => sum + row.count, 0)
  const inState = (state: DeliveryState) =>
    counted.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0)
  return (
    <>
      <title>{pageTitle('Gửi câu trả lời', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: `/lam-viec/hoi-nghi/${place.conferenceId}/tra-loi`, label: 'Trả lời' }]} />
      <PageHead
        title="Gửi câu trả lời"
        line={
          all === 0
            ? 'Câu trả lời được giữ kín đến lúc công bố; đến lúc ấy từng người gửi hiện ra ở đây.'
            : `${inState('given') + inState('seen')} trên ${all} người gửi đã nhận hoặc đã xem câu trả lời.`
        }
      />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {all > 0 ? (
        <div className="count-table">
          <Table caption="Theo cách gửi" columns={wayColumns(counted)} rows={waysIn(counted)} rowKey={(way) => way} />
        </div>
      ) : null}
      {toPrint.length > 0 ? <ToPrint rows={toPrint} /> : null}
      {batches.length > 0 ? <Batches rows={batches} /> : null}
      {all > 0 ? (
        <Section title="Từng người gửi">
          <FilterBar
            label="Lọc theo tình trạng"
            facts={deliveryStates.map((state) => ({
              href: deliveryHref({ ...place, state, page: 1 }),
              label: deliveryStateWords[state],
              count: inState(state),
              on: state === place.state,
            }))}
          />
          {place.state === 'waiting' && rows.some(({ channel }) => channel && byHand[channel]) ? (
            <ByHand byHand={byHand} />
          ) : null}
          {rows.length === 0 ? (
            <EmptyState>Không có câu trả lời nào ở tình trạng này.</EmptyState>
          ) : (
            <Table
              caption={deliveryStateWords[place.state]}
              columns={rowColumns({ state: place.state, byHand, addresses, typed, errors })}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )}
          {pages > 1 ? (
            <Paging
              page={place.page}
              pages={pages}
              line={`${total} người`}
              previousHref={place.page > 1 ? deliveryHref({ ...place, page: place.page - 1 }) : undefined}
              nextHref={place.page < pages ? deliveryHref({ ...place, page: place.page + 1 }) : undefined}
            />
          ) : null}
        </Section>
      ) : (
        <EmptyState>Chưa công bố câu trả lời nào.</EmptyState>
      )}
    </>
  )
}

const waysIn = (counted: Data['counted']): Way[] => ways.filter((way) => counted.some((row) => row.way === way))

const wayColumns = (counted: Data['counted']): Column<Way>[] => [
  { key: 'way', header: 'Cách gửi', label: false, cell: (way) => wayWords[way] },
  ...deliveryStates.map((state) => ({
    key: state,
    header: deliveryStateWords[state],
    num: true,
    align: 'end' as const,
    width: '7rem',
    cell: (way: Way) =>
      counted.find((row) => row.way === way && row.state === state)?.count ?? <span className="none">0</span>,
  })),
]

function ByHand({ byHand }: { byHand: { email: boolean; text: boolean } }) {
  const what = [byHand.email && 'thư điện tử', byHand.text && 'tin nhắn'].filter(Boolean).join(' và ')
  return (
    <div className="answer-lead">
      <Message kind="warning">
        Cần gửi tay: máy chủ chưa có đường gửi {what}. Bấm Xem nơi gửi để chép lời nhắn, gửi xong thì bấm Đã gửi tay.
      </Message>
      <Form method="post" preventScrollReset>
        <FormActions>
          <Button name="viec" value="xem-noi-gui" icon="eye">
            Xem nơi gửi
          </Button>
          <span className="small muted">Lần xem này được ghi lại.</span>
        </FormActions>
      </Form>
    </div>
  )
}

function ToPrint({ rows }: { rows: Data['toPrint'] }) {
  return (
    <Section title="Chờ in">
      <Table
        caption="Câu trả lời chờ in, theo xã, phường"
        columns={[
          { key: 'where', header: 'Nơi giao', label: false, cell: ({ commune }) => commune ?? 'Gửi qua bưu điện' },
          { key: 'count', header: 'Câu trả lời', num: true, align: 'end', width: '8rem', cell: ({ count }) => count },
          {
            key: 'act',
            header: 'Việc',
            act: true,
            width: '9rem',
            cell: ({ communeId, commune }) => (
              <Form method="post">
                <input type="hidden" name="xa" value={communeId ?? ''} />
                <Button size="sm" name="viec" value="in" aria-label={`Lập đợt in ${commune ?? 'bưu điện'}`}>
                  Lập đợt in
                </Button>
              </Form>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ communeId }) => communeId ?? 'buu-dien'}
      />
    </Section>
  )
}

function Batches({ rows }: { rows: Data['batches'] }) {
  return (
    <Section title="Các đợt đã lập">
      <Table
        caption="Các đợt giao"
        columns={[
          {
            key: 'where',
            header: 'Đợt',
            label: false,
            cell: ({ id, commune, number, madeAt }) => (
              <>
                <A href={`/lam-viec/giao-tra-loi/${id}`}>
                  {commune ?? 'Bưu điện'}, đợt {number}
                </A>
                <p className="small muted">Lập {madeAt}</p>
              </>
            ),
          },
          { key: 'lines', header: 'Câu trả lời', num: true, align: 'end', width: '8rem', cell: ({ lines }) => lines },
          {
            key: 'open',
            header: 'Còn phải giao',
            num: true,
            align: 'end',
            width: '9rem',
            cell: ({ open, notMet }) => (notMet > 0 ? `${open}, ${notMet} không gặp` : open),
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

type Tools = {
  state: DeliveryState
  byHand: { email: boolean; text: boolean }
  addresses: Record<string, string>
  typed: Record<string, string>
  errors: Record<string, string>
}

const rowColumns = (tools: Tools): Column<DeliveryRow>[] => [
  {
    key: 'code',
    header: 'Ý kiến',
    label: false,
    cell: ({ code, petitionId, messageId, body }) => (
      <>
        <a href={`/lam-viec/y-kien/${petitionId}`} className="num">
          {code}
        </a>
        {messageId && tools.addresses[messageId] ? (
          <p>
            {tools.addresses[messageId]}
            <br />
            <span className="small">{body}</span>
          </p>
        ) : null}
      </>
    ),
  },
  {
    key: 'way',
    header: 'Cách gửi',
    width: '18rem',
    cell: ({ way, commune, problem, reason }) => (
      <>
        {wayWords[way]}
        {way === 'commune' && commune ? `, ${commune}` : ''}
        {problem || (tools.state === 'not_met' && reason) ? <p className="small muted">{problem ?? reason}</p> : null}
      </>
    ),
  },
  {
    key: 'act',
    header: 'Việc',
    label: false,
    width: '19rem',
    cell: (row) => <RowTools row={row} {...tools} />,
  },
]
