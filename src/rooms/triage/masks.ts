/** Masks over a petition's words. Offsets count the string's own units in the text as typed. Pure. */
export const maskKinds = ['name', 'phone', 'id', 'insurance', 'plate', 'address', 'email', 'account', 'other'] as const
export type MaskKind = (typeof maskKinds)[number]
export type Mask = { start: number; end: number; kind: MaskKind }

export const maskWords: Record<MaskKind, string> = {
  name: 'họ tên',
  phone: 'số điện thoại',
  id: 'số căn cước',
  insurance: 'số thẻ bảo hiểm',
  plate: 'biển số xe',
  address: 'địa chỉ riêng',
  email: 'thư điện tử',
  account: 'số tài khoản',
  other: 'điều riêng',
}

/** What the public reads instead of what is masked; one length for all, so that it tells nothing. */
export const maskSign = '█████'

/** In order, none over another: those that touch become one and take the first kind. */
export function tidyMasks(masks: readonly Mask[]): Mask[] {
  const sorted = [...masks].filter((mask) => mask.end > mask.start).sort((a, b) => a.start - b.start || b.end - a.end)
  const tidy: Mask[] = []
  for (const mask of sorted) {
    const last = tidy.at(-1)
    if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end)
    else tidy.push({ ...mask })
  }
  return tidy
}

export const masksFit = (text: string, masks: readonly Mask[]): boolean =>
  masks.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length)

/** The words with the masks laid. */
export function layMasks(text: string, masks: readonly Mask[]): string {
  let laid = ''
  let at = 0
  for (const { start, end } of tidyMasks(masks)) {
    laid += text.slice(at, start) + maskSign
    at = end
  }
  return laid + text.slice(at)
}

/** One line for lists: the first sentence of the masked words, cut at a word. */
export function titleOf(text: string, masks: readonly Mask[], most = 110): string {
  const line = layMasks(text, masks).replace(/\s+/g, ' ').trim()
  const sentence = /^.{12,}?[.?!;\n](?=\s|$)/u.exec(line)?.[0] ?? line
  const short = sentence.replace(/[.;]$/, '')
  if (short.length <= most) return short
  const cut = short.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`
}

export type Word = { index: number; start: number; end: number; text: string; masked: boolean }

/** The words of a text, for choosing what to mask without scripts: one box a word. */
export function wordsToMask(text: string, masks: readonly Mask[]): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match, index) => {
    const start = match.index
    const end = start + match[0].length
    return { index, start, end, text: match[0], masked: masks.some((mask) => mask.start < end && mask.end > start) }
  })
}

/**
 * From ticked words back to masks: words side by side are one mask. A mask whose words are all still ticked stays exactly
 * as it was, so that the comma after a number does not disappear with it.
 */
export function masksFromWords(text: string, before: readonly Mask[], ticked: ReadonlySet<number>): Mask[] {
  const words = wordsToMask(text, [])
  const overlaps = (word: Word, mask: Mask) => mask.start < word.end && mask.end > word.start
  const kept = before.filter((mask) =>
    words.filter((word) => overlaps(word, mask)).every((word) => ticked.has(word.index)),
  )
  const covered = new Set(words.filter((word) => kept.some((mask) => overlaps(word, mask))).map((word) => word.index))
  const added: Mask[] = []
  for (const word of words) {
    if (!ticked.has(word.index) || covered.has(word.index)) continue
    const last = added.at(-1)
    const bare = bareOf(word)
    if (last && /^\s+$/u.test(text.slice(last.end, word.start))) last.end = bare.end
    else added.push({ ...bare, kind: 'other' })
  }
  return tidyMasks([...kept, ...added])
}

/** Without the signs around it: '0900000274,' is masked and its comma stays. */
function bareOf(word: Word): { start: number; end: number } {
  const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word.text)
  if (!inner) return { start: word.start, end: word.end }
  return { start: word.start + inner.index, end: word.start + inner.index + inner[0].length }
}
