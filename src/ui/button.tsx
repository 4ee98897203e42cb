import { type ButtonHTMLAttributes, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icons.tsx'
import { Kbd } from './kbd.tsx'
import { A, type AnchorProps } from './link.tsx'

export type ButtonLook = {
  /** `go` is the one thing to do in a view; `quiet` is text alone. There is no red button. */
  variant?: 'go' | 'plain' | 'quiet'
  size?: 'normal' | 'sm'
  wide?: boolean
  /** Icon above the label, for large targets. */
  tall?: boolean
  icon?: IconName
  /** The key that does the same, as printed: `Enter`, `G`. */
  keys?: string
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  ButtonLook & {
    children: ReactNode
    /** Why it cannot be pressed now. It disables the button and stands below it as a sentence. */
    reason?: ReactNode
    /** What the label says while the work runs, e.g. `Đang gửi…`. The width stays. */
    workingLabel?: string
    isWorking?: boolean
  }

function look({ variant = 'plain', size, wide, tall }: ButtonLook, className?: string): string | undefined {
  return classes(
    'btn',
    variant !== 'plain' && variant,
    size === 'sm' && 'sm',
    wide && 'wide',
    tall && 'tall',
    className,
  )
}

export function Button(props: ButtonProps) {
  const { variant, size, wide, tall, icon, keys, children, reason, workingLabel, isWorking, className, ...rest } = props
  const reasonId = useId()
  const other = workingLabel && (isWorking ? (typeof children === 'string' ? children : undefined) : workingLabel)
  const button = (
    <button
      type="submit"
      {...rest}
      className={look({ variant, size, wide, tall }, className)}
      disabled={rest.disabled || Boolean(reason)}
      aria-busy={isWorking || undefined}
      aria-describedby={reason ? reasonId : rest['aria-describedby']}
    >
      {icon && <Icon name={icon} />}
      {workingLabel ? (
        <span className="lab" data-other={other}>
          {isWorking ? workingLabel : children}
        </span>
      ) : (
        children
      )}
      {keys && <Kbd>{keys}</Kbd>}
    </button>
  )
  if (!reason) return button
  return (
    <div>
      {button}
      <p className="reason" id={reasonId}>
        {reason}
      </p>
    </div>
  )
}

export type LinkButtonProps = AnchorProps & ButtonLook & { children: ReactNode }

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton(props: LinkButtonProps) {
  const { variant, size, wide, tall, icon, keys, children, className, ...rest } = props
  return (
    <A {...rest} className={look({ variant, size, wide, tall }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {keys && <Kbd>{keys}</Kbd>}
    </A>
  )
}
