/** What changed from one text to the next, word by word. Pure. */
export type Change = { kind: 'same' | 'gone' | 'new'; text: string }

/** Longer texts are shown whole, as gone and new: comparing costs the product of their lengths. */
const most = 1500

export function compareWords(before: string, after: string): Change[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }]
  const [a, b] = [partsOf(before), partsOf(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  return joined([
    ...a.slice(0, head).map((text) => ({ kind: 'same' as const, text })),
    ...(left.length > most || right.length > most ? replaced(left, right) : walked(left, right)),
    ...a.slice(a.length - tail).map((text) => ({ kind: 'same' as const, text })),
  ])
}

const partsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? []

const replaced = (left: readonly string[], right: readonly string[]): Change[] => [
  ...left.map((text) => ({ kind: 'gone' as const, text })),
  ...right.map((text) => ({ kind: 'new' as const, text })),
]

/** The longest common run of parts, by the usual table. */
function walked(left: readonly string[], right: readonly string[]): Change[] {
  const width = right.length + 1
  const table = new Uint16Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        left[i] === right[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      changes.push({ kind: 'same', text: left[i]! })
      i += 1
      j += 1
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!)
      changes.push({ kind: 'gone', text: left[i++]! })
    else changes.push({ kind: 'new', text: right[j++]! })
  }
  return [...changes, ...replaced(left.slice(i), right.slice(j))]
}

function joined(changes: readonly Change[]): Change[] {
  const whole: Change[] = []
  for (const { kind, text } of changes) {
    const last = whole.at(-1)
    if (last?.kind === kind) last.text += text
    else whole.push({ kind, text })
  }
  return whole
}
