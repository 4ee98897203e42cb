// /lam-viec/nguoi/danh-sach.xlsx : the list as it is filtered, whole; the same columns as the import reads.
import { sheetXlsx } from '#papers/xlsx.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { listPeople } from '../people-list.ts'
import type { Route } from './+types/people-xlsx.ts'
import { peopleFilterIn } from './people-filter.ts'
import { xlsxResponse } from './xlsx-response.ts'

const most = 50_000

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const filter = peopleFilterIn(request.url)
  // A list of telephones that leaves the house is a reading of personal data.
  const { rows } = await world.write(async (tx) => {
    const why = 'Xuất danh bạ cán bộ'
    await recordSensitiveRead(tx, world.actor, {
      what: 'person.phone-list',
      subjectKind: 'person',
      subjectId: null,
      why,
    })
    return listPeople(tx, { ...filter, size: most }, world.today)
  })
  const lines = rows.flatMap((row) =>
    (row.positions.length === 0 ? [null] : row.positions).map((held) => ({ row, held })),
  )
  const bytes = await sheetXlsx({
    title: 'Danh bạ cán bộ',
    notes: [`Lập ngày ${formatDay(world.today)}`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Danh xưng', width: 11 },
      { header: 'Họ và tên', width: 28 },
      { header: 'Chức vụ', width: 24 },
      { header: 'Cơ quan, đơn vị', width: 40 },
      { header: 'Điện thoại', width: 16 },
      { header: 'Thư điện tử', width: 28 },
      { header: 'Đầu mối', width: 10 },
    ],
    rows: lines.map(({ row, held }, index) => [
      index + 1,
      row.salutation,
      row.fullName,
      held?.title ?? null,
      held?.organisation ?? null,
      row.phone,
      row.email,
      held?.isContact ? 'x' : null,
    ]),
  })
  return xlsxResponse(bytes, `Danh bạ cán bộ ${world.today}.xlsx`, request)
})
