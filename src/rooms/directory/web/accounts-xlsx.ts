// /lam-viec/quan-tri/danh-sach.xlsx : the list as it is filtered, whole; for the yearly review of who may do what.
import { sheetXlsx } from '#papers/xlsx.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { dayInVietnam } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { listAccounts } from '../account-list.ts'
import { mayAdministerSome } from '../account-policy.ts'
import { notAdministrator } from '../account-refusals.ts'
import type { Route } from './+types/accounts-xlsx.ts'
import { accountFilterIn } from './account-filter.ts'
import { closedWords, roleWords } from './account-words.ts'
import { xlsxResponse } from './xlsx-response.ts'

const most = 20_000
const day = (at: Date | null) => (at ? formatDay(dayInVietnam(at)) : null)

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayAdministerSome(world.actor), notAdministrator)
  const filter = accountFilterIn(request.url)
  const { rows } = await world.read((db) => listAccounts(db, world.actor, { ...filter, size: most }))
  const bytes = await sheetXlsx({
    title: 'Tài khoản và vai trò',
    notes: [`Lập ngày ${formatDay(world.today)}`],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Họ và tên', width: 28 },
      { header: 'Tên đăng nhập', width: 18 },
      { header: 'Chức vụ', width: 24 },
      { header: 'Cơ quan, đơn vị', width: 36 },
      { header: 'Vai trò', width: 60 },
      { header: 'Hai lớp', width: 10 },
      { header: 'Ngày tạo', width: 13 },
      { header: 'Dùng gần nhất', width: 15 },
      { header: 'Tình trạng', width: 24 },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.displayName,
      row.login,
      row.title,
      row.organisation,
      row.roles.map(roleWords).join('; '),
      row.hasSecondFactor ? 'Có' : 'Chưa',
      day(row.createdAt),
      day(row.lastSeenAt),
      row.disabledAt ? `${closedWords(row.disabledWhy)} từ ${day(row.disabledAt)}` : 'Đang mở',
    ]),
  })
  return xlsxResponse(bytes, `Tài khoản ${world.today}.xlsx`, request)
})
