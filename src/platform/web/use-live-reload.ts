import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Reloads the page's data when its live line has news. What stands in open boxes stays: boxes are uncontrolled. */
export function useLiveReload(address: string): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const source = new EventSource(address)
    let first = true
    source.addEventListener('view', () => {
      // The line says at once how things stand, which the page has just loaded itself.
      if (!first) void revalidate()
      first = false
    })
    // Being seen here wears off; a page that stays open says so again.
    const stay = setInterval(() => void revalidate(), 60_000)
    return () => {
      clearInterval(stay)
      source.close()
    }
  }, [address, revalidate])
}
