import { type KeyboardEvent, useCallback } from 'react'
import { isTyping } from './use-toast-timer.ts'

export type ListKeys = {
  /** What is walked; links and buttons of each row by default its first. */
  selector?: string
  /** J and K as well. Off unless asked for: single letters disturb screen readers and input methods. */
  letters?: boolean
}

/** The place to go to from `at` by a key, or null where the key is not for this list. */
export function nextPlace(key: string, at: number, count: number, letters = false): number | null {
  if (count === 0) return null
  const forward = key === 'ArrowDown' || (letters && key === 'j')
  const backward = key === 'ArrowUp' || (letters && key === 'k')
  if (forward) return Math.min(count - 1, at + 1)
  if (backward) return Math.max(0, at - 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** ↑ ↓ walk a list whose rows can be focused; Enter is the browser's own. Put it on the list: `<ul {...useListKeys()}>`. */
export function useListKeys({ selector = 'a, button', letters = false }: ListKeys = {}) {
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
      const at = items.indexOf(document.activeElement as HTMLElement)
      const place = nextPlace(event.key, at, items.length, letters)
      if (place === null) return
      event.preventDefault()
      items[place]?.focus()
      items[place]?.scrollIntoView({ block: 'nearest' })
    },
    [selector, letters],
  )
  return { onKeyDown }
}
