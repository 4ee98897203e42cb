/** What a correction changed in a fact, in the fewest words that show it. Pure. */

import { kindOf } from './fact-rows.ts'
import { factWords } from './fact-words.ts'

export type ChangeWords = { label: string; was: string; now: string }

/** The part that differs: a day or a sum where that changed, else who, else the words around the difference. */
export function changeWords({ key, was, now }: { key: string; was: unknown; now: unknown }): ChangeWords {
  const kind = kindOf(key)
  const [before, after] = [factWords(kind, was), factWords(kind, now)]
  if (before.strong !== after.strong)
    return { label: after.label, was: before.strong ?? 'chưa có', now: after.strong ?? 'chưa có' }
  if (before.label !== after.label) return { label: factWords(kind, null).label, was: before.label, now: after.label }
  return { label: after.label, ...differing(before.text, after.text) }
}

const NEIGHBOURS = 3

/** 'Tháo gỡ các các vướng mắc về …' → '… gỡ các các vướng mắc …' beside '… gỡ các vướng mắc …'. */
function differing(was: string, now: string): { was: string; now: string } {
  const [old, young] = [was.split(' '), now.split(' ')]
  const most = Math.min(old.length, young.length)
  let head = 0
  while (head < most && old[head] === young[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++
  const from = Math.max(0, head - NEIGHBOURS)
  const left = Math.max(0, tail - NEIGHBOURS)
  const cut = (words: string[]) =>
    [from > 0 ? '…' : '', ...words.slice(from, words.length - left), left > 0 ? '…' : ''].filter(Boolean).join(' ')
  return { was: cut(old), now: cut(young) }
}
