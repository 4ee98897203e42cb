/** Putting words of others into what stands in the form: below it, nothing of it is replaced, nothing stands twice. Pure. */
type Words = { text: string; action?: string; bases: readonly string[] }

export function withWords<Kept extends { text: string; action: string; bases: readonly string[] }>(
  kept: Kept,
  { text, action = '', bases }: Words,
): Kept {
  return {
    ...kept,
    text: below(kept.text, text),
    action: below(kept.action, action),
    bases: [...kept.bases, ...bases.filter((basis) => !kept.bases.includes(basis))].slice(0, 30),
  }
}

const below = (first: string, then: string): string =>
  then === '' || first.includes(then) ? first : first === '' ? then : `${first}\n\n${then}`
