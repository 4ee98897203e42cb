import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icons.tsx'
import { A } from './link.tsx'

export type FactEntry = { label: string; value: ReactNode }

/** Label and value side by side (console) or one above the other with rules (`ruled`, public). */
export function FactList({ facts, ruled }: { facts: FactEntry[]; ruled?: boolean }) {
  return (
    <dl className={ruled ? 'facts' : 'dl'}>
      {facts.map(({ label, value }) =>
        ruled ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : (
          <Pair key={label} label={label} value={value} />
        ),
      )}
    </dl>
  )
}

function Pair({ label, value }: FactEntry) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}

export type GateEntry = {
  state: 'done' | 'partly' | 'waiting'
  label: string
  /** `286 trên 374, thiếu 88` */
  line?: ReactNode
  href?: string
}

const GATE_ICONS: Record<GateEntry['state'], IconName> = { done: 'done', partly: 'partly', waiting: 'waiting' }
const GATE_WORDS: Record<GateEntry['state'], string> = { done: 'xong', partly: 'đang làm', waiting: 'chưa' }

/** What must be ready, with figures instead of a share. */
export function GateList({ gates }: { gates: GateEntry[] }) {
  return (
    <ul className="gate">
      {gates.map(({ state, label, line, href }) => (
        <li key={label} className={state}>
          <Icon name={GATE_ICONS[state]} />
          <span>
            {href ? <A href={href}>{label}</A> : label}
            <span className="vh">, {GATE_WORDS[state]}</span>
            {line && <small>{line}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

export type DateChange = { label: string; was?: string; now: string; why?: ReactNode }

/** The old and the new date side by side; never a date that silently changed. */
export function DiffDates({ changes }: { changes: DateChange[] }) {
  return (
    <dl className="diff">
      {changes.map(({ label, was, now, why }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {was && (
              <s className="was">
                <span className="vh">trước: </span>
                {was}
              </s>
            )}
          </dd>
          <dd>
            {was && (
              <span className="arrow" aria-hidden="true">
                →
              </span>
            )}
            <span className="vh">nay: </span>
            <b>{now}</b>
          </dd>
          <dd className="muted small">{why}</dd>
        </div>
      ))}
    </dl>
  )
}

export type FigureEntry = {
  value: ReactNode
  label: ReactNode
  /** The denominator, always: `406 trên 412 ý kiến` */
  of?: ReactNode
  late?: boolean
}

/** Large figures on a public page. */
export function Figures({ figures }: { figures: FigureEntry[] }) {
  return (
    <div className="figures">
      {figures.map(({ value, label, of, late }, index) => (
        <p key={index} className={late ? 'late' : undefined}>
          <b>{value}</b>
          <span>{label}</span>
          {of && <span>{of}</span>}
        </p>
      ))}
    </div>
  )
}

/** The figures by which a conference is judged, between two rules. */
export function KeyFigures({ figures }: { figures: FigureEntry[] }) {
  return (
    <dl className="kp">
      {figures.map(({ value, label, of, late }, index) => (
        <div key={index} className={classes(late && 'late')}>
          <dt>
            {label}
            {of && <small>{of}</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
