// How a petition is worded, for what the catalogue's phrases do not see: folded words, two by two, and their letters three
// and four at a time, so that slips and words of the place count too. Names of places say nothing of a topic.
import type { Reading } from '../reading/read-words.ts'

export function wordingOf({ words }: Reading): ReadonlySet<string> {
  const keys = words.filter((word) => !word.isName).map((word) => word.key)
  const grams = new Set<string>()
  keys.forEach((key, at) => {
    if (/\d/.test(key)) return
    grams.add(key)
    const next = keys[at + 1]
    if (next !== undefined && !/\d/.test(next)) grams.add(`${key} ${next}`)
  })
  const line = ` ${keys.join(' ')} `
  for (const length of [3, 4]) {
    for (let at = 0; at + length <= line.length; at++) grams.add(`#${line.slice(at, at + length)}`)
  }
  return grams
}
