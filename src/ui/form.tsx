import { type ReactNode, useEffect, useRef } from 'react'
import { errorText } from './field.tsx'

export type FormError = {
  /** Name (and id) of the field. */
  field: string
  /** The same words as at the field. */
  message: string
}

export type ErrorSummaryProps = {
  errors: FormError[]
  title?: string
  /** That nothing was lost; false where nothing had been typed. */
  kept?: ReactNode
}

const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Stands above the form and takes the focus; each line leads to its field. */
export function ErrorSummary({ errors, title, kept = 'Những gì đã viết vẫn còn đủ ở dưới.' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const signature = errors.map(({ field }) => field).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another set of errors is a new summary to read
  useEffect(() => box.current?.focus(), [signature])
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is how the summary is read first after an error
    <div className="summary" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>{title ?? `Còn ${NUMBERS[errors.length] ?? errors.length} chỗ cần điền lại`}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{errorText(message)}</a>
          </li>
        ))}
      </ul>
      {kept && <p className="kept">{kept}</p>}
    </div>
  )
}

/** The one thing to do first, then the ways out. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>
}

/** Optional fields stand together, so that none needs an asterisk. */
export function OptionalPart({ children }: { children: ReactNode }) {
  return (
    <fieldset className="optional-part">
      <legend className="vh">Phần không bắt buộc</legend>
      <p className="strong" aria-hidden="true">
        Phần dưới không bắt buộc
      </p>
      <p className="hint">Để trống vẫn gửi được.</p>
      {children}
    </fieldset>
  )
}

/** Fields that belong together stand in one line where there is room. */
export function FieldLine({ children }: { children: ReactNode }) {
  return <div className="fields">{children}</div>
}
