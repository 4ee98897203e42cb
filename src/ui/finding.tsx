import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

export type FindingProps = {
  /** `error` is wrong, `warning` wants a look, `good` is in order. */
  kind: 'error' | 'warning' | 'good'
  /** `Lỗi: thứ và ngày không khớp.` */
  title?: ReactNode
  children?: ReactNode
  /** What can be done about it, each as a link or a button. */
  fixes?: ReactNode
}

const ICONS: Record<FindingProps['kind'], IconName> = { error: 'stop', warning: 'warning', good: 'done' }

/** What a check found, with the ways to mend it. It never blocks by itself. */
export function Finding({ kind, title, children, fixes }: FindingProps) {
  return (
    <div className={`find-row ${kind}`}>
      <Icon name={ICONS[kind]} />
      <div>
        {title && <b>{title}</b>} {children}
        {fixes && <div className="a">{fixes}</div>}
      </div>
    </div>
  )
}

/** Wording that the linter would have otherwise, in the text itself. */
export function LintMark({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <mark className="lint" id={id}>
      {children}
    </mark>
  )
}
