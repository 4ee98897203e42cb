import type { ReactNode } from 'react'
import { DayStrip, type StripDay } from './day-strip.tsx'
import { Icon, type IconName } from './icons.tsx'

/** Late is solid, soon has a thick left edge, open a thin outline, done none, beyond authority a dashed one. */
export type State = 'late' | 'soon' | 'open' | 'done' | 'beyond'

const ICONS: Record<State, IconName | null> = { late: 'late', soon: 'soon', open: null, done: 'done', beyond: 'beyond' }

export type StateChipProps = { state: State; children: ReactNode; icon?: IconName }

export function StateChip({ state, children, icon }: StateChipProps) {
  const name = icon ?? ICONS[state]
  return (
    <span className={`chip ${state}`}>
      {name && <Icon name={name} />}
      <span>{children}</span>
    </span>
  )
}

/** Chips side by side: answered and resolved are two, never one. */
export function Chips({ children }: { children: ReactNode }) {
  return <span className="chips">{children}</span>
}

export type DeadlineChipProps = {
  state: State
  /** What is left, in working days: `Còn 2 ngày làm việc`. */
  label: string
  /** How the date is meant: `trước 26/11, tức hết 25/11`. */
  how?: ReactNode
  /** The first date, after an extension: it stays, struck through. */
  was?: string
  /** The days that were counted; with them the chip opens. */
  days?: StripDay[]
  /** Pauses, extensions, whatever else was counted. */
  note?: ReactNode
  /** The calendar by which it was counted: `Lịch năm 2026`. */
  calendar?: string
  /** Why the date may still move: `lịch nghỉ Tết năm 2027 chưa công bố`. */
  provisional?: string
}

export function DeadlineChip(props: DeadlineChipProps) {
  const { state, label, how, was, days, note, calendar, provisional } = props
  const line = (how || was || provisional) && (
    <span className="how">
      {was && (
        <>
          <s className="was">
            <span className="vh">hạn đầu: </span>
            {was}
          </s>
          {how && ', '}
        </>
      )}
      {how}
      {provisional && <> (tạm tính)</>}
    </span>
  )
  const head = (
    <>
      <StateChip state={state}>{label}</StateChip>
      {line}
    </>
  )
  if (!days?.length && !note && !provisional) return <span className="due">{head}</span>
  return (
    <details className="due">
      <summary>
        {head}
        {!line && <span className="how">cách tính</span>}
      </summary>
      {days && <DayStrip days={days} />}
      <p className="working">
        {note}
        {provisional && <> Tạm tính: {provisional}.</>}
        {calendar && <> {calendar}.</>}
      </p>
    </details>
  )
}
