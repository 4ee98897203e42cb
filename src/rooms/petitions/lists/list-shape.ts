import { listShape } from '#papers/workbook/match-columns.ts'
import { ignoredListColumns, listFields } from './list-fields-data.ts'

/** A list of petitions, for the reader of workbooks. */
export const petitionShape = listShape(listFields, ignoredListColumns)
