import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icons.tsx'

export type FieldProps = {
  /** Name in the form; also the id, so that the summary of errors can point to it. */
  name: string
  id?: string
  label: ReactNode
  /** What to write and why it is asked. */
  hint?: ReactNode
  /** The sentence after "Lỗi:", from the same schema that the step uses. */
  error?: string
  /** Advice that does not stop the form. */
  advice?: ReactNode
  /** A remark beside the label, e.g. `điền khi ban hành`. */
  remark?: ReactNode
}

export type ControlProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Error first: a screen reader should hear what is wrong before how to fill it in. */
export function controlProps({ name, id = name, hint, error, advice }: FieldProps): ControlProps {
  const described = [error && `${id}-loi`, hint && `${id}-goi-y`, advice && `${id}-khuyen`].filter(Boolean).join(' ')
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

/** "Lỗi:" stands once, whether or not the message brings it. */
export function errorText(error: string): string {
  return /^lỗi:/iu.test(error) ? error : `Lỗi: ${error}`
}

export function FieldNotes({ name, id = name, hint, error }: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-loi`}>
          <Icon name="error" />
          <span>{errorText(error)}</span>
        </p>
      )}
    </>
  )
}

export function Advice({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="advice" id={id}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  )
}

/** Label, hint, error and one control of any kind: `<Field …>{(control) => <input {...control} />}</Field>`. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { label, remark, advice, error, children } = props
  const control = controlProps(props)
  return (
    <div className={classes('field', error && 'bad')}>
      <label htmlFor={control.id} id={`${control.id}-nhan`}>
        {label}
        {remark && <span className="optional"> {remark}</span>}
      </label>
      <FieldNotes {...props} />
      {children(control)}
      {advice && <Advice id={`${control.id}-khuyen`}>{advice}</Advice>}
    </div>
  )
}

function split<P extends FieldProps>(props: P) {
  const { name, id, label, hint, error, advice, remark, ...rest } = props
  return { field: { name, id, label, hint, error, advice, remark }, rest }
}

type Native<E> = Omit<E, 'name' | 'id' | 'children'>

export type TextInputProps = FieldProps & Native<InputHTMLAttributes<HTMLInputElement>> & { short?: boolean }

/** What was typed comes back through `defaultValue`: a form is never cleared after an error. */
export function TextInput(props: TextInputProps) {
  const { field, rest } = split(props)
  const { short, className, ...native } = rest
  return (
    <Field {...field}>
      {(control) => (
        <input type="text" {...native} {...control} className={classes('input', short && 'short', className)} />
      )}
    </Field>
  )
}

export type TextAreaProps = FieldProps & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>

export function TextArea(props: TextAreaProps) {
  const { field, rest } = split(props)
  return (
    <Field {...field}>
      {(control) => <textarea {...rest} {...control} className={classes('input', rest.className)} />}
    </Field>
  )
}

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: Option[] }

export type SelectProps = FieldProps &
  Native<SelectHTMLAttributes<HTMLSelectElement>> & {
    options: (Option | OptionGroup)[]
    /** What stands first and means that nothing is chosen yet, e.g. `Chọn xã, phường`. */
    prompt?: string
  }

export function Select(props: SelectProps) {
  const { field, rest } = split(props)
  const { options, prompt, className, ...native } = rest
  return (
    <Field {...field}>
      {(control) => (
        <select {...native} {...control} className={classes('input', className)}>
          {prompt !== undefined && <option value="">{prompt}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(renderOption)}
              </optgroup>
            ) : (
              renderOption(option)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function renderOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  )
}
