import { type ReactNode, useId } from 'react'
import { closeAfterLink } from './client/close-after-link.ts'
import { Icon, type IconName } from './icons.tsx'
import { A } from './link.tsx'

export type NavItem = {
  href: string
  label: string
  icon?: IconName
  /** The number of the stage, 1–8. */
  step?: number
  /** A plain count: `412`, `271/300`. */
  count?: ReactNode
  /** How many are late; stands in the place of the count, solid. */
  late?: number
  current?: boolean
}

export type NavSection = { heading?: string; items: NavItem[] }

export function ConsoleSide({ id, sections, help }: { id: string; sections: NavSection[]; help?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is that of the links inside; keys click them too
    <nav id={id} popover="auto" className="c-side" aria-label="Các phòng" onClick={closeAfterLink}>
      {sections.map((section, index) => (
        <Section key={section.heading ?? index} {...section} />
      ))}
      {help && (
        <div className="foot">
          <div>{help}</div>
        </div>
      )}
    </nav>
  )
}

function Section({ heading, items }: NavSection) {
  const headingId = useId()
  return (
    <>
      {heading && <h2 id={headingId}>{heading}</h2>}
      <ul aria-labelledby={heading ? headingId : undefined}>
        {items.map((item) => (
          <li key={item.href}>
            <Item {...item} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Item({ href, label, icon, step, count, late, current }: NavItem) {
  return (
    <A href={href} aria-current={current ? 'page' : undefined}>
      {icon && <Icon name={icon} />}
      {step !== undefined && <span className="step num">{step}</span>}
      {label}
      {late ? (
        <span className="n late-n">
          {late}
          <span className="vh"> quá hạn</span>
        </span>
      ) : (
        count !== undefined && <span className="n num">{count}</span>
      )}
    </A>
  )
}
