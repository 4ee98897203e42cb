import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icons.tsx'

export type PanelProps = {
  title: string /** At the right of the title: `5 trên 9` */
  line?: ReactNode
  children: ReactNode
}

export function Panel({ title, line, children }: PanelProps) {
  const titleId = useId()
  return (
    <section className="panel" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {line && <span className="muted push">{line}</span>}
      </header>
      <div className="in">{children}</div>
    </section>
  )
}

/** A section: an ink rule and a heading, no box. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section className="c-sec" id={id} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}

export type NoteProps = { tone?: 'plain' | 'good' | 'bad'; boxed?: boolean; children: ReactNode }

/** A remark beside the text: a brass bar. */
export function Note({ tone = 'plain', boxed, children }: NoteProps) {
  return <div className={classes('note', boxed && 'boxed', tone !== 'plain' && tone)}>{children}</div>
}

export type MessageProps = { kind: 'error' | 'warning' | 'done' | 'info'; children: ReactNode; live?: boolean }

const MESSAGE_ICONS: Record<MessageProps['kind'], IconName> = {
  error: 'error',
  warning: 'warning',
  done: 'done',
  info: 'info',
}

/** One line with its icon. `live` where it appears while somebody is reading. */
export function Message({ kind, children, live }: MessageProps) {
  return (
    <div className={`msg ${kind}`} role={live ? 'status' : undefined}>
      <Icon name={MESSAGE_ICONS[kind]} />
      <div>{children}</div>
    </div>
  )
}

export type DisclosureProps = { summary: ReactNode; open?: boolean; icon?: IconName; children: ReactNode }

/** What is not needed at once. The browser's own, so it works without scripts. */
export function Disclosure({ summary, open, icon = 'down', children }: DisclosureProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <Icon name={icon} />
        {summary}
      </summary>
      {children}
    </details>
  )
}
