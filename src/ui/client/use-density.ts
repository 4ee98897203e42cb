import { useCallback, useSyncExternalStore } from 'react'
import type { Density } from '../document.ts'

/** Read by the shell, which sets it on `<html>` for the next page. */
export const DENSITY_COOKIE = 'mat-do'

const YEAR = 365 * 24 * 60 * 60

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] })
  return () => observer.disconnect()
}

const read = (): Density => (document.documentElement.dataset.density === 'compact' ? 'compact' : 'normal')

/** How close the rows stand: changed at once, remembered for a year. */
export function useDensity(): [Density, (density: Density) => void] {
  const density = useSyncExternalStore(subscribe, read, (): Density => 'normal')
  const set = useCallback((next: Density) => {
    document.documentElement.dataset.density = next
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in all browsers in use
    document.cookie = `${DENSITY_COOKIE}=${next}; path=/; max-age=${YEAR}; samesite=lax`
  }, [])
  return [density, set]
}
