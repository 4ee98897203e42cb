/** Masks over a petition's words, proposed by the engine and reviewed by a person. Offsets are of the text as typed. Pure. */
import { type MaskKind as EngineKind, PLACEHOLDERS } from './masking/mask-kinds.ts'

export type MaskKind = EngineKind | 'other'
export type Mask = { start: number; end: number; kind: MaskKind }

/** What the public reads instead. */
const placeholders: Readonly<Record<MaskKind, string>> = { ...PLACEHOLDERS, other: '[đã che]' }
export const maskKinds = Object.keys(placeholders) as [MaskKind, ...MaskKind[]]
/** 'số điện thoại' */
export const maskWords = (kind: MaskKind): string => (kind === 'other' ? 'điều riêng' : placeholders[kind].slice(1, -1))

/** In order, none over another: those that overlap become one and take the first kind. */
export function tidyMasks(masks: readonly Mask[]): Mask[] {
  const sorted = [...masks].filter((mask) => mask.end > mask.start).sort((a, b) => a.start - b.start || b.end - a.end)
  const tidy: Mask[] = []
  for (const { start, end, kind } of sorted) {
    const last = tidy.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else tidy.push({ start, end, kind })
  }
  return tidy
}

export const masksFit = (text: string, masks: readonly Mask[]): boolean =>
  masks.every(({ start, end }) => start >= 0 && end <= text.length)

/** The words with the masks laid. */
export function layMasks(text: string, masks: readonly Mask[]): string {
  let laid = ''
  let at = 0
  for (const { start, end, kind } of tidyMasks(masks)) {
    laid += text.slice(at, start) + placeholders[kind]
    at = end
  }
  return laid + text.slice(at)
}

/** One line for lists: the first sentence of the masked words, cut at a word. */
export function titleOf(text: string, masks: readonly Mask[], most = 110): string {
  const line = layMasks(text, masks).replace(/\s+/g, ' ').trim()
  const sentence = /^.{12,}?[.?!;](?=\s|$)/u.exec(line)?.[0] ?? line
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

/** Without the signs around it: of '0900000274,' the comma stays. */
function bareOf(word: Word): { start: number; end: number } {
  const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word.text)
  if (!inner) return { start: word.start, end: word.end }
  return { start: word.start + inner.index, end: word.start + inner.index + inner[0].length }
}
