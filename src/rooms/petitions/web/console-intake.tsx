// /lam-viec/hoi-nghi/:conferenceId/tiep-nhan : the petitions of a conference, or those of one's units.
import { useRef } from 'react'
import { Form } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { typedText } from '#platform/web/form-errors.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { useKey } from '#ui/client/use-key.ts'
import { useListKeys } from '#ui/client/use-list-keys.ts'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FilterSelects } from '#ui/filter-selects.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { listUnitLines } from '../collection/unit-board.ts'
import { listFilterChoices } from '../filter-choices.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { countFound, countStates, type Found, listPetitions } from '../petition-list.ts'
import { findMatches } from '../petition-matches.ts'
import { channelWords, kindWords, petitionStates, stateWords } from '../petition-words.ts'
import { mayKnowSender } from '../policy.ts'
import { petitionNotFound } from '../refusals.ts'
import { takeBackPetition } from '../return-petition.ts'
import { sendUp } from '../send-up.ts'
import { listTopics } from '../topics.ts'
import type { Route } from './+types/console-intake.ts'
import { changed, filterIn, isNarrowed } from './intake-address.ts'
import { IntakeTable } from './intake-table.tsx'
import { IntakeTabs } from './intake-tabs.tsx'
import { callLine, rowView } from './intake-view.ts'
import { UnitPanel } from './unit-panel.tsx'
import { reportFrom, unitView } from './unit-report.ts'

const size = 50

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  return world.read(async (db) => {
    const { conference, cared, call, readsAll, runs, units } = await loadIntakeHead(db, world, params.conferenceId)
    const filter = filterIn(url, conference.id, call?.closesOn ?? null)
    const before = url.searchParams.get('truoc')
    const from = before ?? url.searchParams.get('sau') ?? undefined
    const matches = await findMatches(db, filter)
    const list = await listPetitions(db, filter, { from, direction: before ? 'before' : 'after', size }, matches)
    const counts = await countStates(db, filter)
    const { units: _all, ...choices } = await listFilterChoices(db, conference.id)
    const unitChoices = readsAll || _all.length > 1 ? _all : []
    const own = units.length > 0 ? await listUnitLines(db, conference.id, world.today) : []
    const mine = new Set(units.map((unit) => unit.id))
    return {
      conference,
      runs,
      readsAll,
      knowsSenders: mayKnowSender(world.actor, cared, null),
      hasCall: call !== null,
      line: callLine(call, world),
      filter,
      from: url.searchParams.get('tu') ?? '',
      to: url.searchParams.get('den') ?? '',
      rows: list.rows.map((row) => rowView(row, world.today)),
      sendable: list.rows
        .filter((row) => row.holderId !== null && (runs || mine.has(row.holderId)))
        .map(({ id }) => id),
      found: filter.search ? await countFound(db, filter, matches) : { count: sum(counts, filter.state), more: false },
      counts,
      choices: {
        ...choices,
        units: unitChoices,
        topics: Object.fromEntries((await listTopics(db)).map(({ code, name }) => [code, name])),
      },
      own: own.filter((line) => mine.has(line.id)).map((line) => unitView(line, world)),
      units,
      hrefs: {
        states: Object.fromEntries(
          petitionStates.map((state) => [state, changed(url, { 'tinh-trang': filter.state === state ? null : state })]),
        ),
        all: changed(url, { 'tinh-trang': null }),
        late: changed(url, { muon: filter.late ? null : '1' }),
        excelWithSenders: changed(url, { 'nguoi-gui': '1' }).replace(/\/tiep-nhan/, '/y-kien.xlsx'),
        excel: changed(url, {}).replace(/\/tiep-nhan/, '/y-kien.xlsx'),
        previous: list.previous && changed(url, { truoc: list.previous }),
        next: list.next && changed(url, { sau: list.next }),
        first: changed(url, {}),
      },
      isFirst: !list.previous,
    }
  })
})

