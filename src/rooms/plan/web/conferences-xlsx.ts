// /lam-viec/hoi-nghi.xlsx : the list of conferences as its address filters it, whole, for Excel.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { conferenceStages, listConferences } from '../conference-list.ts'
import { conferenceTypes } from '../conference-type.ts'
import { windowWords } from '../session-window.ts'
import type { Route } from './+types/conferences-xlsx.ts'
import { readConferenceFilter } from './conference-filter.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const filter = { ...readConferenceFilter(new URL(request.url)), page: 1, size: 5000 }
  const { rows } = await world.read((db) => listConferences(db, world.today, filter))
  const bytes = await sheetXlsx({
    title: 'Hội nghị đối thoại',
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Hội nghị', width: 60 },
      { header: 'Loại', width: 30 },
      { header: 'Thời gian', width: 22 },
      { header: 'Nơi họp', width: 36 },
      { header: 'Cơ quan', width: 30 },
      { header: 'Bước', width: 14 },
      { header: 'Việc còn', width: 10, kind: 'number' },
      { header: 'Quá hạn', width: 10, kind: 'number' },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.title,
      conferenceTypes[row.type],
      windowWords(row.firstDay, row.lastDay),
      row.place ?? '',
      row.organisation,
      conferenceStages[row.stage],
      row.open,
      row.late,
    ]),
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="hoi-nghi.xlsx"',
    },
  })
})
