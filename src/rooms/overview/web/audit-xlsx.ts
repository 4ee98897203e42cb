// /lam-viec/nhat-ky/danh-sach.xlsx : the book as it is filtered. Taking it away is written down as well.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { auditSentence } from '../audit-words.ts'
import { readAudit } from '../read-audit.ts'
import type { Route } from './+types/audit-xlsx.ts'
import { auditFilterIn } from './audit-filter.ts'

const most = 50_000
const titles = { reads: 'Đọc dữ liệu nhạy cảm', steps: 'Việc đã làm', tries: 'Lần đăng nhập' }

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const filter = auditFilterIn(request.url)
  const { rows } = await readAudit(world, { ...filter, size: most }, 'excel')
  const bytes = await sheetXlsx({
    title: `Nhật ký: ${titles[filter.kind]}`,
    notes: [`Lập ngày ${formatDay(world.today)}`],
    columns: [
      { header: 'Lúc', width: 20 },
      { header: 'Ai', width: 28 },
      { header: 'Việc', width: 60 },
      { header: 'Với', width: 44 },
      { header: 'Lý do', width: 36 },
      { header: 'Địa chỉ mạng', width: 18 },
    ],
    rows: rows.map((row) => [
      clock(row.at),
      row.who ?? 'Hệ thống',
      auditSentence(row.what, row.detail),
      row.subject,
      row.why,
      row.address,
    ]),
  })
  return fileResponse(
    {
      name: `Nhật ký ${world.today}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: Buffer.from(bytes),
    },
    request,
  )
})

/** '2026-11-20 08:05:31' in Viet Nam: sorts as text. */
const clock = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
