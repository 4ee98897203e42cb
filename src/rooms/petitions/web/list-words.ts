/** What the states and verdicts of a list of petitions are called on a page. */
import type { RowVerdict } from '../lists/list-row.ts'
import type { ListState } from '../lists/list-store.ts'

export const verdictWords: Record<RowVerdict, string> = {
  new: 'Nhập được',
  warning: 'Nên xem lại',
  error: 'Có lỗi',
  known: 'Đã có',
  skipped: 'Không nhập',
}

/** In the address. */
export const verdictCodes = {
  loi: 'error',
  'luu-y': 'warning',
  moi: 'new',
  'da-co': 'known',
  bo: 'skipped',
  khac: 'news',
} as const satisfies Record<string, RowVerdict | 'news'>
export type VerdictCode = keyof typeof verdictCodes

export const listStateWords: Record<ListState, string> = {
  reading: 'Đang đọc',
  preview: 'Chờ xem lại',
  committing: 'Đang nhập',
  stopped: 'Đang dừng',
  done: 'Đã nhập xong',
  refused: 'Không đọc được',
  discarded: 'Đã bỏ',
}
