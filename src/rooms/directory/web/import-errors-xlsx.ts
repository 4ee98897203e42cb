// /lam-viec/nhap/:importId/dong-loi.xlsx : the lines that were not taken, each with why, to be mended and sent again.
import { sheetXlsx } from '#papers/xlsx.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { importFields } from '../import/import-fields-data.ts'
import { uncheckedImport, uncheckedRows } from '../import/import-rows.ts'
import { mayKeepSome } from '../policy.ts'
import { importNotFound } from '../refusals.ts'
import type { Route } from './+types/import-errors-xlsx.ts'
import { outcomeWords } from './import-words.ts'
import { isId } from './is-id.ts'
import { xlsxResponse } from './xlsx-response.ts'

const taken = ['added', 'changed', 'there already']

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { importId } = params
  refuseUnless(isId(importId) && mayKeepSome(world.actor), importNotFound)
  const { list, rows } = await world.read(async (db) => ({
    list: await uncheckedImport(db, importId),
    rows: await uncheckedRows(db, importId),
  }))
  refuseUnless(list, importNotFound)
  const fields = importFields[list.kind].filter((field) => list.columns.includes(field.code))
  const bad = rows.filter((row) => row.verdict === 'error' || (row.outcome && !taken.includes(row.outcome)))
  const bytes = await sheetXlsx({
    title: 'Các dòng chưa nhập được',
    notes: [`Tệp: ${list.fileName}. Sửa theo cột Lý do rồi gửi lại chính tệp này.`],
    columns: [
      { header: 'Dòng', width: 7, kind: 'number' },
      ...fields.map(({ label, width }) => ({ header: label, width })),
      { header: 'Lý do', width: 50 },
    ],
    rows: bad.map((row) => [
      row.line,
      ...fields.map((field) => row.cells[field.code]?.raw ?? null),
      row.outcome ? outcomeWords(row.outcome) : reasons(row.cells),
    ]),
  })
  return xlsxResponse(bytes, `Dòng chưa nhập ${world.today}.xlsx`, request)
})

const reasons = (cells: Record<string, { verdict: string; note?: string }>): string =>
  Object.values(cells)
    .filter((cell) => cell.verdict === 'error')
    .map((cell) => cell.note)
    .join(' ')
