import { createHash } from 'node:crypto'
import { equalityKey, fold } from '#vietnamese/fold.ts'
import type { ListWords } from './list-row.ts'

/**
 * The key of a line: what was asked, by whom, where. The same file again, saved anew, filtered or in another order gives
 * the same keys; the number of the line and remarks beside it count for nothing. Marks of names do: Tân An is not Tân Ân.
 */
export function rowKey(
  conferenceId: string,
  organisationId: string,
  row: { cells: ListWords; section: string | null },
): string {
  const { text = '', fullName = '', phone = '', commune = '', place = '' } = row.cells
  const where = equalityKey(commune || row.section || '') || organisationId
  const said = [
    fold(text),
    equalityKey(fullName),
    phone.replace(/\D/g, '').replace(/^(?:84|0)/, ''),
    where,
    equalityKey(place),
  ]
  return `excel:${conferenceId}:${createHash('sha256').update(said.join('\u0000')).digest('hex').slice(0, 40)}`
}
