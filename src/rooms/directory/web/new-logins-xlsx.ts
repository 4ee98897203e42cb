import { sheetXlsx } from '#papers/xlsx.ts'
import type { NewLogin } from '../commit-import.ts'
import type { LoginBatch } from './new-logins.tsx'

/** The new logins of one answer, with their workbook inside it: no address could give it a second time. */
export async function loginBatch(accounts: readonly NewLogin[], today: string): Promise<LoginBatch> {
  const bytes = await sheetXlsx({
    title: 'Tài khoản mới',
    notes: ['Lần đăng nhập đầu phải đổi mật khẩu. Giao riêng từng người; giao xong thì xóa tệp này.'],
    columns: [
      { header: 'Dòng', width: 7, kind: 'number' },
      { header: 'Họ và tên', width: 28 },
      { header: 'Cơ quan', width: 40 },
      { header: 'Tên đăng nhập', width: 22 },
      { header: 'Mật khẩu đầu', width: 24 },
    ],
    rows: accounts.map(({ line, displayName, organisation, login, password }) => [
      line,
      displayName,
      organisation,
      login,
      password,
    ]),
  })
  return {
    slips: accounts.map(({ login, displayName, password, organisation }) => ({
      login,
      displayName,
      password,
      organisation,
    })),
    workbook: Buffer.from(bytes).toString('base64'),
    name: `Tài khoản mới ${today}.xlsx`,
  }
}
