import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Looks again while the server works on something that the page shows. */
export function useLook(isOn: boolean): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!isOn) return
    const look = setInterval(() => void revalidate(), 1500)
    return () => clearInterval(look)
  }, [isOn, revalidate])
}
