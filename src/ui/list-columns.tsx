import { Button } from './button.tsx'
import { Select } from './field.tsx'
import { FieldLine } from './form.tsx'
import { Disclosure } from './panel.tsx'

export type ListColumnsProps = {
  /** What stands above each column of the sheet. */
  heads: readonly string[]
  /** What each was taken for: the code of a field, or null. */
  columns: readonly (string | null)[]
  fields: readonly { code: string; label: string }[]
  /** Of the list on the screen. */
  version: number
}

/** Which column of a sheet is what; a form that says `viec=cot` and one `cot` a column, in their order. */
export function ListColumns({ heads, columns, fields, version }: ListColumnsProps) {
  const named = heads.map((head, index) => ({ head, index })).filter(({ head }) => head !== '')
  const unknown = named.filter(({ index }) => !columns[index]).map(({ head }) => head)
  return (
    <Disclosure
      summary={
        unknown.length > 0
          ? `Các cột (không dùng: ${unknown.slice(0, 5).join(', ')})`
          : `Các cột (${named.length} cột, nhận ra hết)`
      }
    >
      <form method="post">
        <input type="hidden" name="viec" value="cot" />
        <input type="hidden" name="ban" value={version} />
        <FieldLine>
          {heads.map((head, index) =>
            head === '' ? (
              <input key={index} type="hidden" name="cot" value="" />
            ) : (
              <Select
                key={index}
                name="cot"
                id={`cot-${index}`}
                label={head}
                defaultValue={columns[index] ?? ''}
                prompt="Không dùng"
                options={fields.map((field) => ({ value: field.code, label: field.label }))}
              />
            ),
          )}
        </FieldLine>
        <Button type="submit">Đọc lại theo các cột này</Button>
      </form>
    </Disclosure>
  )
}

export type SkippedLine = { line: number; why: 'total' | 'signature' | 'numbering' | 'head' }

const skippedWords: Record<SkippedLine['why'], string> = {
  numbering: 'hàng số thứ tự cột',
  head: 'tiêu đề lặp lại',
  total: 'hàng tổng cộng',
  signature: 'phần ký',
}
const mostNamed = 5

/** Which lines of the sheet were taken for no line of the list, and for what. */
export function SkippedLines({ sheet, skipped }: { sheet: string; skipped: readonly SkippedLine[] }) {
  if (skipped.length === 0) return null
  const kinds = [...new Set(skipped.map(({ why }) => why))]
  return (
    <p className="small muted">
      Đọc trang tính “{sheet}”. Bỏ qua: {kinds.map((why) => skippedOf(why, skipped)).join('; ')}.
    </p>
  )
}

function skippedOf(why: SkippedLine['why'], skipped: readonly SkippedLine[]): string {
  const lines = skipped.filter((each) => each.why === why).map(({ line }) => line)
  const more = lines.length > mostNamed ? ` và ${lines.length - mostNamed} dòng nữa` : ''
  return `${skippedWords[why]} (dòng ${lines.slice(0, mostNamed).join(', ')}${more})`
}
