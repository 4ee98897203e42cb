import { Button } from '#ui/button.tsx'
import { Select } from '#ui/field.tsx'
import { FieldLine } from '#ui/form.tsx'
import { Disclosure } from '#ui/panel.tsx'
import type { ImportField } from '../import/import-fields-data.ts'
import type { ImportView } from '../import/import-rows.ts'

/** Which column of the sheet is what; corrected here, remembered for the next sheet with the same heads. */
export function ImportColumns({ list, fields }: { list: ImportView; fields: readonly ImportField[] }) {
  const named = list.heads.map((head, index) => ({ head, index })).filter(({ head }) => head !== '')
  const unknown = named.filter(({ index }) => !list.columns[index]).map(({ head }) => head)
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
        <input type="hidden" name="ban" value={list.version} />
        <FieldLine>
          {list.heads.map((head, index) =>
            head === '' ? (
              <input key={index} type="hidden" name="cot" value="" />
            ) : (
              <Select
                key={index}
                name="cot"
                id={`cot-${index}`}
                label={head}
                defaultValue={list.columns[index] ?? ''}
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
