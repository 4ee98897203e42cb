// /lam-viec/hoi-nghi/:conferenceId/y-kien-tu-dau.xlsx : the counts as they are filtered, one line each.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { percent } from '#ui/chart.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { countOrigins } from '../origins.ts'
import type { Route } from './+types/origins-xlsx.ts'
import { filterIn } from './intake-address.ts'
import { originsView } from './origins-view.ts'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const origins = await world.read(async (db) => {
    const { call } = await loadIntakeHead(db, world, params.conferenceId)
    return countOrigins(db, filterIn(url, params.conferenceId, call?.closesOn ?? null))
  })
  const rows = originsView(origins, url).flatMap(({ column, lines }) =>
    lines.map((line) => [column, line.name, line.count, percent(line.count, origins.total), line.accepted]),
  )
  const bytes = await sheetXlsx({
    title: 'Ý kiến từ đâu',
    notes: [`Lập ngày ${formatDay(world.today)}, ${origins.total.toLocaleString('vi-VN')} ý kiến`],
    columns: [
      { header: 'Theo', width: 16 },
      { header: 'Mục', width: 40 },
      { header: 'Số ý kiến', width: 12, kind: 'number' },
      { header: 'Phần trăm', width: 12 },
      { header: 'Đã nhận', width: 12, kind: 'number' },
    ],
    rows,
  })
  const file = { name: `Ý kiến từ đâu ${world.today}.xlsx`, mediaType: spreadsheet, bytes: Buffer.from(bytes) }
  return fileResponse(file, request)
})
