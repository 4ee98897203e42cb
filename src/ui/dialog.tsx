import { type ReactNode, useEffect, useId, useRef } from 'react'
import { LinkButton } from './button.tsx'

export type DialogProps = {
  /** The title is the question: `Gửi 300 giấy mời cho 19 đơn vị?` */
  title: string
  /** Whether the address asks for it. Without scripts it is then a section of the page. */
  open: boolean
  /** The page without the dialog: where Escape and the way out lead. */
  closeHref: string
  closeLabel?: string
  children?: ReactNode
  /** Buttons that repeat the verb with the number, inside the form that they send. */
  actions: ReactNode
}

/** Only for input in the middle of a task, or for what leaves the house. */
export function Dialog({ title, open, closeHref, closeLabel = 'Chưa làm', children, actions }: DialogProps) {
  const titleId = useId()
  const box = useRef<HTMLDialogElement>(null)
  const wayOut = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    dialog.close()
    if (open) dialog.showModal()
  }, [open])

  return (
    <dialog
      className="dlg"
      ref={box}
      open={open}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        wayOut.current?.querySelector('a')?.click()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="actions">
        {actions}
        <span ref={wayOut}>
          <LinkButton href={closeHref}>{closeLabel}</LinkButton>
        </span>
      </div>
    </dialog>
  )
}
