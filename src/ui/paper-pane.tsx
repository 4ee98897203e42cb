import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { A } from './link.tsx'

export type PaperPaneProps = {
  /** What paper it is, for screen readers. */
  label: string
  /** `Trang 2 trên 4` */
  place?: string
  /** A whole paper, as the papers set it in HTML: it brings its own sheet. */
  html?: string
  /** Otherwise what stands on the sheet. */
  children?: ReactNode
}

/** A sheet of A4 on stone. */
export function PaperPane({ label, place, html, children }: PaperPaneProps) {
  return (
    <section className="stone" aria-label={label}>
      {html === undefined ? (
        <article className="leaf">{children}</article>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the papers escape every word that they set
        <div className="set" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {place && <p className="pageno">{place}</p>}
    </section>
  )
}

export type PaperMarkProps = {
  id?: string
  /** Sure facts have a solid line, unsure ones a dotted, wrong ones the red of lateness; `quiet` is a line alone. */
  kind?: 'fact' | 'quiet' | 'unsure' | 'wrong'
  /** Its fact is the one that is open. */
  picked?: boolean
  /** Leads to its fact. */
  href?: string
  children: ReactNode
}

const MARK_WORDS = { fact: '', quiet: '', unsure: ' (chưa chắc)', wrong: ' (có lỗi)' } as const

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
