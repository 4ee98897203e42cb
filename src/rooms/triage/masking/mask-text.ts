// Proposals, and the text without what they point at. A person reviews proposals; nothing is hidden behind their back.
import { findAddresses } from './find-addresses.ts'
import { findNames } from './find-names.ts'
import { findNumbers } from './find-numbers.ts'
import { type Mask, PLACEHOLDERS } from './mask-kinds.ts'

const STANDING = new RegExp(
  Object.values(PLACEHOLDERS)
    .map((each) => each.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
)

/** In order, none overlapping another nor a placeholder that is there already. */
export function proposeMasks(text: string): Mask[] {
  const standing = [...text.matchAll(STANDING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const kept: Mask[] = []
  for (const mask of [...findNumbers(text), ...findNames(text), ...findAddresses(text)]) {
    if ([...kept, ...standing].some((other) => other.start < mask.end && mask.start < other.end)) continue
    kept.push(mask)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** By spans that a person may have added to or taken from; overlapping ones become one, named by the first. */
export function maskSpans(text: string, masks: readonly Pick<Mask, 'start' | 'end' | 'kind'>[]): string {
  let masked = ''
  let at = 0
  for (const mask of [...masks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mask.end <= at) continue
    if (mask.start >= at) masked += text.slice(at, mask.start) + PLACEHOLDERS[mask.kind]
    at = mask.end
  }
  return masked + text.slice(at)
}

/** Everything proposed is hidden, until nothing more is: a gap may bring together what stood apart. */
export function maskText(text: string): string {
  const masks = proposeMasks(text)
  return masks.length === 0 ? text : maskText(maskSpans(text, masks))
}
