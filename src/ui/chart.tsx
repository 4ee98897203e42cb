import type { ReactNode } from 'react'
import { viNumber } from './progress.tsx'
import { Table } from './table.tsx'

/** Ordered results are steps of chàm, dark to pale; explained is stone, beyond hatched violet, unanswered is late. */
export type Ground = 'step-1' | 'step-2' | 'step-3' | 'step-4' | 'step-beyond' | 'step-late'

export type BarPart = { key: string; label: string; value: number; ground: Ground }

export type StackedBarProps = {
  title: string
  unit: string
  parts: BarPart[] /** Word over the first column of the table. */
  column?: string
}

/** One bar, its figures beside it, and a table for who would rather read. */
export function StackedBar({ title, unit, parts, column = 'Kết quả' }: StackedBarProps) {
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  const spoken = parts.map(({ label, value }) => `${label} ${viNumber(value)}`).join(', ')
  return (
    <figure>
      <div className="stackbar" role="img" aria-label={`${title}: ${spoken}`}>
        {parts.map(({ key, value, ground }) => (
          <i key={key} className={ground} style={{ flex: `${value} 0 0` }} aria-hidden="true">
            {value / total > 0.035 && <b>{viNumber(value)}</b>}
          </i>
        ))}
      </div>
      <figcaption>
        <ul className="legend-line">
          {parts.map(({ key, label, value, ground }) => (
            <li key={key}>
              <span className={`swatch ${ground}`} />
              {label} <b>{viNumber(value)}</b>
            </li>
          ))}
        </ul>
        <details className="fold linklike small">
          <summary>Xem bảng số liệu</summary>
          <Table
            caption={title}
            columns={[
              { key: 'label', header: column, cell: (part: BarPart) => part.label },
              { key: 'value', header: unit, num: true, cell: (part: BarPart) => viNumber(part.value) },
              { key: 'share', header: 'Phần trăm', num: true, cell: (part: BarPart) => percent(part.value, total) },
            ]}
            rows={parts}
            rowKey={(part) => part.key}
          />
        </details>
      </figcaption>
    </figure>
  )
}

/** 35,9% */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–'
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format((part / whole) * 100)}%`
}

/** A bar inside a table's cell; the figure stands beside it. */
export function BarCell({ share, children }: { /** 0–100 */ share: number; children: ReactNode }) {
  return (
    <span className="barcell">
      <i aria-hidden="true">
        <i style={{ width: `${Math.min(100, Math.max(0, share))}%`, height: '100%' }} />
      </i>
      {children}
    </span>
  )
}
