import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { similarity } from '#vietnamese/similarity.ts'
import { type ImportKind, ignoredColumns, importFields } from './import-fields-data.ts'

const plain = (text: string): string =>
  searchKey(text.replace(/\([^)]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const ignored = new Set(ignoredColumns.flatMap((name) => [plain(name), fold(name)]))
const alike = 0.82

/** How sure a head is that column: 1 the same words, less for a likeness. Null: no column of ours. */
export function matchColumn(head: string, kind: ImportKind): { field: string; sure: number } | null {
  const key = plain(head)
  if (key === '' || ignored.has(key)) return null
  let best: { field: string; sure: number } | null = null
  for (const field of importFields[kind]) {
    for (const name of [field.label, ...field.names]) {
      const wanted = plain(name)
      const sure = wanted === key ? 1 : Math.max(begins(key, wanted), similarity(head, name) >= alike ? 0.8 : 0)
      if (sure > (best?.sure ?? 0)) best = { field: field.code, sure }
    }
  }
  return best
}

/** 'Điện thoại liên hệ của lãnh đạo' begins as 'Điện thoại' does; the longer the name, the surer. */
function begins(key: string, wanted: string): number {
  if (wanted.length < 4 || !key.startsWith(`${wanted} `)) return 0
  return 0.5 + Math.min(0.3, wanted.length / 100)
}

/** Which column is what; of two that claim one field the surer has it, then the first. */
export function matchColumns(heads: readonly string[], kind: ImportKind): (string | null)[] {
  const matches = heads.map((head) => matchColumn(head, kind))
  return matches.map((match, index) => {
    if (!match) return null
    const better = matches.some(
      (other, at) =>
        other?.field === match.field && (other.sure > match.sure || (other.sure === match.sure && at < index)),
    )
    return better ? null : match.field
  })
}
