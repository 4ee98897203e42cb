import { type Face, textWidth } from './fonts.ts'

/**
 * The narrowest width at which the text still takes no more lines than it must within `limit`, so that a title of two
 * lines has two lines alike and not one word alone on the second. Points; never more than `limit`.
 */
export function balancedWidth(text: string, size: number, face: Face, limit: number): number {
  const whole = textWidth(text, size, face)
  if (whole <= limit) return whole
  const words = text.split('\n').map((line) => line.split(' ').map((word) => textWidth(word, size, face)))
  const space = textWidth(' ', size, face)
  const least = countLines(words, space, limit)
  let [narrow, wide] = [Math.min(limit, Math.max(0, ...words.flat())), limit]
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (countLines(words, space, middle) <= least) wide = middle
    else narrow = middle
  }
  // A word processor's own rounding must not push the last word down.
  return Math.min(limit, wide + 3)
}

function countLines(paragraphs: readonly (readonly number[])[], space: number, width: number): number {
  let lines = 0
  for (const words of paragraphs) {
    let filled = Number.POSITIVE_INFINITY
    for (const word of words) {
      if (filled + space + word > width) {
        lines += 1
        filled = word
      } else {
        filled += space + word
      }
    }
  }
  return lines
}
