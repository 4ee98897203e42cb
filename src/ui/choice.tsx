import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { controlProps, FieldNotes, type FieldProps } from './field.tsx'

export type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'children'> & {
  type?: 'checkbox' | 'radio'
  label: ReactNode
  /** A second line below the label. */
  hint?: ReactNode
}

/** One box or ring. The whole line is the target. */
export function Choice({ type = 'checkbox', label, hint, ...native }: ChoiceProps) {
  return (
    <label className="choice">
      <input type={type} {...native} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export type ChoiceGroupProps = FieldProps & {
  options: ChoiceOption[]
  multiple?: boolean
  /** What was chosen before; kept after an error. */
  defaultValue?: string | string[]
}

function isChosen(defaultValue: string | string[] | undefined, value: string): boolean {
  return Array.isArray(defaultValue) ? defaultValue.includes(value) : defaultValue === value
}

/** A question with its answers, one below the other. The summary of errors points to the first answer. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, remark, options, multiple, defaultValue, error } = props
  const control = controlProps(props)
  return (
    <fieldset className={classes('field', error && 'bad')} aria-describedby={control['aria-describedby']}>
      <legend className="legend">
        {label}
        {remark && <span className="optional"> {remark}</span>}
      </legend>
      <FieldNotes {...props} />
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type={multiple ? 'checkbox' : 'radio'}
          id={index === 0 ? control.id : `${control.id}-${option.value}`}
          name={control.name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          defaultChecked={isChosen(defaultValue, option.value)}
        />
      ))}
    </fieldset>
  )
}

export type SegmentsProps = {
  name: string
  /** Id of the first answer, so that an error can point to it. */
  id?: string
  /** What is asked; said to screen readers, and shown unless `legendHidden`. */
  legend: string
  legendHidden?: boolean
  options: { value: string; label: string; disabled?: boolean }[]
  defaultValue?: string
  onChoose?: (value: string) => void
}

/** Up to four answers of which one holds, joined in a line. Arrows move between them. */
export function Segments({ name, id, legend, legendHidden, options, defaultValue, onChoose }: SegmentsProps) {
  const own = useId()
  return (
    <fieldset>
      <legend className={legendHidden ? 'vh' : 'legend'}>{legend}</legend>
      <div className="segs">
        {options.map(({ value, label, disabled }, index) => (
          <label key={value}>
            <input
              type="radio"
              id={index === 0 ? (id ?? own) : undefined}
              name={name}
              value={value}
              disabled={disabled}
              defaultChecked={value === defaultValue}
              onChange={onChoose && (() => onChoose(value))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
