/** One of the words of a drop-down, as people write it who do not open the drop-down. Pure. */
import { fold } from '#vietnamese/fold.ts'

const shortened: Readonly<Record<string, string>> = {
  gq: 'giai quyet',
  kn: 'kien nghi',
  ko: 'khong',
  k: 'khong',
  tt: 'thong tin',
  ct: 'cap tren',
  '1': 'mot',
}
const keyOf = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => shortened[word] ?? word)
    .join(' ')

/**
 * Unsigned, shortened, in other words that are listed (`also`, folded), or its beginning where that begins one alone. Undefined:
 * none of these, or more than one.
 */
export function readChoice<Value extends string>(
  words: string,
  labels: Readonly<Record<Value, string>>,
  also: Readonly<Record<Value, readonly string[]>>,
): Value | undefined {
  const key = keyOf(words)
  const values = Object.keys(labels) as Value[]
  const same = values.find((value) => keyOf(labels[value]) === key || also[value].includes(key))
  if (same || key === '') return same
  const begun = values.filter((value) => keyOf(labels[value]).startsWith(`${key} `))
  return begun.length === 1 ? begun[0] : undefined
}
