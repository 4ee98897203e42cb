import { Button } from './button.tsx'
import { Choice } from './choice.tsx'

export type MendCellProps = {
  /** Which line and version it is, as fields of the form. */
  hidden: Record<string, string | number>
  /** Code and name of the column. */
  field: string
  label: string
  /** As it stands in the sheet, or as somebody mended it. */
  value: string
  /** What it may mean: one press puts it in. */
  choices?: readonly string[]
  /** Prose of several lines. */
  isLong?: boolean
}

/** Mends one cell of a list: `viec=sua`, `cot`, `gia-tri` or `chon`, and `moi-dong` for every line that says the same. */
export function MendCell({ hidden, field, label, value, choices = [], isLong }: MendCellProps) {
  const id = `sua-${Object.values(hidden).at(-1)}-${field}`
  const input = { id, name: 'gia-tri', defaultValue: value, autoComplete: 'off' }
  return (
    <form method="post" className="btns mend">
      {Object.entries(hidden).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <input type="hidden" name="viec" value="sua" />
      <input type="hidden" name="cot" value={field} />
      <label className="small" htmlFor={id}>
        {label}
      </label>
      {isLong ? <textarea {...input} className="input" rows={2} /> : <input {...input} className="input short" />}
      <Choice name="moi-dong" value="co" label="mọi dòng giống" />
      <Button type="submit" size="sm">
        Sửa
      </Button>
      {choices.map((choice) => (
        <Button key={choice} type="submit" size="sm" name="chon" value={choice}>
          {choice}
        </Button>
      ))}
    </form>
  )
}
