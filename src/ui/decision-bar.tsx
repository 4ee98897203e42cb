import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

export type Decision = {
  /** What the form sends. */
  value: string
  label: string
  /** What follows, already filled in: `Sở Xây dựng, trước 24/12` */
  consequence: ReactNode
  icon: IconName
  taken?: boolean
}

export type DecisionBarProps = { action: string; name?: string; decisions: Decision[]; fields?: ReactNode }

/** One tap decides; the toast takes it back. The keys are 1 to 5, from left to right. */
export function DecisionBar({ action, name = 'quyet-dinh', decisions, fields }: DecisionBarProps) {
  return (
    <section className="decide" aria-label="Quyết định của chủ trì">
      {decisions.map(({ value, label, consequence, icon, taken }, index) => (
        <form key={value} method="post" action={action}>
          {fields}
          <button
            type="submit"
            name={name}
            value={value}
            aria-pressed={taken ?? false}
            aria-keyshortcuts={`${index + 1}`}
          >
            <b>
              <Icon name={icon} />
              {label}
              <kbd>{index + 1}</kbd>
            </b>
            {consequence}
          </button>
        </form>
      ))}
    </section>
  )
}
