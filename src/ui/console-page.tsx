import type { CSSProperties, ReactNode } from 'react'
import { classes } from './classes.ts'

/** The page's title, one sentence with numbers below it, and what can be done with the whole at the right. */
export function PageHead({ title, line, children }: { title: ReactNode; line?: ReactNode; children?: ReactNode }) {
  return (
    <div className="c-head">
      <div>
        <h1>{title}</h1>
        {line && <p className="muted">{line}</p>}
      </div>
      {children && <div className="act">{children}</div>}
    </div>
  )
}

/** A wide column and a narrow one for what helps: readiness, what just happened. */
export function MainAndAside({ children, aside, label }: { children: ReactNode; aside: ReactNode; label: string }) {
  return (
    <div className="c-two">
      <div>{children}</div>
      <aside className="stack-l" aria-label={label}>
        {aside}
      </aside>
    </div>
  )
}

export type PanesProps = {
  head?: ReactNode
  foot?: ReactNode
  /** Widths of the panes from 1024 px: `22rem minmax(0, 1fr) 23rem`. */
  columns?: string
  children: ReactNode
}

/** Panes side by side, each scrolling on its own; on a narrow page they follow one another. */
export function Panes({ head, foot, columns, children }: PanesProps) {
  return (
    <div className="panes" style={columns ? ({ '--columns': columns } as CSSProperties) : undefined}>
      {head && <div className="bar-h">{head}</div>}
      {children}
      {foot && <div className="bar-f">{foot}</div>}
    </div>
  )
}

export type PaneProps = {
  label: string
  ground?: 'paper' | 'sheet'
  bare?: boolean
  className?: string
  children: ReactNode
}

/** It takes the focus so that it can be scrolled with the keys. */
export function Pane({ label, ground, bare, className, children }: PaneProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on its own must be reachable by key
    <section className={classes('pane', ground, bare && 'bare', className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
