import { type KeyboardEvent, useCallback } from 'react'

const stops = 'input:not([type=hidden], [type=file]), select, textarea, button[data-save]'

/**
 * Enter goes on to the next field, Ctrl Enter saves from anywhere. In the box of the petition's words Enter is a new line,
 * and while an input method composes a letter it belongs to the method.
 */
export function useEntryKeys() {
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.altKey) return
    const form = event.currentTarget
    const save = form.querySelector<HTMLButtonElement>('button[data-save]')
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      if (!event.repeat && save) form.requestSubmit(save)
      return
    }
    if (!target.matches('input:not([type=file]), select')) return
    event.preventDefault()
    const fields = [...form.querySelectorAll<HTMLElement>(stops)].filter((each) => each.offsetParent !== null)
    fields[fields.indexOf(target) + 1]?.focus()
  }, [])
  return { onKeyDown }
}
