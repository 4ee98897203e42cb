// The notation of the catalogue's word lists: 'a; (b|c) d; e (f )?g; h + i'.

/** One entry: its phrases, or the sides of a `+` of which each must stand near the others. */
export interface Entry {
  sides: readonly (readonly string[])[]
}

export function readEntries(list: string): Entry[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => ({ sides: entry.split(' + ').map(expandPhrase) }))
}

/** Every phrase that a pattern with `|` and `?` stands for. */
export function expandPhrase(pattern: string): string[] {
  const { readings, rest } = readSequence(pattern, 0)
  if (rest !== pattern.length) throw new Error(`Unbalanced parenthesis in “${pattern}”`)
  return [...new Set(readings.map((reading) => reading.replace(/\s+/g, ' ').trim()))].filter((each) => each !== '')
}

/** Up to the closing parenthesis or the end: alternatives of sequences of letters and groups. */
function readSequence(pattern: string, from: number): { readings: string[]; rest: number } {
  const alternatives: string[] = []
  let current = ['']
  let at = from
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '(') {
      const group = readSequence(pattern, at + 1)
      const isOptional = pattern[group.rest + 1] === '?'
      const choices = isOptional ? [...group.readings, ''] : group.readings
      current = current.flatMap((head) => choices.map((choice) => head + choice))
      at = group.rest + (isOptional ? 2 : 1)
    } else if (pattern[at] === '|') {
      alternatives.push(...current)
      current = ['']
      at += 1
    } else {
      const letter = pattern[at]!
      current = current.map((head) => head + letter)
      at += 1
    }
  }
  return { readings: [...alternatives, ...current], rest: at }
}
