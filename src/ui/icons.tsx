import { classes } from './classes.ts'
import { ICON_PATHS } from './icons-data.ts'

export type IconName = keyof typeof ICON_PATHS

export type IconProps = {
  name: IconName
  /** Only where no word stands beside the icon. */
  label?: string
  className?: string
}

/** An icon stands beside a word and is then silent to a screen reader; with `label` it speaks for itself. */
export function Icon({ name, label, className }: IconProps) {
  const cls = classes('ic', className)
  const path = <path d={ICON_PATHS[name]} />
  if (!label) {
    return (
      <svg className={cls} viewBox="0 0 24 24" aria-hidden="true">
        {path}
      </svg>
    )
  }
  return (
    <svg className={cls} viewBox="0 0 24 24" role="img" aria-label={label}>
      {path}
    </svg>
  )
}
