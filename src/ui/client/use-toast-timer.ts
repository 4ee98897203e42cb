import { useEffect, useRef, useState } from 'react'

type ToastTimer = { seconds: number; onGone?: () => void; undo?: () => void }

/** Counts down while nobody looks: focus and pointer stop the clock and start it anew. */
export function useToastTimer({ seconds, onGone, undo }: ToastTimer) {
  const [isGone, setGone] = useState(false)
  const [isHeld, setHeld] = useState(false)
  const latest = useRef({ onGone, undo })
  latest.current = { onGone, undo }

  useEffect(() => {
    if (isHeld || isGone) return
    const timer = setTimeout(() => {
      setGone(true)
      latest.current.onGone?.()
    }, seconds * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, isGone, seconds])

  useEffect(() => {
    if (isGone) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      if (isTyping(event.target)) return
      event.preventDefault()
      latest.current.undo?.()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isGone])

  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  }
  return { isGone, hold }
}

/** Keys typed into a field belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
