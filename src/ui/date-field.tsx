import type { DatePrecision } from '#vietnamese/typed-date.ts'
import { Segments } from './choice.tsx'
import { Field, type FieldProps } from './field.tsx'

export type DateFieldProps = FieldProps & {
  /** As it was typed, kept as it is: `10/12/2026`, `tháng 6/2026`, `quý IV/2026`. */
  defaultValue?: string
  /** Which precisions are possible; with one alone there is no choice to make. */
  precisions?: DatePrecision[]
  defaultPrecision?: DatePrecision
  /** Name of the precision in the form; `<name>-precision` when not given. */
  precisionName?: string
}

const LABELS: Record<DatePrecision, string> = { day: 'Ngày', month: 'Tháng', quarter: 'Quý', year: 'Năm' }
const FORMS: Record<DatePrecision, string> = {
  day: 'ngày/tháng/năm',
  month: 'tháng/năm',
  quarter: 'quý/năm',
  year: 'năm',
}

/**
 * One box that takes dd/MM/yyyy as people type it, and beside it how exact it is meant. What was typed is read on the
 * server; a browser's own date field would show the month first on many of the machines in use.
 */
export function DateField(props: DateFieldProps) {
  const { defaultValue, precisions = ['day'], defaultPrecision = precisions[0], precisionName, ...field } = props
  const isExact = precisions.length === 1
  return (
    <Field {...field}>
      {(control) => (
        <div className="date">
          <input
            {...control}
            type="text"
            className="input"
            inputMode={isExact && precisions[0] === 'day' ? 'numeric' : undefined}
            autoComplete="off"
            placeholder={isExact && precisions[0] ? FORMS[precisions[0]] : undefined}
            defaultValue={defaultValue}
          />
          {!isExact && (
            <Segments
              name={precisionName ?? `${field.name}-precision`}
              legend="Chính xác đến"
              legendHidden
              defaultValue={defaultPrecision}
              options={precisions.map((value) => ({ value, label: LABELS[value] }))}
            />
          )}
        </div>
      )}
    </Field>
  )
}
