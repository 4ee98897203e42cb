import { useRef, useState } from 'react'
import { useAutosave } from './use-autosave.ts'

type Versioned = { version: number }
type Drafting<Theirs extends Versioned> = {
  /** Made with the page: what this form saves by itself is known as its own. */
  writing: string
  /** The version that these words go on from. */
  seen: number
  /** The newest that the page knows of, and the form that saved it. */
  latest: { version: number; writing: string | null }
  /** What somebody else saved meanwhile, as the page was told when a button was pressed. */
  theirs: Theirs | null
  /** Which of the page's actions saves: 'luu-nhap'. */
  saves: string
}

/**
 * A form that saves itself and never over another's words: once it met a newer version of somebody else it holds until the
 * writer has chosen, and then saves by itself again.
 */
export function useDrafting<Theirs extends Versioned>(drafting: Drafting<Theirs>) {
  const form = useRef<HTMLFormElement>(null)
  const [writing] = useState(drafting.writing)
  // The page may hear of another's version while these words stay as they are: they go on from what they went on from.
  const [base] = useState(drafting.seen)
  const pressed = drafting.latest.writing === writing ? drafting.latest.version : 0
  /** Theirs, until this form's own version is the newer. */
  const meeting = (said: ReturnType<typeof useAutosave>['data']) => {
    const own = said && 'saved' in said ? said.saved : null
    const met = said && 'refusal' in said ? said.refusal : null
    const other = (met?.detail.theirs as Theirs | undefined) ?? drafting.theirs
    const theirs = other && other.version > Math.max(pressed, own?.version ?? 0) ? other : null
    return { own, met, theirs, isHeld: theirs !== null || (met !== null && !other) }
  }
  const fetcher = useAutosave(form, drafting.saves, (said) => meeting(said).isHeld)
  const { own, met, theirs, isHeld } = meeting(fetcher.data)
  const wrong = fetcher.data && 'errors' in fetcher.data ? Object.values(fetcher.data.errors)[0] : undefined
  const told = fetcher.state !== 'idle' ? 'Đang lưu…' : wrong ? `Chưa lưu được: ${wrong}` : own?.say
  return {
    form,
    writing,
    own,
    theirs,
    /** Why it holds. */
    refusal: isHeld ? met : null,
    seen: Math.max(base, pressed, own?.version ?? 0, theirs?.version ?? 0),
    /** When it was last saved, or why not; `otherwise` before it has saved itself. */
    savedWords: (otherwise: string | null) => told ?? otherwise ?? 'Chưa lưu lần nào',
  }
}
