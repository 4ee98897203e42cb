import type { ReactNode } from 'react'
import { Brand, DemoBanner } from './brand.tsx'
import { classes } from './classes.ts'
import { MAIN_ID, SkipLink } from './skip-link.tsx'

export type PlainLayoutProps = {
  home: string
  owner?: ReactNode
  demo?: ReactNode
  /** Whom to call. */
  help?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** Sign-in, refusals, and whatever only says one thing. */
export function PlainLayout({ home, owner, demo, help, wide, children }: PlainLayoutProps) {
  return (
    <div className={classes('plain-page', wide && 'wide')}>
      <SkipLink />
      <header>
        <Brand href={home} owner={owner} />
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <footer className="p-foot">
        {help && <div className="in">{help}</div>}
        {demo && <DemoBanner>{demo === true ? undefined : demo}</DemoBanner>}
      </footer>
    </div>
  )
}
