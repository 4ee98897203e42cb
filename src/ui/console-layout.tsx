import type { ReactNode } from 'react'
import { Brand, DemoBanner } from './brand.tsx'
import { classes } from './classes.ts'
import { ConsoleAccount, type ConsoleAccountProps } from './console-account.tsx'
import { ConsoleSide, type NavSection } from './console-side.tsx'
import { Icon } from './icons.tsx'
import { Kbd } from './kbd.tsx'
import { A } from './link.tsx'
import { MAIN_ID, SkipLink } from './skip-link.tsx'

export type ConsoleLayoutProps = {
  home: string
  demo?: ReactNode
  /** The conference in work: its name, and one line with its date and what is left. */
  conference?: { name: string; href?: string; line?: ReactNode }
  /** The page of results; Ctrl K opens the palette instead where scripts run. */
  search: { action: string; name?: string; value?: string; placeholder?: string }
  account: ConsoleAccountProps
  sections: NavSection[]
  /** What the reader must do: the first item of the phone's bar. */
  tasks: { href: string; count?: number; current?: boolean }
  /** Whom to call, at the foot of the side column. */
  help?: ReactNode
  /** Panes from edge to edge, see `Panes`. */
  flush?: boolean
  /** Toasts and the palette. */
  floating?: ReactNode
  children: ReactNode
}

export function ConsoleLayout(props: ConsoleLayoutProps) {
  const { home, demo, conference, search, account, sections, help, flush, floating, children } = props
  return (
    <>
      <SkipLink />
      {demo && <DemoBanner>{demo === true ? undefined : demo}</DemoBanner>}
      <div className="c">
        <header className="c-top">
          <Brand href={home} />
          {conference && <Conference {...conference} />}
          <Search {...search} />
          <button type="button" className="c-me" popoverTarget={ACCOUNT_ID} aria-haspopup="true">
            <span>
              <b>{account.name}</b>
              <small>{account.role}</small>
            </span>
            <Icon name="down" />
          </button>
        </header>
        <ConsoleSide id={ROOMS_ID} sections={sections} help={help} />
        <ConsoleAccount id={ACCOUNT_ID} {...account} />
        <main id={MAIN_ID} tabIndex={-1} className={classes('c-main', flush && 'flush')}>
          {children}
        </main>
        <PhoneBar {...props} />
      </div>
      {floating && <div className="toasts">{floating}</div>}
    </>
  )
}

const ROOMS_ID = 'cac-phong'
const ACCOUNT_ID = 'tai-khoan'

function Conference({ name, href, line }: NonNullable<ConsoleLayoutProps['conference']>) {
  return (
    <div className="c-conf">
      {href ? <A href={href}>{name}</A> : <b>{name}</b>} {line && <span className="small muted">{line}</span>}
    </div>
  )
}

function Search({ action, name = 'tim', value, placeholder }: ConsoleLayoutProps['search']) {
  return (
    <search>
      <form className="c-find" action={action}>
        <Icon name="search" />
        <input
          type="search"
          name={name}
          defaultValue={value}
          aria-label="Tìm ý kiến, người, văn bản"
          placeholder={placeholder ?? 'Tìm ý kiến, người, văn bản…'}
        />
        <Kbd>Ctrl K</Kbd>
      </form>
    </search>
  )
}

/** On a phone the side column folds into four words at the bottom. */
function PhoneBar({ tasks, search }: ConsoleLayoutProps) {
  return (
    <nav className="c-bar" aria-label="Đi nhanh">
      <A href={tasks.href} aria-current={tasks.current ? 'page' : undefined}>
        <Icon name="tasks" />
        Việc
        {tasks.count ? (
          <span className="late-n">
            {tasks.count}
            <span className="vh"> quá hạn</span>
          </span>
        ) : null}
      </A>
      <button type="button" popoverTarget={ROOMS_ID}>
        <Icon name="menu" />
        Phòng
      </button>
      <A href={search.action}>
        <Icon name="search" />
        Tìm
      </A>
      <button type="button" popoverTarget={ACCOUNT_ID}>
        <Icon name="account" />
        Tôi
      </button>
    </nav>
  )
}
