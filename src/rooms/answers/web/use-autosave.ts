import { type RefObject, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { action } from './console-case.tsx'

/** After so long without a key. */
const pause = 3000

/**
 * Saves the form through its page's own action a little after the last key, and at once when the page is left for another.
 * Once refused (somebody else saved meanwhile), only a press of the button saves again.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, refused: boolean) {
  const fetcher = useFetcher<typeof action>()
  const stopped = refused || Boolean(fetcher.data && 'refusal' in fetcher.data && fetcher.data.refusal)
  const isBusy = useRef(false)
  isBusy.current = fetcher.state !== 'idle'
  const submit = useRef(fetcher.submit)
  submit.current = fetcher.submit

  useEffect(() => {
    const element = form.current
    if (!element || stopped) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => {
      clearTimeout(timer)
      timer = undefined
      if (isBusy.current) {
        timer = setTimeout(save, pause)
        return
      }
      const typed = new FormData(element)
      typed.set('viec', 'luu-nhap')
      typed.set('tu-dong', '1')
      void submit.current(typed, { method: 'post' })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }
    const leaving = () => {
      if (document.visibilityState === 'hidden' && timer) save()
    }
    element.addEventListener('input', later)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', later)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [form, stopped])
  return fetcher
}
