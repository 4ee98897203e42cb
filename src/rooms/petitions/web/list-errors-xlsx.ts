// /lam-viec/hoi-nghi/:conferenceId/nhap-excel/:importId/dong-loi.xlsx : lines that were not taken, each with why.
import { guardFormula } from '#papers/csv.ts'
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { listFields } from '../lists/list-fields-data.ts'
import { type ListCells, wordsOf } from '../lists/list-row.ts'
import { uncheckedRows } from '../lists/list-store.ts'
import { seeList } from '../lists/see-list.ts'
import type { Route } from './+types/list-errors-xlsx.ts'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const list = await seeList(world, params.importId, 'tải các dòng lỗi của danh sách')
  const rows = await world.read((db) => uncheckedRows(db, list.id))
  const fields = listFields.filter((field) => list.columns.includes(field.code) || field.code === 'commune')
  const bad = rows.filter((row) => row.outcome === null && (row.verdict === 'error' || row.news !== null))
  const bytes = await sheetXlsx({
    title: 'Các dòng chưa nhập được',
    notes: [`Tệp: ${list.fileName}. Sửa theo cột Lý do rồi gửi lại chính tệp này.`],
    columns: [
      { header: 'Dòng', width: 7, kind: 'number' },
      ...fields.map(({ label, width }) => ({ header: label, width })),
      { header: 'Lý do', width: 50 },
    ],
    rows: bad.map((row) => [
      row.number,
      ...fields.map(({ code }) => guardFormula(wordsOf(row, code)) || null),
      row.news ?? reasons(row.verdicts),
    ]),
  })
  const file = { name: `Dòng chưa nhập ${world.today}.xlsx`, mediaType: spreadsheet, bytes: Buffer.from(bytes) }
  return fileResponse(file, request)
})

const reasons = (cells: ListCells): string =>
  listFields
    .flatMap(({ code, label }) => {
      const cell = cells[code]
      return cell?.verdict === 'error' ? [`${label}: ${cell.note}`] : []
    })
    .join(' ')
