import { type RefObject, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { action } from './console-case.tsx'

/** What the page's action says to a form that saves itself. */
type Saving = NonNullable<ReturnType<typeof useFetcher<typeof action>>['data']>

/** After so long without a key. */
const pause = 3000

/**
 * Saves the form through its page's own action a little after the last key, and at once when the page is left for another.
 * While `isHeld` (somebody else saved meanwhile, and the writer has not chosen) only a press of the button saves.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  saves: string,
  isHeld: (said: Saving | undefined) => boolean,
) {
  const fetcher = useFetcher<typeof action>()
  const stopped = isHeld(fetcher.data)
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
      typed.set('viec', saves)
      typed.set('tu-dong', '1')
      // Files go with a press, and stay as they are until then.
      for (const name of ['tep', 'co-tep']) typed.delete(name)
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
  }, [form, saves, stopped])
  return fetcher
}
