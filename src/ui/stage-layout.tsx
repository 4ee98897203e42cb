import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { MAIN_ID, SkipLink } from './skip-link.tsx'

export type StageLayoutProps = {
  /** What this is and where it stands: `Ý kiến 9 trên 34`. */
  title: ReactNode
  /** Behind the title, in grey. */
  line?: ReactNode
  /** At the right: the state of the line, the clock. */
  status?: ReactNode
  /** What follows. */
  aside?: ReactNode
  asideLabel?: string
  /** What to do: the decision bar, two large buttons, or the keys. */
  foot?: ReactNode
  /** The content brings its own edges. */
  bare?: boolean
  children: ReactNode
}

/** Chair, master of ceremonies, door: paired devices that see one thing at a time. */
export function StageLayout(props: StageLayoutProps) {
  const { title, line, status, aside, asideLabel = 'Tiếp theo', foot, bare, children } = props
  return (
    <>
      <SkipLink />
      <div className="s">
        <header className="s-top">
          <b>{title}</b>
          {line && <span className="muted">{line}</span>}
          {status && <span className="push row">{status}</span>}
        </header>
        <div className={classes('s-body', aside ? 'two' : undefined)}>
          <main id={MAIN_ID} tabIndex={-1} className={bare ? undefined : 's-main'}>
            {children}
          </main>
          {aside && (
            <aside className="s-next" aria-label={asideLabel}>
              {aside}
            </aside>
          )}
        </div>
        {foot}
      </div>
    </>
  )
}
