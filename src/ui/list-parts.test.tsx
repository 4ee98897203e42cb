import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { percent, StackedBar } from './chart.tsx'
import { Chips, DeadlineChip, StateChip } from './chip.tsx'
import { nextPlace } from './client/use-list-keys.ts'
import { DayStrip } from './day-strip.tsx'
import { DiffDates, GateList, KeyFigures } from './facts.tsx'
import { Trail } from './history.tsx'
import { Icon } from './icons.tsx'
import { ICON_PATHS } from './icons-data.ts'
import { FilterBar, Paging } from './list.tsx'
import { OrganisationLine } from './people.tsx'
import { Masked } from './petition.tsx'
import { Progress } from './progress.tsx'
import { Stages } from './stages.tsx'
import { type Column, Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Toast } from './toast.tsx'

type Row = { id: string; name: string; count: number }
const ROWS: Row[] = [
  { id: 'a', name: 'Sở Y tế', count: 31 },
  { id: 'b', name: 'Sở Xây dựng', count: 41 },
]
const COLUMNS: Column<Row>[] = [
  { key: 'name', header: 'Cơ quan', cell: (row) => row.name, sort: { href: '?sap=ten', now: 'ascending' } },
  { key: 'count', header: 'Ý kiến', num: true, cell: (row) => row.count },
  { key: 'act', header: 'Nhắc', quietHead: true, act: true, cell: () => <button type="button">Nhắc</button> },
]

describe('a table', () => {
  const out = html(
    <Table
      caption="Cơ quan"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={(row) => row.id}
      rowState={(row) => (row.id === 'b' ? 'late' : undefined)}
    />,
  )

  it('has a caption, and heads for columns and rows', () => {
    expect(out).toContain('<caption class="vh">Cơ quan</caption>')
    expect(out).toContain('<th scope="col" class="end num">Ý kiến</th>')
    expect(out).toContain('<th scope="row">Sở Y tế</th>')
  })

  it('says by what it is sorted, and sorts by a link', () => {
    expect(out).toContain('aria-sort="ascending"><a class="sort" href="?sap=ten">Cơ quan')
  })

  it('carries the head’s words to where rows become blocks, but not to titles and buttons', () => {
    expect(out).toContain('<td class="end num" data-label="Ý kiến">31</td>')
    expect(out).toContain('<td class="act"><button')
  })

  it('marks a late row', () => {
    expect(out).toContain('<tr class="late"><th scope="row">Sở Xây dựng')
  })

  it('heads its groups for screen readers', () => {
    const groups = html(
      <Table
        caption="Việc"
        columns={COLUMNS}
        groups={[{ key: 'l', title: 'Quá hạn', count: 2, rows: ROWS }]}
        rowKey={(row) => row.id}
      />,
    )
    expect(groups).toContain('<th scope="rowgroup" colSpan="3">')
  })

  it('shows what is to be done where it is empty', () => {
    expect(
      html(<Table caption="Việc" columns={COLUMNS} rows={[]} rowKey={(row) => row.id} empty={<p>Chưa có.</p>} />),
    ).toBe('<p>Chưa có.</p>')
  })
})

