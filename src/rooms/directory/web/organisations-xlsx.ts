// /lam-viec/co-quan/danh-sach.xlsx : the list as it is filtered, whole.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { listOrganisations } from '../organisation-list.ts'
import { pastWords } from '../organisation-past.ts'
import { kindWords, levelWords } from '../organisation-words.ts'
import type { Route } from './+types/organisations-xlsx.ts'
import { filterIn } from './organisation-filter.ts'
import { xlsxResponse } from './xlsx-response.ts'

const most = 20_000

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const filter = filterIn(request.url)
  const { rows } = await world.read((db) => listOrganisations(db, { ...filter, size: most }, world.today))
  const bytes = await sheetXlsx({
    title: 'Danh bạ cơ quan',
    notes: [`Lập ngày ${formatDay(world.today)}${filter.search ? `, tìm “${filter.search}”` : ''}`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Tên cơ quan', width: 42 },
      { header: 'Tên viết tắt', width: 18 },
      { header: 'Loại', width: 22 },
      { header: 'Cấp', width: 18 },
      { header: 'Trực thuộc', width: 34 },
      { header: 'Ký hiệu văn bản', width: 14 },
      { header: 'Mã định danh', width: 18 },
      { header: 'Điện thoại', width: 16 },
      { header: 'Địa chỉ', width: 30 },
      { header: 'Người liên hệ', width: 30 },
      { header: 'Lĩnh vực', width: 40 },
      { header: 'Hoạt động đến', width: 14 },
      { header: 'Ghi chú', width: 36 },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.name,
      row.shortName,
      kindWords[row.kind],
      levelWords[row.level],
      row.parentName,
      row.docSymbol,
      row.orgCode,
      row.phone,
      row.address,
      row.contact,
      row.functions.join('; '),
      row.validTo ? formatDay(row.validTo) : null,
      row.past ? pastWords(row.past) : null,
    ]),
  })
  return xlsxResponse(bytes, `Danh bạ cơ quan ${world.today}.xlsx`, request)
})
