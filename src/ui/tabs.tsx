import type { ReactNode } from 'react'
import { A } from './link.tsx'

export type Tab = { href: string; label: string; count?: ReactNode; current?: boolean }

/** Views of one thing. Each has its own address, so these are links. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: words, count, current }) => (
        <A key={href} href={href} aria-current={current ? 'page' : undefined}>
          {words} {count !== undefined && <span className="num">{count}</span>}
        </A>
      ))}
    </nav>
  )
}

export type Crumb = { href: string; label: string }

/** The way back, one step or more; the page itself is its heading. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="Đường về">
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <A href={href}>{label}</A>
          </li>
        ))}
      </ol>
    </nav>
  )
}
