export type CsvValue = string | number | boolean | null | undefined

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe. A hyphen with a space behind it opens a line of
 * prose ("- Đề nghị…") and stays as it is.
 */
export function guardFormula(text: string): string {
  return /^(?:[=+@\t\r]|-\S)/.test(text) ? `'${text}` : text
}

/**
 * For a double click in Vietnamese Excel: byte order mark, semicolons, CRLF. Numbers keep their sign and take a decimal
 * comma; they are no formulas.
 */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  const guarded = guardFormula(value)
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
