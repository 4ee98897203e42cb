// /lam-viec/nguoi/mau.xlsx and /lam-viec/co-quan/mau.xlsx : a sheet with the columns that are read best.
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { mayAdministerSome } from '../account-policy.ts'
import { fieldsToShow } from '../import/import-fields-data.ts'
import { roleNames } from '../role-names.ts'
import type { Route } from './+types/import-template.ts'
import { xlsxResponse } from './xlsx-response.ts'

const roles = {
  title: 'Vai trò',
  values: Object.values(roleNames),
  hint: 'Chọn một vai trò; nhiều vai trò thì ghi tiếp, cách nhau bằng dấu chấm phẩy. Bỏ trống cùng Tên đăng nhập: không tạo tài khoản.',
}

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const isPeople = new URL(request.url).pathname.startsWith('/lam-viec/nguoi')
  const fields = fieldsToShow(isPeople ? 'people' : 'organisations', mayAdministerSome(world.actor))
  const name = isPeople ? 'Mẫu danh sách cán bộ' : 'Mẫu cây cơ quan'
  const bytes = await sheetXlsx({
    title: isPeople ? 'DANH SÁCH CÁN BỘ' : 'DANH SÁCH CƠ QUAN',
    notes: ['Hai dòng đầu là ví dụ, xóa trước khi gửi.'],
    columns: [
      { header: 'STT', width: 6, kind: 'number' },
      ...fields.map(({ code, label, width }) => ({
        header: label,
        width,
        choices: code === 'roles' ? roles : undefined,
      })),
    ],
    rows: [0, 1].map((row) => [row + 1, ...fields.map((field) => field.example[row] ?? null)]),
  })
  return xlsxResponse(bytes, `${name}.xlsx`, request)
})
