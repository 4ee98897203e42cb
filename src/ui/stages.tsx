import type { ReactNode } from 'react'
import { A } from './link.tsx'

/** The eight stages of a dialogue, in the order of the procedure. */
export const STAGE_NAMES = [
  'Kế hoạch',
  'Tiếp nhận',
  'Phân loại',
  'Trả lời',
  'Đại biểu',
  'Hội trường',
  'Kết luận',
  'Theo dõi',
] as const

export type StageState = 'past' | 'now' | 'next'

export type StageEntry = {
  /** Several may be current. */
  state: StageState
  /** One fact: `còn 38 ý kiến`. */
  fact?: ReactNode
  href?: string
}

/** Entries of some stages, by their place in STAGE_NAMES. */
export type StageFacts = Readonly<Record<number, StageEntry>>

const WORDS: Record<StageState, string> = { past: 'đã qua', now: 'đang làm', next: 'sắp tới' }

export function Stages({ stages }: { stages: StageEntry[] }) {
  return (
    <ol className="stages" aria-label="Tám bước">
      {STAGE_NAMES.map((name, index) => {
        const { state, fact, href } = stages[index] ?? { state: 'next' }
        return (
          <li
            key={name}
            className={state === 'next' ? undefined : state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            {href ? <A href={href}>{name}</A> : <b>{name}</b>}
            <span className="vh"> ({WORDS[state]}) </span>
            {fact}
          </li>
        )
      })}
    </ol>
  )
}
