import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type HistoryEntry = {
  key: string
  /** For machines: 2026-11-20T10:32 */
  at: string
  /** For people: `10:32, 20/11/2026` */
  when: string
  who: ReactNode
  what: ReactNode
  /** The reason, in the words of who did it. */
  why?: string
}

/** Who, when, what, why; newest first, as the caller gives it. */
export function History({ entries, label = 'Những gì đã làm' }: { entries: HistoryEntry[]; label?: string }) {
  return (
    <ol className="past-list" aria-label={label}>
      {entries.map(({ key, at, when, who, what, why }) => (
        <li key={key}>
          <time dateTime={at}>{when}</time>
          <span>
            <b>{who}</b> {what}
            {why && <q>{why}</q>}
          </span>
        </li>
      ))}
    </ol>
  )
}

export type TrailStep = { key: string; state: 'past' | 'now' | 'next'; title: ReactNode; line?: ReactNode }

const WORDS = { past: 'đã qua', now: 'đang làm', next: 'sắp tới' } as const

/** The way of one petition: what was, what is, what comes. */
export function Trail({ steps }: { steps: TrailStep[] }) {
  return (
    <ol className="trail">
      {steps.map(({ key, state, title, line }) => (
        <li
          key={key}
          className={classes(state !== 'past' && state)}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <b>{title}</b>
          <span className="vh"> ({WORDS[state]})</span>
          {line && <span className="sub">{line}</span>}
        </li>
      ))}
    </ol>
  )
}
