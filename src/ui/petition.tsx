import type { ReactNode } from 'react'
import { A } from './link.tsx'

/** The citizen's words exactly as typed, never smaller than the page around them. */
export function Words({ children }: { children: ReactNode }) {
  return <blockquote className="words">{children}</blockquote>
}

/** As wide as what it hides, and it may break where a line ends. */
function maskOf(length: number): string {
  return '\u00a0'.repeat(Math.max(3, length)).replace(/(\u00a0{8})\u00a0/g, '$1 ')
}

/** What the public does not read. The words themselves are not in the page: only how long they are. */
export function Masked({ length }: { length: number }) {
  return (
    <span className="mask" role="img" aria-label="đã che">
      {maskOf(length)}
    </span>
  )
}

/** The words that decided a suggestion, underlined in brass, here and in "Vì sao". */
export function Because({ children }: { children: ReactNode }) {
  return <mark className="because">{children}</mark>
}

/** What two petitions have in common. */
export function Same({ children }: { children: ReactNode }) {
  return <mark className="same">{children}</mark>
}

export type Confidence = 'sure' | 'maybe' | 'little'

/** Confidence is said in words, never as a share. */
export const CONFIDENCE_WORDS: Record<Confidence, string> = { sure: 'Rất chắc', maybe: 'Có thể', little: 'Ít' }

export type Suggestion = { value: string; label: ReactNode; why: ReactNode; confidence: Confidence }

export type SuggestionsProps = {
  name: string
  legend: string
  options: Suggestion[]
  defaultValue?: string
  because?: ReactNode
}

/** Who might answer, why, and how sure that is. */
export function Suggestions({ name, legend, options, defaultValue, because }: SuggestionsProps) {
  return (
    <fieldset>
      <legend className="legend">{legend}</legend>
      {options.map(({ value, label, why, confidence }) => (
        <label className="opt" key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === defaultValue} />
          <span>
            {label}
            <small>{why}</small>
          </span>
          <span className="sure small">{CONFIDENCE_WORDS[confidence]}</span>
        </label>
      ))}
      {because && (
        <p className="small">
          <b>Vì sao:</b> {because}
        </p>
      )}
    </fieldset>
  )
}

export type QueueEntry = {
  key: string
  href: string
  title: string
  /** Before the title: code, and at the right how many ask the same. */
  code?: string
  badge?: ReactNode
  /** A chip. */
  state?: ReactNode
  line?: ReactNode
  current?: boolean
}

/** A list to work through: ↑ ↓ walk it, Enter opens. */
export function Queue({ label, entries }: { label: string; entries: QueueEntry[] }) {
  return (
    <ul className="queue" aria-label={label}>
      {entries.map(({ key, href, title, code, badge, state, line, current }) => (
        <li key={key}>
          <A className="item" href={href} aria-current={current || undefined}>
            {(code || badge) && (
              <span className="top">
                {code && <span className="num">{code}</span>}
                {badge}
              </span>
            )}
            <b>{title}</b>
            {state}
            {line && <span className="sub">{line}</span>}
          </A>
        </li>
      ))}
    </ul>
  )
}
