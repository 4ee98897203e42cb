import type { ReactNode } from 'react'

export type ProgressProps = {
  /** What is happening: `Đang nhập danh sách` */
  label: string
  now: number
  total: number
  /** `dòng`, `ý kiến` */
  unit: string
  note?: ReactNode
  /** Where the form that stops it is posted to. */
  stopAction?: string
}

/** Numbers tick, the bar follows; nothing spins. */
export function Progress({ label, now, total, unit, note, stopAction }: ProgressProps) {
  const words = `${viNumber(now)} trên ${viNumber(total)} ${unit}`
  return (
    <div className="progress">
      <header>
        <span>
          {label}, <b>{words}</b>
        </span>
        {stopAction && (
          <form method="post" action={stopAction}>
            <button type="submit">Dừng</button>
          </form>
        )}
      </header>
      <div
        className="bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuenow={now}
        aria-valuemax={total}
        aria-valuetext={words}
        tabIndex={-1}
      >
        <i style={{ width: `${total > 0 ? Math.min(100, (now / total) * 100) : 0}%` }} />
      </div>
      {note && <p>{note}</p>}
    </div>
  )
}

/** 1.234,5 */
export function viNumber(value: number): string {
  return new Intl.NumberFormat('vi-VN').format(value)
}
