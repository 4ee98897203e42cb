// Likeness of short texts (names of bodies, column heads, titles), by syllables once abbreviations are written out.
import { searchKey } from './abbreviations.ts'
import { equalityKey } from './fold.ts'

/** 0 (nothing in common) to 1 (same but for marks, case, i/y, abbreviations and signs). */
export function similarity(a: string, b: string): number {
  return likeness(syllablesOf(a), syllablesOf(b))
}

export interface Closest {
  candidate: string
  index: number
  score: number
}

/** The best candidate; null only when there is nothing in common with any. */
export function closest(text: string, candidates: readonly string[]): Closest | null {
  const wanted = syllablesOf(text)
  const key = equalityKey(text)
  let best: Closest | null = null
  candidates.forEach((candidate, index) => {
    const score = likeness(wanted, syllablesOf(candidate))
    // Tân An and Tân Ân fold alike: the one typed with the same marks is meant.
    const settles = score === best?.score && equalityKey(candidate) === key
    if (score > 0 && (best === null || score > best.score || settles)) best = { candidate, index, score }
  })
  return best
}

/** Folded syllables; kỹ and kĩ alike. */
export function syllablesOf(text: string): string[] {
  const words = searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => word.replace(/^([bcdghklmnprstvx]+)y$/, '$1i'))
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  return numbersAgree(a, b) * closeness(a, b)
}

/** Tổ dân phố 1 and Tổ dân phố 2 are two places, however alike. */
function numbersAgree(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a, b].map((words) =>
    words
      .filter((word) => /^\d+$/.test(word))
      .map(Number)
      .join(' '),
  )
  return left !== '' && right !== '' && left !== right ? 0.6 : 1
}

function closeness(a: readonly string[], b: readonly string[]): number {
  const same = alignment(a, b)
  const dice = (2 * same) / (a.length + b.length)
  // A short form that lies whole inside the long one ("phụ nữ" in "Hội Liên hiệp Phụ nữ") is nearer than its length says.
  const covered = same / Math.min(a.length, b.length)
  return Math.min(a.length, b.length) < 2 ? dice : 0.85 * dice + 0.15 * covered * dice
}

/** Longest common subsequence of syllables, a misspelt syllable counting for its share of letters. */
function alignment(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    const row = [0]
    b.forEach((right, j) => {
      row.push(Math.max(previous[j + 1]!, row[j]!, previous[j]! + syllableLikeness(left, right)))
    })
    previous = row
  }
  return previous[b.length]!
}

function syllableLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 3) return 0
  const share = 1 - editDistance(a, b) / Math.max(a.length, b.length)
  return share >= 0.6 ? share * 0.8 : 0
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + change))
    }
    previous = row
  }
  return previous[b.length]!
}