const sum = (counts: Record<string, number>, state: string | undefined): number =>
  state ? (counts[state] ?? 0) : Object.values(counts).reduce((all, count) => all + count, 0)

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const here = changed(url, {})
  switch (typedText(typed, 'viec')) {
    case 'gui-len': {
      const { sent } = await sendUp(world, { petitionIds: typed.getAll('y-kien').map(String) })
      const one = sent.length === 1 ? sent[0] : undefined
      return done(here, {
        say: `Đã gửi lên ${sent.length} ý kiến`,
        undo: one ? { action: here, fields: { viec: 'lay-lai', dong: one, buoc: '1' } } : undefined,
      })
    }
    case 'lay-lai':
      await takeBackPetition(world, { petitionId: typedText(typed, 'dong'), seenSteps: Number(typed.get('buoc')) || 1 })
      return done(here, { say: 'Đã lấy lại ý kiến, đang ở đơn vị' })
    case 'bao-du':
      return reportFrom(world, params.conferenceId, typed, here)
    default:
      return refuse(petitionNotFound)
  }
})

export default function ConsoleIntake({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, rows, filter, hrefs, runs, own } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  return (
    <>
      <title>{pageTitle('Tiếp nhận ý kiến', { site: 'Đối Thoại' })}</title>
      <PageHead title={loaderData.readsAll ? 'Tiếp nhận ý kiến' : 'Ý kiến của đơn vị'} line={loaderData.line}>
        {loaderData.hasCall && (runs || loaderData.units.length > 0) ? (
          <LinkButton href={`${base}/nhap-ho`} icon="write">
            Nhập hộ
          </LinkButton>
        ) : null}
        <LinkButton href={hrefs.excel} icon="excel" download="">
          Xuất Excel
        </LinkButton>
        {loaderData.knowsSenders ? (
          <LinkButton href={hrefs.excelWithSenders} icon="excel" download="">
            Xuất kèm người gửi (được ghi lại)
          </LinkButton>
        ) : null}
      </PageHead>
      <IntakeTabs base={base} current="tiep-nhan" runs={runs} enters={runs || loaderData.units.length > 0} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {!loaderData.hasCall && runs ? (
        <Message kind="warning">
          Chưa mở đợt tiếp nhận nên chưa nhận được ý kiến nào. <A href={`${base}/tiep-nhan/dot`}>Mở đợt tiếp nhận</A>
        </Message>
      ) : null}
      {own.map((line) => (
        <UnitPanel key={line.id} line={line} />
      ))}
      <Filters data={loaderData} base={base} />
      <p className="muted small" aria-live="polite">
        {foundWords(loaderData.found, filter.search)}
      </p>
      <Listing data={loaderData} base={base} key={rows[0]?.id} />
      <nav className="paging" aria-label="Các trang của danh sách">
        {hrefs.previous ? (
          <LinkButton href={hrefs.previous} size="sm" icon="left" rel="prev">
            Mới hơn
          </LinkButton>
        ) : null}
        {hrefs.next ? (
          <A className="btn sm" href={hrefs.next} rel="next">
            Cũ hơn
          </A>
        ) : null}
        {loaderData.isFirst ? null : <A href={hrefs.first}>Về đầu danh sách</A>}
      </nav>
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

function foundWords({ count, more }: Found, search: string | undefined): string {
  if (count === 0) return ''
  const words = `${more ? 'Hơn ' : ''}${count.toLocaleString('vi-VN')} ý kiến`
  return search ? `${words} khớp “${search}”; khớp cả dấu đứng trước, rồi mới nhất.` : `${words}, mới nhất đứng đầu.`
}

function Filters({ data, base }: { data: Data; base: string }) {
  const { filter, hrefs, counts, choices } = data
  const keep: Record<string, string> = {
    ...(filter.state ? { 'tinh-trang': filter.state } : {}),
    ...(filter.late ? { muon: '1' } : {}),
  }
  const shown = petitionStates.filter((state) => (counts[state] ?? 0) > 0 || filter.state === state)
  return (
    <FilterBar
      label="Lọc ý kiến"
      facts={[
        { href: hrefs.all, label: 'Tất cả', count: sum(counts, undefined).toLocaleString('vi-VN'), on: !filter.state },
        ...shown.map((state) => ({
          href: hrefs.states[state]!,
          label: stateWords[state],
          count: (counts[state] ?? 0).toLocaleString('vi-VN'),
          on: filter.state === state,
        })),
        ...(filter.closesOn ? [{ href: hrefs.late, label: 'Đến muộn', on: filter.late }] : []),
      ]}
      clearHref={isNarrowed(filter) ? `${base}/tiep-nhan` : undefined}
    >
      <FilterSelects
        action={`${base}/tiep-nhan`}
        search={{ value: filter.search ?? '', placeholder: 'Tìm lời, mã; không cần dấu' }}
        keep={keep}
        selects={[
          { name: 'xa', label: 'Xã, phường', value: filter.communeId, options: named(choices.communes) },
          ...(choices.units.length > 0
            ? [{ name: 'don-vi', label: 'Đơn vị', value: filter.unitId, options: named(choices.units) }]
            : []),
          { name: 'kenh', label: 'Kênh', value: filter.channel, options: channelWords },
          { name: 'linh-vuc', label: 'Lĩnh vực', value: filter.topic, options: choices.topics },
          { name: 'loai', label: 'Loại', value: filter.kind, options: kindWords },
        ]}
      >
        <DayBox name="tu" label="Từ ngày" value={data.from} day={filter.from} />
        <DayBox name="den" label="Đến ngày" value={data.to} day={filter.to} />
      </FilterSelects>
    </FilterBar>
  )
}

const named = (choices: { id: string; name: string }[]) => Object.fromEntries(choices.map(({ id, name }) => [id, name]))

function DayBox(props: { name: string; label: string; value: string; day: string | undefined }) {
  return (
    <input
      className="fil day-box"
      name={props.name}
      aria-label={`${props.label}, dạng ngày/tháng/năm`}
      placeholder={props.label}
      defaultValue={props.day ? formatDay(props.day) : props.value}
      autoComplete="off"
      inputMode="numeric"
    />
  )
}

/** ↑ ↓ walk the marks, the space bar marks, G sends. Without scripts the same form and button. */
function Listing({ data, base }: { data: Data; base: string }) {
  const box = useRef<HTMLFormElement>(null)
  const keys = useListKeys({ selector: 'input[type=checkbox], .task-link' })
  const canSend = data.sendable.length > 0
  useKey('g', () => box.current?.querySelector<HTMLButtonElement>('button[value="gui-len"]')?.click(), canSend)
  const table = (
    <IntakeTable
      rows={data.rows}
      sendable={new Set(data.sendable)}
      empty={<Nothing filter={data.filter} base={base} hasCall={data.hasCall} runs={data.runs} />}
    />
  )
  if (!canSend) return table
  return (
    <Form method="post" ref={box} preventScrollReset {...keys}>
      {table}
      <div className="actions">
        <Button type="submit" name="viec" value="gui-len" variant="go" icon="send" keys="G">
          Xác nhận, gửi lên những ý kiến đã chọn
        </Button>
      </div>
    </Form>
  )
}

function Nothing({ filter, base, hasCall, runs }: Pick<Data, 'filter' | 'hasCall' | 'runs'> & { base: string }) {
  if (filter.search)
    return <EmptyState>Không thấy ý kiến nào có “{filter.search}”. Bỏ bớt chữ, hoặc bỏ bớt bộ lọc.</EmptyState>
  if (isNarrowed(filter))
    return (
      <EmptyState action={<LinkButton href={`${base}/tiep-nhan`}>Bỏ lọc</LinkButton>}>
        Không có ý kiến nào khớp bộ lọc.
      </EmptyState>
    )
  return (
    <EmptyState
      action={
        runs ? (
          <LinkButton href={hasCall ? `${base}/thu-thap` : `${base}/tiep-nhan/dot`} variant="go">
            {hasCall ? 'Yêu cầu các đơn vị thu thập' : 'Mở đợt tiếp nhận'}
          </LinkButton>
        ) : undefined
      }
    >
      Chưa có ý kiến nào. Ý kiến từ trang công khai, phiếu giấy, Zalo, điện thoại và các đơn vị đều về đây.
    </EmptyState>
  )
}
