import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft, KeptOffer, SentDraft } from './draft.ts'
import { readBox } from './draft-store.ts'
import { fetchOffer, type Sending, sendDrafts } from './send-drafts.ts'

export type Box = { drafts: Draft[]; sent: SentDraft[]; offer: KeptOffer | null }

const betweenTries = 20_000

/** The box as it lies on the device. It sends by itself: when opened, when the line is back, and now and then. */
export function useDrafts() {
  const [box, setBox] = useState<Box | null>(null)
  const [line, setLine] = useState<Sending | null>(null)
  const [cannotKeep, setCannotKeep] = useState(false)
  const isRunning = useRef(false)
  /** Asked for while a sending was under way: the line may have come back after that one had failed. */
  const isAskedAgain = useRef(false)
  const inHand = useRef<string | null>(null)
  const latest = useRef({ box, line })
  latest.current = { box, line }

  const reload = useCallback(async () => setBox(await readBox(Date.now())), [])
  const send = useCallback(async () => {
    isAskedAgain.current = true
    if (isRunning.current) return
    isRunning.current = true
    try {
      while (isAskedAgain.current) {
        isAskedAgain.current = false
        const offer = await fetchOffer()
        await reload()
        setLine(typeof offer === 'string' ? offer : await sendDrafts(offer, () => inHand.current, reload))
        await reload()
      }
    } finally {
      isRunning.current = false
    }
  }, [reload])

  useEffect(() => {
    reload().then(send, () => setCannotKeep(true))
    const look = () => document.visibilityState === 'visible' && void send()
    const clock = setInterval(() => {
      const { box, line } = latest.current
      if (line !== 'done' || box?.drafts.some(({ problems }) => problems.length === 0)) void send()
    }, betweenTries)
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(clock)
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', look)
    }
  }, [reload, send])

  return { box, line, cannotKeep, inHand, reload, send }
}
