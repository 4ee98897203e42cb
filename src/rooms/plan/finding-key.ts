/** What a finding is called, so that what was decided about it outlives a change of the text above it. Pure. */
import { createHash } from 'node:crypto'
import type { PlanFinding } from './plan-facts.ts'

/**
 * The keys of all findings of a plan, in their order: the code, what it is about and the words it quotes, never where
 * they stand; equal ones are counted. The same slip mended above and left below keeps one decision.
 */
export function findingKeys(findings: readonly PlanFinding[]): string[] {
  const counts = new Map<string, number>()
  const keys = new Array<string>(findings.length)
  for (const index of inReadingOrder(findings)) {
    const finding = findings[index]!
    const said = [finding.about ?? '', plainWords(finding.excerpt)]
    const name = `${finding.code}.${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)}`
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    keys[index] = nth === 1 ? name : `${name}.${nth}`
  }
  return keys
}

/**
 * Decisions of before 0010 are kept under code, place and words ('code@120:words'). Each finding gets the old key it
 * had where the text stands as it stood; where it moved, the old key with the same words, if no other could be meant.
 */
export function placedKeys(findings: readonly PlanFinding[], known: readonly string[]): (string | null)[] {
  const old = new Set(known.filter((key) => /^[^@]+@(?:\d+|-):/u.test(key)))
  const exact = findings.map((finding) => {
    const key = `${finding.code}@${finding.source?.start ?? '-'}:${finding.excerpt.slice(0, 80)}`
    return old.delete(key) ? key : null
  })
  const words = (finding: PlanFinding) => `${finding.code}@:${finding.excerpt.slice(0, 80)}`
  return findings.map((finding, index) => {
    if (exact[index]) return exact[index]
    const rivals = findings.filter((one, i) => exact[i] === null && words(one) === words(finding))
    const meant = [...old].filter((key) => key.replace(/@(?:\d+|-):/u, '@:') === words(finding))
    return rivals.length === 1 && meant.length === 1 ? meant[0]! : null
  })
}

/** Without the line breaks and spaces that a reader or a page's width put between words. */
const plainWords = (excerpt: string): string => excerpt.normalize('NFC').replace(/\s+/g, ' ').trim()

function inReadingOrder(findings: readonly PlanFinding[]): number[] {
  const place = (index: number) => findings[index]!.source?.start ?? Number.POSITIVE_INFINITY
  return findings.map((_, index) => index).sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)))
}
