import type { ReactNode } from 'react'
import { LinkButton } from './button.tsx'
import { classes } from './classes.ts'
import { Icon } from './icons.tsx'
import { A } from './link.tsx'

export type ListHeadProps = {
  title: string
  /** `412 ý kiến` */
  count?: ReactNode
  /** Every list can be taken to Excel. */
  excelHref?: string
  children?: ReactNode
}

export function ListHead({ title, count, excelHref, children }: ListHeadProps) {
  return (
    <div className="c-head">
      <div>
        <h2>{title}</h2>
        {count && <p className="small muted">{count}</p>}
      </div>
      <div className="act">
        {children}
        {excelHref && (
          <LinkButton href={excelHref} icon="excel" download="">
            Xuất Excel
          </LinkButton>
        )}
      </div>
    </div>
  )
}

export type Fact = { href: string; label: string; count?: ReactNode; on?: boolean }

export type FilterBarProps = {
  /** What is filtered, for screen readers. */
  label: string
  /** Each leads to the same list with this fact set, or taken away where it is on. */
  facts: Fact[]
  search?: {
    action: string
    name?: string
    value?: string
    placeholder: string
    /** What else the address holds, so that searching keeps it. */
    keep?: Record<string, string>
  }
  /** The list without any filter; given only when one is set. */
  clearHref?: string
  children?: ReactNode
}

/** All of it is in the address: it can be sent, kept and gone back to. */
export function FilterBar({ label, facts, search, clearHref, children }: FilterBarProps) {
  return (
    <search className="filters" aria-label={label}>
      {facts.map(({ href, label: words, count, on }) => (
        <A key={href} href={href} className={classes('fil', on && 'on')} aria-current={on || undefined}>
          {words} {count !== undefined && <b>{count}</b>}
        </A>
      ))}
      {search && <SearchBox {...search} />}
      {children}
      {clearHref && (
        <LinkButton href={clearHref} variant="quiet" size="sm" icon="close">
          Bỏ lọc
        </LinkButton>
      )}
    </search>
  )
}

function SearchBox({ action, name = 'tim', value, placeholder, keep }: NonNullable<FilterBarProps['search']>) {
  return (
    <form action={action}>
      {Object.entries(keep ?? {}).map(([key, kept]) => (
        <input key={key} type="hidden" name={key} value={kept} />
      ))}
      <span className="find">
        <Icon name="search" />
        <input type="search" name={name} defaultValue={value} aria-label={placeholder} placeholder={placeholder} />
      </span>
      <button type="submit" className="vh">
        Tìm
      </button>
    </form>
  )
}

export type PagingProps = {
  page: number
  pages: number
  /** `Ý kiến 1–50 trên 588` */
  line?: ReactNode
  previousHref?: string
  nextHref?: string
}

export function Paging({ page, pages, line, previousHref, nextHref }: PagingProps) {
  return (
    <nav className="paging" aria-label="Các trang của danh sách">
      {previousHref && (
        <LinkButton href={previousHref} size="sm" icon="left" rel="prev">
          Trang trước
        </LinkButton>
      )}
      <span>
        Trang <b className="num">{page}</b> / <span className="num">{pages}</span>
      </span>
      {nextHref && (
        <A className="btn sm" href={nextHref} rel="next">
          Trang sau
          <Icon name="right" />
        </A>
      )}
      {line && <span className="muted small">{line}</span>}
    </nav>
  )
}

/** One sentence what will be here, one button to get there. No drawing. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action && <div>{action}</div>}
    </div>
  )
}
