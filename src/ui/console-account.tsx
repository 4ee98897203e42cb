import type { ReactNode } from 'react'
import { closeAfterLink } from './client/close-after-link.ts'
import { type Density, type Display, displayHref } from './document.ts'
import { Icon, type IconName } from './icons.tsx'
import { A } from './link.tsx'

export type ConsoleAccountProps = {
  name: string
  /** Role and organisation: `Hội LHPN tỉnh · cơ quan thường trực`. */
  role: ReactNode
  links?: { href: string; label: string; icon?: IconName }[]
  /** Where the form that signs out is posted to; hidden fields come as `fields` (such as a token). */
  leave: { action: string; fields?: ReactNode }
  display: Display
  back: string
}

const DENSITIES: { density: Density; label: string }[] = [
  { density: 'normal', label: 'Thưa' },
  { density: 'compact', label: 'Gọn' },
]

export function ConsoleAccount(props: ConsoleAccountProps & { id: string }) {
  const { id, name, role, links = [], leave, display, back } = props
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is that of the links inside; keys click them too
    <section id={id} popover="auto" className="c-account" aria-label="Tài khoản" onClick={closeAfterLink}>
      <div className="me">
        <b>{name}</b>
        <p className="small muted">{role}</p>
      </div>
      {links.map(({ href, label, icon }) => (
        <A key={href} href={href}>
          {icon && <Icon name={icon} />}
          {label}
        </A>
      ))}
      <DisplayLines display={display} back={back} />
      <form method="post" action={leave.action}>
        {leave.fields}
        <button type="submit">
          <Icon name="leave" />
          Đăng xuất
        </button>
      </form>
    </section>
  )
}

function DisplayLines({ display, back }: { display: Display; back: string }) {
  const isHigh = display.contrast === 'high'
  return (
    <>
      <p className="seg-line">
        <span>Dòng</span>
        {DENSITIES.map(({ density, label }) => (
          <a
            key={density}
            href={displayHref({ density }, back)}
            aria-current={(display.density ?? 'normal') === density || undefined}
          >
            {label}
          </a>
        ))}
      </p>
      <p className="seg-line">
        <span>Cỡ chữ</span>
        {(['small', 'normal', 'large'] as const).map((scale, index) => (
          <a
            key={scale}
            href={displayHref({ scale }, back)}
            aria-label={['A− Chữ nhỏ', 'A Chữ vừa', 'A+ Chữ lớn'][index]}
            aria-current={(display.scale ?? 'normal') === scale || undefined}
          >
            {['A−', 'A', 'A+'][index]}
          </a>
        ))}
      </p>
      <a href={displayHref({ contrast: isHigh ? 'normal' : 'high' }, back)}>
        <Icon name="contrast" />
        {isHigh ? 'Tương phản thường' : 'Tăng tương phản'}
      </a>
    </>
  )
}
