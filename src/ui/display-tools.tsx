import { type Display, displayHref } from './document.ts'
import { Icon } from './icons.tsx'

export type DisplayToolsProps = {
  display: Display
  /** The address of this page, to come back to. */
  back: string
}

const SCALES = [
  { scale: 'small', label: 'Chữ nhỏ', sign: 'A−' },
  { scale: 'normal', label: 'Chữ vừa', sign: 'A' },
  { scale: 'large', label: 'Chữ lớn', sign: 'A+' },
] as const

/** A− A A+ and contrast, as links: they work without scripts, and the shell remembers the choice. */
export function DisplayTools({ display, back }: DisplayToolsProps) {
  const isHigh = display.contrast === 'high'
  return (
    <nav className="p-tools" aria-label="Cỡ chữ và tương phản">
      {SCALES.map(({ scale, label, sign }) => (
        <a
          key={scale}
          href={displayHref({ scale }, back)}
          aria-label={`${sign} ${label}`}
          aria-current={(display.scale ?? 'normal') === scale || undefined}
          rel="nofollow"
        >
          {sign}
        </a>
      ))}
      <a
        href={displayHref({ contrast: isHigh ? 'normal' : 'high' }, back)}
        aria-label={isHigh ? 'Tương phản thường' : 'Tăng tương phản'}
        aria-current={isHigh || undefined}
        rel="nofollow"
      >
        <Icon name="contrast" />
      </a>
    </nav>
  )
}
