import { useEffect, useState } from 'react'

/** kept: opens without a line from now on. never: this browser cannot, or the address is not https. */
export type KeptPage = 'looking' | 'kept' | 'never'

const page = '/lam-viec/hop-nhap'

export function useKeptPage(): KeptPage {
  const [state, setState] = useState<KeptPage>('looking')
  useEffect(() => {
    keep().then(
      () => setState('kept'),
      () => setState('never'),
    )
  }, [])
  return state
}

async function keep(): Promise<void> {
  await navigator.serviceWorker.register('/hop-nhap.js', { scope: page })
  await navigator.serviceWorker.ready
  if (!(await caches.match(page))) throw new Error('The page was not kept')
  // Asked so that the browser does not clear drafts away when the telephone is full.
  await navigator.storage?.persist?.()
}
