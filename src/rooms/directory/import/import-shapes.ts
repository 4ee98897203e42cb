import { type ListShape, listShape } from '#papers/workbook/match-columns.ts'
import { type ImportKind, ignoredColumns, importFields } from './import-fields-data.ts'

/** The lists of the directory, for the reader of workbooks. */
export const importShapes: Readonly<Record<ImportKind, ListShape>> = {
  people: listShape(importFields.people, ignoredColumns),
  organisations: listShape(importFields.organisations, ignoredColumns),
}
