import { Fragment, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icons.tsx'
import { A } from './link.tsx'

export type Sort = {
  /** The address of the same list, sorted by this column (or the other way round, if it already is). */
  href: string
  now?: 'ascending' | 'descending'
}

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** Figures of one width; numbers stand at the right. */
  num?: boolean
  /** `27%`, `8rem`: what the column has where there is room; a chip or a number never breaks for it. */
  width?: string
  sort?: Sort
  /** The word before the value on a narrow page. False for what needs none: a title, an organisation, a chip. */
  label?: string | false
  /** The head is for screen readers only, as over buttons. */
  quietHead?: boolean
  /** Buttons: full width on a narrow page. */
  act?: boolean
}

export type RowGroup<Row> = { key: string; title: ReactNode; icon?: IconName; count?: number; rows: Row[] }

export type TableProps<Row> = {
  /** What the table lists. Always there for screen readers, seen with `captionShown`. */
  caption: string
  captionShown?: boolean
  columns: Column<Row>[]
  rows?: Row[]
  groups?: RowGroup<Row>[]
  rowKey: (row: Row) => string
  /** A bar at the left: late, or the row that is open. */
  rowState?: (row: Row) => 'late' | 'on' | undefined
  /** A second line over the whole width, below its row. */
  detail?: (row: Row) => ReactNode
  /** Where the head needs no showing because the columns speak for themselves. */
  headHidden?: boolean
  empty?: ReactNode
  foot?: ReactNode
}

/** The first column names the row. Below 720 px each row becomes a block with the head's words as labels. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionShown, columns, headHidden, empty, foot } = props
  const groups = props.groups ?? [{ key: 'all', title: null, rows: props.rows ?? [] }]
  if (empty && groups.every((group) => group.rows.length === 0)) return <>{empty}</>
  const hasWidths = columns.some(({ width }) => width)
  return (
    <div className="tblbox">
      <table className="tbl">
        <caption className={captionShown ? undefined : 'vh'}>{caption}</caption>
        {hasWidths && (
          <colgroup>
            {columns.map(({ key, width }) => (
              <col key={key} style={width ? { width } : undefined} />
            ))}
          </colgroup>
        )}
        <thead className={headHidden ? 'vh' : undefined}>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.title !== null && <GroupRow group={group} span={columns.length} />}
            {group.rows.map((row) => (
              <BodyRow key={props.rowKey(row)} row={row} {...props} />
            ))}
          </tbody>
        ))}
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { header, sort, quietHead } = column
  return (
    <th scope="col" className={cellClass(column)} aria-sort={sort?.now}>
      {sort ? (
        <A className="sort" href={sort.href}>
          {header}
          <Icon name={sort.now === 'ascending' ? 'rise' : sort.now === 'descending' ? 'fall' : 'sort'} />
        </A>
      ) : quietHead ? (
        <span className="vh">{header}</span>
      ) : (
        header
      )}
    </th>
  )
}

function GroupRow<Row>({ group, span }: { group: RowGroup<Row>; span: number }) {
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={span}>
        <span>
          {group.icon && <Icon name={group.icon} />}
          {group.title} {group.count !== undefined && <i>{group.count}</i>}
        </span>
      </th>
    </tr>
  )
}

function BodyRow<Row>({ row, columns, rowState, detail }: TableProps<Row> & { row: Row }) {
  const state = rowState?.(row)
  const more = detail?.(row)
  return (
    <Fragment>
      <tr className={state} aria-current={state === 'on' || undefined}>
        {columns.map((column, index) =>
          index === 0 ? (
            <th key={column.key} scope="row" className={cellClass(column)}>
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.key} className={cellClass(column)} data-label={labelOf(column)}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {more && (
        <tr className="more">
          <td colSpan={columns.length}>{more}</td>
        </tr>
      )}
    </Fragment>
  )
}

function cellClass<Row>({ align, num, act }: Column<Row>): string | undefined {
  return classes((align === 'end' || (num && align !== 'start')) && 'end', num && 'num', act && 'act')
}

function labelOf<Row>({ label, header, act }: Column<Row>): string | undefined {
  if (label === false || act) return undefined
  return label ?? header
}
