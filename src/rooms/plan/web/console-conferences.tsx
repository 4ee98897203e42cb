// /lam-viec/hoi-nghi : the conferences of the reader.
import { hasRole } from '#platform/actor.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chips, StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Table } from '#ui/table.tsx'
import { type ConferenceRow, type ConferenceStage, conferenceStages, listConferences } from '../conference-list.ts'
import { type ConferenceType, conferenceTypes } from '../conference-type.ts'
import { shorten } from '../reminder-text.ts'
import { windowWords } from '../session-window.ts'
import type { Route } from './+types/console-conferences.ts'
import { readConferenceFilter } from './conference-filter.ts'

const size = 50
const path = '/lam-viec/hoi-nghi'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const filter = readConferenceFilter(new URL(request.url))
  const { rows, total, years } = await world.read((db) => listConferences(db, world.today, { ...filter, size }))
  return {
    rows: rows.map((row) => ({ ...row, when: windowWords(row.firstDay, row.lastDay) })),
    total,
    years,
    filter,
    mayAdd: hasRole(world.actor, ['office', 'standing_body']),
  }
})

type Row = ConferenceRow & { when: string }

export default function ConsoleConferences({ loaderData }: Route.ComponentProps) {
  const { rows, total, filter, years, mayAdd } = loaderData
  const isFiltered = Boolean(filter.search || filter.type || filter.stage || filter.year)
  const href = (more: Partial<Record<string, string>>) => hrefOf(filter, more)
  return (
    <>
      <title>{pageTitle('Hội nghị', { site: 'Đối Thoại' })}</title>
      <PageHead title="Hội nghị" line={`${total} hội nghị${isFiltered ? ' khớp bộ lọc' : ''}.`}>
        {mayAdd ? (
          <LinkButton href="/lam-viec/ke-hoach/moi" icon="upload">
            Đọc tệp kế hoạch
          </LinkButton>
        ) : null}
        <LinkButton href={href({}).replace(path, `${path}.xlsx`)} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      <FilterBar
        label="Lọc hội nghị"
        facts={[
          { href: href({ buoc: '' }), label: 'Tất cả', on: filter.stage === '' },
          ...(Object.keys(conferenceStages) as ConferenceStage[]).map((stage) => ({
            href: href({ buoc: stage }),
            label: conferenceStages[stage],
            on: filter.stage === stage,
          })),
        ]}
        search={{
          action: path,
          value: filter.search,
          placeholder: 'Tìm theo tên, nơi họp, không cần dấu',
          keep: keepOf({ ...filter, search: '' }),
        }}
        clearHref={isFiltered ? path : undefined}
      >
        <form action={path} className="row">
          {Object.entries(keepOf({ ...filter, type: '', year: '' })).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <select
            className="fil"
            name="loai"
            aria-label="Loại hội nghị"
            defaultValue={filter.type}
            onChange={(event) => event.currentTarget.form?.requestSubmit()}
          >
            <option value="">Mọi loại</option>
            {(Object.keys(conferenceTypes) as ConferenceType[]).map((type) => (
              <option key={type} value={type}>
                {conferenceTypes[type]}
              </option>
            ))}
          </select>
          <select
            className="fil"
            name="nam"
            aria-label="Năm"
            defaultValue={filter.year}
            onChange={(event) => event.currentTarget.form?.requestSubmit()}
          >
            <option value="">Mọi năm</option>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
          <noscript>
            <button type="submit" className="btn sm">
              Lọc
            </button>
          </noscript>
        </form>
      </FilterBar>
      <Table
        caption="Danh sách hội nghị"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'title', header: 'Hội nghị', width: '44%', cell: (row) => <Title row={row} /> },
          { key: 'when', header: 'Khi nào, ở đâu', label: false, cell: (row) => <When row={row} /> },
          { key: 'tasks', header: 'Việc', width: '18%', cell: (row) => <Tasks row={row} /> },
          { key: 'state', header: 'Tình trạng', width: '16%', label: false, cell: (row) => <State row={row} /> },
        ]}
        empty={
          isFiltered ? (
            <EmptyState action={<LinkButton href={path}>Bỏ lọc</LinkButton>}>
              Không có hội nghị nào khớp. Bỏ bớt chữ, hoặc bỏ lọc.
            </EmptyState>
          ) : (
            <EmptyState
              action={mayAdd ? <LinkButton href="/lam-viec/ke-hoach/moi">Đọc tệp kế hoạch</LinkButton> : undefined}
            >
              Chưa có hội nghị nào. Hội nghị được tạo từ kế hoạch: thả tệp Word của kế hoạch vào để bắt đầu.
            </EmptyState>
          )
        }
      />
      {total > size ? (
        <Paging
          page={filter.page}
          pages={Math.ceil(total / size)}
          previousHref={filter.page > 1 ? href({ trang: String(filter.page - 1) }) : undefined}
          nextHref={filter.page * size < total ? href({ trang: String(filter.page + 1) }) : undefined}
        />
      ) : null}
    </>
  )
}

function Title({ row }: { row: Row }) {
  return (
    <>
      <A className="strong" href={row.mayOpen ? `${path}/${row.id}` : `/hoi-nghi/${row.slug}`}>
        {shorten(row.title, 160)}
      </A>
      <small className="sub">
        {conferenceTypes[row.type]}; {row.organisation}
      </small>
    </>
  )
}

function When({ row }: { row: Row }) {
  return (
    <>
      {row.when.charAt(0).toUpperCase() + row.when.slice(1)}
      <small className="sub">{row.place ?? 'chưa có nơi họp'}</small>
    </>
  )
}

function Tasks({ row }: { row: Row }) {
  if (row.late > 0) {
    return (
      <A href={`${path}/${row.id}/viec`}>
        <StateChip state="late">{row.late} quá hạn</StateChip>
      </A>
    )
  }
  return row.open > 0 ? <A href={`${path}/${row.id}/viec`}>còn {row.open} việc</A> : <>không còn việc</>
}

function State({ row }: { row: Row }) {
  const words = row.stopped === 'postponed' ? 'Tạm hoãn' : row.stopped ? 'Đã hủy' : conferenceStages[row.stage]
  return (
    <Chips>
      <StateChip
        state={row.stage === 'held' ? 'done' : row.stage === 'stopped' ? 'beyond' : 'open'}
        icon={row.stopped ? 'paused' : undefined}
      >
        {words}
      </StateChip>
      {row.published ? <StateChip state="done">Đã đăng</StateChip> : null}
    </Chips>
  )
}

type Filter = { search: string; type: string; stage: string; year: string; page?: number }

function keepOf({ search, type, stage, year }: Filter): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ tim: search, loai: type, buoc: stage, nam: year }).filter(([, value]) => value !== ''),
  )
}

function hrefOf(filter: Filter, more: Partial<Record<string, string>>): string {
  const query = new URLSearchParams(
    Object.entries({ ...keepOf(filter), ...more }).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return query.size > 0 ? `${path}?${query}` : path
}
