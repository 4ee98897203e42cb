/** The two ways in which the book is read: by topic, or by the body that answers. Pure. */
import type { BookRow } from './load-book.ts'

export const bookOrders = ['topic', 'body'] as const
export type BookOrder = (typeof bookOrders)[number]
export const bookOrderCodes: Readonly<Record<BookOrder, string>> = { topic: 'linh-vuc', body: 'co-quan' }
export const bookOrderWords: Readonly<Record<BookOrder, string>> = { topic: 'Theo lĩnh vực', body: 'Theo cơ quan' }

export type BookGroup = { name: string; senders: number; rows: BookRow[] }

/** What most people ask stands first; cases without a topic last. */
export function groupsOf(rows: readonly BookRow[], order: BookOrder): BookGroup[] {
  const groups = Map.groupBy(rows, (row) => (order === 'topic' ? row.topic : row.lead))
  return [...groups]
    .map(([name, own]) => ({
      name: name ?? 'Lĩnh vực khác',
      isLast: name === null,
      senders: own.reduce((sum, row) => sum + row.senders, 0),
      rows: own.toSorted((a, b) => b.senders - a.senders),
    }))
    .sort((a, b) => Number(a.isLast) - Number(b.isLast) || b.senders - a.senders || a.name.localeCompare(b.name, 'vi'))
    .map(({ isLast: _isLast, ...group }) => group)
}
