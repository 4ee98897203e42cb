import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { similarity } from '#vietnamese/similarity.ts'

/** A column that a list may have, and what offices call it. */
export type ListColumn = {
  code: string
  label: string
  names: readonly string[]
  /** Without it the sheet is no such list. */
  required?: boolean
  /** Prose of several lines, kept as they stand. */
  keepsLines?: boolean
}

/** The columns of one kind of list, every name folded once. */
export type ListShape = {
  codes: ReadonlySet<string>
  required: readonly string[]
  keepsLines: ReadonlySet<string>
  wanted: readonly { field: string; name: string; key: string }[]
  ignored: ReadonlySet<string>
}

/** `ignored`: heads that are no column of ours, however alike. */
export const listShape = (columns: readonly ListColumn[], ignored: readonly string[]): ListShape => ({
  codes: new Set(columns.map((column) => column.code)),
  required: columns.filter((column) => column.required).map((column) => column.code),
  keepsLines: new Set(columns.filter((column) => column.keepsLines).map((column) => column.code)),
  wanted: columns.flatMap(({ code, label, names }) =>
    [label, ...names].map((name) => ({ field: code, name, key: plain(name) })),
  ),
  ignored: new Set(ignored.flatMap((name) => [plain(name), fold(name)])),
})

const plain = (text: string): string =>
  searchKey(text.replace(/\([^)]*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const alike = 0.82
const longestHead = 60

/** How sure a head is that column: 1 the same words, less for a likeness. Null: no column of ours. */
function matchColumn(head: string, shape: ListShape): { field: string; sure: number } | null {
  if (head.length > longestHead || !/\p{L}/u.test(head)) return null
  const key = plain(head)
  if (key === '' || shape.ignored.has(key)) return null
  const exact = shape.wanted.find((name) => name.key === key)
  if (exact) return { field: exact.field, sure: 1 }
  let best: { field: string; sure: number } | null = null
  for (const name of shape.wanted) {
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
export function matchColumns(heads: readonly string[], shape: ListShape): (string | null)[] {
  const matches = heads.map((head) => matchColumn(head, shape))
  return matches.map((match, index) => {
    if (!match) return null
    const better = matches.some(
      (other, at) =>
        other?.field === match.field && (other.sure > match.sure || (other.sure === match.sure && at < index)),
    )
    return better ? null : match.field
  })
}

/** As matchColumns, by the very names alone: what stands below the head of a list is rarely one. */
export function namedColumns(heads: readonly string[], shape: ListShape): (string | null)[] {
  const fields = heads.map((head) => {
    const key = head.length > longestHead ? '' : plain(head)
    return key === '' || shape.ignored.has(key) ? null : (shape.wanted.find((name) => name.key === key)?.field ?? null)
  })
  return fields.map((field, index) => (field !== null && fields.indexOf(field) === index ? field : null))
}
