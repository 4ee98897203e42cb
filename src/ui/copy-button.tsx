import { useState } from 'react'
import { Button, type ButtonLook } from './button.tsx'
import { useHydrated } from './client/use-hydrated.ts'

export type CopyButtonProps = ButtonLook & {
  text: string
  /** `Nhắc`, `Chép cả danh sách cho Zalo` */
  label: string
  /** What is said when it is done: `Đã chép lời nhắc` */
  done: string
  onCopied?: () => void
}

/** Copies, and says so. Where scripts do not run there is no button: the text stands beside it, to be marked by hand. */
export function CopyButton({ text, label, done, onCopied, ...look }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  if (!useHydrated()) return null
  async function copy() {
    const isCopied = await copyText(text)
    setSaid(isCopied ? done : 'Máy không cho chép. Đánh dấu đoạn chữ rồi bấm Ctrl C.')
    if (isCopied) onCopied?.()
  }
  return (
    <>
      <Button type="button" icon={said === done ? 'check' : 'copy'} {...look} onClick={copy}>
        {label}
      </Button>
      <span className={said && said !== done ? 'small' : 'vh'} role="status">
        {said}
      </span>
    </>
  )
}

/** For a press that copies and does more. Older browsers, and pages without https, only copy what is marked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    area.className = 'vh'
    document.body.append(area)
    area.select()
    const isCopied = document.execCommand('copy')
    area.remove()
    return isCopied
  }
}
