import { useEffect } from 'react'
import { isTyping } from '#ui/client/use-toast-timer.ts'

/** What Enter does by itself there: it must not also decide on the petition. */
const ownEnter = 'a, button, summary, select, textarea, [role=option]'

/**
 * The keys of the page click the buttons and links that show them (`data-key`), so that a key never does more than a hand
 * could. Digits choose a card, U takes back what the toast names.
 */
export function useSortingKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      const isBox = target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type)
      if ((isTyping(target) && !isBox) || document.querySelector('dialog:modal')) return
      if (event.key === 'Enter' && target.closest(ownEnter)) return
      if (act(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function act(key: string): boolean {
  if (/^[1-3]$/.test(key)) {
    const card = document.querySelectorAll<HTMLInputElement>('#sap-xep input[name="co-quan"]')[Number(key) - 1]
    card?.click()
    card?.focus()
    return Boolean(card)
  }
  if (key.toLowerCase() === 'u') {
    const undo = document.querySelector<HTMLFormElement>('.toast form')
    undo?.requestSubmit()
    return Boolean(undo)
  }
  const wanted = key === 'Enter' ? key : key.toLowerCase()
  const shown = [...document.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset.key === wanted)
  shown?.click()
  return Boolean(shown)
}
