import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { A } from './link.tsx'

export type PaperPaneProps = {
  /** What paper it is, for screen readers. */
  label: string
  /** `Trang 2 trên 4` */
  place?: string
  children: ReactNode
}

/** A sheet of A4 on stone. What stands on it comes from the papers. */
export function PaperPane({ label, place, children }: PaperPaneProps) {
  return (
    <div className="stone">
      <article lang="vi" aria-label={label}>
        {children}
      </article>
      {place && <p className="pageno">{place}</p>}
    </div>
  )
}

export type PaperMarkProps = {
  id?: string
  /** Sure facts have a solid line, unsure ones a dotted, wrong ones the red of lateness. */
  kind?: 'fact' | 'unsure' | 'wrong'
  /** Its fact is the one that is open. */
  picked?: boolean
  /** Leads to its fact. */
  href?: string
  children: ReactNode
}

const MARK_WORDS = { fact: '', unsure: ' (chưa chắc)', wrong: ' (có lỗi)' } as const

export function PaperMark({ id, kind = 'fact', picked, href, children }: PaperMarkProps) {
  const content = href ? <A href={href}>{children}</A> : children
  return (
    <mark id={id} className={classes(kind !== 'fact' && kind, picked && 'picked')}>
      {content}
      {MARK_WORDS[kind] && <span className="vh">{MARK_WORDS[kind]}</span>}
    </mark>
  )
}

export type FactRowProps = {
  label: string
  /** Where it stands in the paper: `tr. 2` */
  source?: ReactNode
  state?: 'sure' | 'unsure'
  picked?: boolean
  id?: string
  children: ReactNode
}

/** One fact beside its paper; the picked one is joined to its sentence by ground and notch. Stands in a `<dl>`. */
export function FactRow({ label, source, state, picked, id, children }: FactRowProps) {
  return (
    <div id={id} className={classes('fact-row', picked && 'on', state === 'unsure' && 'unsure')}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {source && <dd className="src">{source}</dd>}
    </div>
  )
}
