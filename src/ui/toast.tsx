import { type ReactNode, useRef } from 'react'
import { useToastTimer } from './client/use-toast-timer.ts'

export type ToastProps = {
  /** One line: `Đã giao Sở Xây dựng 15 ý kiến` */
  children: ReactNode
  /** The form that takes it back. */
  undo?: { action: string; fields?: Record<string, string>; label?: string }
  /** How long it stays where scripts run. Without them it stays. */
  seconds?: number
  onGone?: () => void
}

/** It happened, it says so, it can be taken back. Focus and pointer keep it; Ctrl Z does the same as its button. */
export function Toast({ children, undo, seconds = 10, onGone }: ToastProps) {
  const form = useRef<HTMLFormElement>(null)
  const { isGone, hold } = useToastTimer({ seconds, onGone, undo: () => form.current?.requestSubmit() })
  if (isGone) return null
  return (
    <div className="toast" role="status" {...hold}>
      <span>{children}</span>
      {undo && (
        <form method="post" action={undo.action} ref={form}>
          {Object.entries(undo.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit">{undo.label ?? 'Hoàn tác'}</button>
        </form>
      )}
    </div>
  )
}