describe('a state', () => {
  it('has its own form and words, and its icon is silent', () => {
    expect(html(<StateChip state="late">Quá 2 ngày làm việc</StateChip>)).toMatch(
      /^<span class="chip late"><svg class="ic" viewBox="0 0 24 24" aria-hidden="true">.*<span>Quá 2 ngày làm việc<\/span><\/span>$/,
    )
    expect(html(<StateChip state="open">Còn 8 ngày</StateChip>)).not.toContain('<svg')
  })

  it('of reply and of resolution are two chips', () => {
    const out = html(
      <Chips>
        <StateChip state="done">Đã trả lời</StateChip>
        <StateChip state="open">Chưa làm xong</StateChip>
      </Chips>,
    )
    expect(out.match(/class="chip /g)).toHaveLength(2)
  })
})

describe('a deadline', () => {
  it('shows how it was counted only where that is known', () => {
    expect(html(<DeadlineChip state="soon" label="Còn 2 ngày làm việc" how="trước 26/11" />)).toMatch(
      /^<span class="due">/,
    )
    expect(
      html(<DeadlineChip state="soon" label="Còn 2 ngày làm việc" days={[{ date: '2026-11-25', kind: 'last' }]} />),
    ).toMatch(/^<details class="due">/)
  })

  it('keeps the first date, struck through, after an extension', () => {
    expect(
      html(<DeadlineChip state="soon" label="Còn 3 ngày" was="trước 26/11" how="gia hạn đến hết 27/11" />),
    ).toContain('<s class="was"><span class="vh">hạn đầu: </span>trước 26/11</s>, gia hạn')
  })

  it('says that a date may still move, and why', () => {
    const out = html(
      <DeadlineChip state="open" label="Còn 66 ngày" how="26/02/2027" provisional="lịch nghỉ Tết chưa công bố" />,
    )
    expect(out).toContain('(tạm tính)')
    expect(out).toContain('Tạm tính: lịch nghỉ Tết chưa công bố.')
  })

  it('names rest days, weekends together', () => {
    const out = html(
      <DayStrip
        days={[
          { date: '2026-11-21', kind: 'rest', name: 'cuối tuần' },
          { date: '2026-11-22', kind: 'rest', name: 'cuối tuần' },
          { date: '2026-11-24', kind: 'rest', name: 'Ngày Văn hóa Việt Nam' },
          { date: '2026-11-25', kind: 'last' },
        ]}
      />,
    )
    expect(out).toContain('21, 22/11 cuối tuần. 24/11 Ngày Văn hóa Việt Nam.')
    expect(out).toContain('<span class="vh">thứ Ba, 24/11, nghỉ: Ngày Văn hóa Việt Nam</span>')
    expect(out).toContain('<span class="vh">thứ Tư, 25/11, ngày cuối</span>')
  })
})

describe('navigation', () => {
  it('marks the current tab', () => {
    expect(
      html(
        <Tabs
          label="Các phần"
          tabs={[
            { href: '#a', label: 'Tất cả', current: true },
            { href: '#b', label: 'Cần xem' },
          ]}
        />,
      ),
    ).toMatch(/href="#a" aria-current="page".*href="#b">/)
  })

  it('names all eight stages and says which are current', () => {
    const out = html(<Stages stages={[{ state: 'past' }, { state: 'now', fact: 'đến 25/11' }, { state: 'now' }]} />)
    expect(out.match(/<li/g)).toHaveLength(8)
    expect(out.match(/aria-current="step"/g)).toHaveLength(2)
    expect(out).toContain('<b>Theo dõi</b><span class="vh"> (sắp tới) </span>')
  })

  it('keeps the rest of the address when a list is searched', () => {
    const out = html(
      <FilterBar
        label="Lọc"
        facts={[{ href: '?x', label: 'Tất cả', on: true }]}
        search={{ action: '/yk', placeholder: 'Tìm', keep: { linh: 'dat' } }}
        clearHref="/yk"
      />,
    )
    expect(out).toContain('<input type="hidden" name="linh" value="dat"/>')
    expect(out).toContain('class="fil on" aria-current="true"')
    expect(out).toContain('Bỏ lọc')
  })

  it('pages by links alone', () => {
    expect(html(<Paging page={1} pages={12} nextHref="?trang=2" />)).not.toContain('Trang trước')
    expect(html(<Paging page={2} pages={12} previousHref="?trang=1" nextHref="?trang=3" />)).toContain('rel="prev"')
  })

  it.each([
    ['ArrowDown', 0, false, 1],
    ['ArrowDown', 2, false, 2],
    ['ArrowUp', 0, false, 0],
    ['ArrowDown', -1, false, 0],
    ['j', 0, false, null],
    ['j', 0, true, 1],
    ['k', 2, true, 1],
    ['End', 0, false, 2],
    ['a', 0, true, null],
  ])('walks a list of three by %s from %i (letters %s) to %s', (key, at, letters, place) => {
    expect(nextPlace(key, at, 3, letters)).toBe(place)
  })

  it('has nowhere to walk in an empty list', () => {
    expect(nextPlace('ArrowDown', -1, 0)).toBeNull()
  })
})

describe('facts and figures', () => {
  it('say ready, on the way and not yet in words too', () => {
    expect(html(<GateList gates={[{ state: 'waiting', label: 'Dự toán' }]} />)).toContain(
      'Dự toán<span class="vh">, chưa</span>',
    )
  })

  it('show the old and the new date, told apart without sight', () => {
    const out = html(<DiffDates changes={[{ label: 'Ngày họp', was: '10/12', now: '17/12' }]} />)
    expect(out).toContain('<s class="was"><span class="vh">trước: </span>10/12</s>')
    expect(out).toContain('<span class="vh">nay: </span><b>17/12</b>')
  })

  it('have the label before the value in reading order', () => {
    expect(html(<KeyFigures figures={[{ value: '98,5%', label: 'đã trả lời', of: '406 trên 412' }]} />)).toMatch(
      /<dt>đã trả lời.*<\/dt><dd>98,5%<\/dd>/,
    )
  })

  it('draw a bar with its figures in words and a table', () => {
    const out = html(
      <StackedBar
        title="Kết quả"
        unit="Ý kiến"
        parts={[
          { key: 'a', label: 'Xong', value: 148, ground: 'step-1' },
          { key: 'b', label: 'Chưa', value: 6, ground: 'step-late' },
        ]}
      />,
    )
    expect(out).toContain('role="img" aria-label="Kết quả: Xong 148, Chưa 6"')
    expect(out).toContain('<caption class="vh">Kết quả</caption>')
    expect(out).toContain('96,1%')
  })

  it('never divide by nothing', () => {
    expect(percent(0, 0)).toBe('–')
    expect(html(<Progress label="Đang nhập" now={0} total={0} unit="dòng" />)).toContain('width:0%')
  })

  it('say progress in words', () => {
    expect(html(<Progress label="Đang nhập" now={1214} total={5000} unit="dòng" />)).toContain(
      'aria-valuetext="1.214 trên 5.000 dòng"',
    )
  })
})

it('calls with one tap', () => {
  expect(html(<OrganisationLine name="Sở Nội vụ" phone="0200 355 6031" />)).toContain('<a href="tel:02003556031"')
})

it('does not carry what it masks', () => {
  const out = html(<Masked length={18} />)
  expect(out).toContain('role="img" aria-label="đã che"')
  expect(out.replace(/<[^>]+>/g, '').replace(/[\u00a0 ]/g, '')).toBe('')
})

it('says what is current on the way of a petition', () => {
  expect(html(<Trail steps={[{ key: '1', state: 'now', title: 'Đang làm' }]} />)).toContain('aria-current="step"')
})

it('takes back by a plain form', () => {
  const out = html(<Toast undo={{ action: '/hoan-tac', fields: { buoc: '7' } }}>Đã giao</Toast>)
  expect(out).toContain('role="status"')
  expect(out).toContain(
    '<form action="/hoan-tac" method="post"><input type="hidden" name="buoc" value="7"/><button type="submit">Hoàn tác</button></form>',
  )
})

describe('icons', () => {
  it('are silent beside a word and speak without one', () => {
    expect(html(<Icon name="late" />)).toContain('aria-hidden="true"')
    expect(html(<Icon name="contrast" label="Tương phản" />)).toContain('role="img" aria-label="Tương phản"')
  })

  it('have one meaning each', () => {
    const paths = Object.values(ICON_PATHS)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^M[\dMmLlHhVvCcSsQqTtAaZz ,.-]+$/)
  })
})
