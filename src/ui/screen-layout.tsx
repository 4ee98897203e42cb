import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

export type ScreenLayoutProps = {
  /** Name of the conference; `short` where the picture is narrow. */
  title: string
  short?: string
  /** Where it stands: `9 / 34`. */
  place?: string
  footer?: ReactNode
  /** The line is lost: said in words, the last content stays. */
  lost?: boolean
  children: ReactNode
}

/** The projector: header, one message, footer. Nothing is under 4.5 % of the height. */
export function ScreenLayout({ title, short, place, footer, lost, children }: ScreenLayoutProps) {
  return (
    <div className="scr">
      <header>
        <span>
          <Mark />
          <span>{short ? <ScreenTitle title={title} short={short} /> : title}</span>
        </span>
        {place && <span className="nowrap">{place}</span>}
      </header>
      <main>{children}</main>
      <footer>{footer}</footer>
      {lost && (
        <p className="line-lost" role="status">
          Mất mạng
        </p>
      )}
    </div>
  )
}

function ScreenTitle({ title, short }: { title: string; short: string }) {
  const rest = title.startsWith(short) ? title.slice(short.length) : ''
  return (
    <>
      {rest ? short : title}
      {rest && <span className="wide">{rest}</span>}
    </>
  )
}

export type ScreenClockProps = {
  label: string
  clock: string /** 0–100 of the time is used. */
  used: number
  over?: boolean
}

export function ScreenClock({ label, clock, used, over }: ScreenClockProps) {
  return (
    <>
      <div>
        <p>{label}</p>
        <div className="track">
          <i style={{ width: `${Math.min(100, Math.max(0, used))}%` }} />
        </div>
      </div>
      <div className={over ? 'tm over' : 'tm'}>{clock}</div>
    </>
  )
}

/** Between two questions: paper with the mark. */
export function BlankScreen() {
  return (
    <div className="scr blank">
      <Mark />
    </div>
  )
}
