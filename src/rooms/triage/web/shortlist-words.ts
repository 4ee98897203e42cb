/** Words of the list for the hall for pages, papers and sheets. Runs in the browser too. */
import type { Asker } from '../shortlist/entries.ts'

export const partWords = { main: 'Chính thức', alternate: 'Dự bị' } as const

/** `name`: the sender's own, where it was asked for and may be read. */
export function askerWords(row: { asker: Asker; askerName: string | null }, name?: string): string {
  if (row.asker === 'named') return row.askerName ?? ''
  if (row.asker === 'reader') return 'Người dẫn chương trình đọc'
  return name ? `${name}, người gửi` : 'Người gửi'
}
