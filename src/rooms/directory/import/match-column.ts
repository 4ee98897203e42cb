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
const longestHead = 60

/** Every name of every column, folded once. */
const wanted: Readonly<Record<ImportKind, readonly { field: string; name: string; key: string }[]>> = {
  people: namesOf('people'),
  organisations: namesOf('organisations'),
}

function namesOf(kind: ImportKind) {
  return importFields[kind].flatMap(({ code, label, names }) =>
    [label, ...names].map((name) => ({ field: code, name, key: plain(name) })),
  )
}

/** How sure a head is that column: 1 the same words, less for a likeness. Null: no column of ours. */
export function matchColumn(head: string, kind: ImportKind): { field: string; sure: number } | null {
  if (head.length > longestHead || !/\p{L}/u.test(head)) return null
  const key = plain(head)
  if (key === '' || ignored.has(key)) return null
  const exact = wanted[kind].find((name) => name.key === key)
  if (exact) return { field: exact.field, sure: 1 }
  let best: { field: string; sure: number } | null = null
  for (const name of wanted[kind]) {
    // Likeness of names that share no first letter is never near enough; asking costs.
    const near = name.key[0] === key[0] && similarity(head, name.name) >= alike
    const sure = Math.max(begins(key, name.key), near ? 0.8 : 0)
    if (sure > (best?.sure ?? 0)) best = { field: name.field, sure }
  }
  return best
}

/** 'Điện thoại liên hệ của lãnh đạo' begins as 'Điện thoại' does; the longer the name, the surer. */
function begins(key: string, name: string): number {
  if (name.length < 4 || !key.startsWith(`${name} `)) return 0
  return 0.5 + Math.min(0.3, name.length / 100)
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
