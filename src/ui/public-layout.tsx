import type { ReactNode } from 'react'
import { Brand, DemoBanner } from './brand.tsx'
import { classes } from './classes.ts'
import { DisplayTools, type DisplayToolsProps } from './display-tools.tsx'
import { A } from './link.tsx'
import { Phone } from './people.tsx'
import { MAIN_ID, SkipLink } from './skip-link.tsx'

export type PublicLayoutProps = DisplayToolsProps & {
  home: string
  /** Whose dialogue it is: `Ủy ban nhân dân tỉnh Vân Lĩnh`. */
  owner: string
  /** What the banner of a demonstration says; true for the usual words. */
  demo?: ReactNode
  nav?: { href: string; label: string; current?: boolean }[]
  /** Whom to call. It stands on each page, always at the same place. */
  help: { phone: string; who: ReactNode }
  links?: { href: string; label: string }[]
  /** `narrow` for forms and letters; `two` for a main column with a side card, see `PublicTwo`. */
  width?: 'narrow' | 'wide' | 'two'
  children: ReactNode
}

export function PublicLayout(props: PublicLayoutProps) {
  const { home, owner, demo, nav, display, back, width = 'narrow', children } = props
  return (
    <>
      <SkipLink />
      {demo && <DemoBanner>{demo === true ? undefined : demo}</DemoBanner>}
      <header className="p-top">
        <div className="in">
          <Brand href={home} owner={owner} />
          {nav && (
            <nav className="p-nav" aria-label="Các trang">
              {nav.map(({ href, label, current }) => (
                <A key={href} href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </A>
              ))}
            </nav>
          )}
          <DisplayTools display={display} back={back} />
        </div>
      </header>
      <main id={MAIN_ID} tabIndex={-1} className={classes('p-main', width !== 'wide' && width)}>
        {children}
      </main>
      <Foot {...props} />
    </>
  )
}

function Foot({ help, links }: Pick<PublicLayoutProps, 'help' | 'links'>) {
  return (
    <footer className="p-foot">
      <div className="in">
        <p>
          <strong>
            Cần người giúp? Gọi <Phone number={help.phone} />
          </strong>
          {help.who}
        </p>
        {links && (
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <A href={href}>{label}</A>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}

/** On a phone head, side and body follow one another; from 960 px the side stands at the right. */
export function PublicTwo({ head, side, children }: { head: ReactNode; side: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className="head">{head}</div>
      <aside className="side" aria-label="Tham gia và liên hệ">
        {side}
      </aside>
      <div className="body">{children}</div>
    </>
  )
}

/** A section of a public page: an ink rule and a heading. */
export function PublicSection({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="p-sec" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
