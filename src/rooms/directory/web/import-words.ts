import type { ImportKind } from '../import/import-fields-data.ts'
import type { RowVerdict } from '../import/import-row.ts'

export const verdictWords: Record<RowVerdict, string> = {
  new: 'Thêm mới',
  changed: 'Thay đổi',
  same: 'Như cũ',
  error: 'Có lỗi',
  'left-out': 'Không nhập',
}

/** In the address. */
export const verdictCodes = {
  loi: 'error',
  'luu-y': 'warning',
  moi: 'new',
  doi: 'changed',
  'nhu-cu': 'same',
  bo: 'left-out',
} as const satisfies Record<string, RowVerdict | 'warning'>

export const importOf: Record<ImportKind, { list: string; what: string; title: string; crumb: string }> = {
  people: { list: '/lam-viec/nguoi', what: 'người', title: 'Nhập danh sách người', crumb: 'Người' },
  organisations: { list: '/lam-viec/co-quan', what: 'cơ quan', title: 'Nhập cây cơ quan', crumb: 'Cơ quan' },
}

/** What became of a line. */
export const outcomeWords = (outcome: string): string =>
  ({ added: 'đã thêm', changed: 'đã sửa', 'there already': 'đã có sẵn' })[outcome] ?? `chưa nhập: ${outcome}`
