import { equalityKey } from '#vietnamese/fold.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'

type Spelling = { written: string; start: number; end: number; count: number }

/** Two syllables of which one takes its tone in either place: Phước Hòa, Hòa Bình, Tỉnh ủy. */
const PAIR = /(?<![\p{L}\p{M}])(\p{Lu}\p{L}*)[ \t]+(\p{L}+)(?=[^\p{L}]|$)/gu
const TONED = /(?:o[àảãáạèẻẽéẹ]|[òỏõóọ][ae]|u[ỳỷỹýỵ]|[ùủũúụ]y)$/iu
const MOST = 4

/** One unit under two spellings; titles in capitals aside. The rarer form is shown. */
export function checkTwoSpellings(plan: CheckedPlan): PlanFinding[] {
  const names = new Map<string, Map<string, Spelling>>()
  for (const match of overlappingPairs(plan.text)) {
    const [whole, first, second] = match
    const written = `${first} ${second}`
    if (!(TONED.test(first!) || TONED.test(second!)) || written === written.toUpperCase()) continue
    const key = equalityKey(written)
    const forms = names.get(key) ?? new Map<string, Spelling>()
    names.set(key, forms)
    const tone = key === equalityKey(written) ? written.toLowerCase() : written
    const known = forms.get(tone)
    if (known) known.count++
    else forms.set(tone, { written, start: match.index, end: match.index + whole.length, count: 1 })
  }
  return [...names.values()]
    .filter((forms) => forms.size > 1)
    .slice(0, MOST)
    .map((forms) => described(plan, [...forms.values()]))
}

function described(plan: CheckedPlan, forms: Spelling[]): PlanFinding {
  const [usual, rare] = [...forms].sort((a, b) => b.count - a.count || a.start - b.start) as [Spelling, Spelling]
  const isUnit = plan.facts.sessions.some(({ place, quotas }) => {
    const key = equalityKey(rare.written)
    return equalityKey(place ?? '').includes(key) && quotas.some(({ unit }) => equalityKey(unit).includes(key))
  })
  const message = `Cùng một tên viết hai cách: “${usual.written}” và “${rare.written}”.`
  const fixes = [`Viết ${usual.written}`, `Viết ${rare.written}`]
  return finding(plan, 'two-spellings', isUnit ? 'warning' : 'hint', rare, message, fixes)
}

/** Matches that share a syllable: "Báo Hoà Bình" gives "Báo Hoà" and "Hoà Bình". */
function* overlappingPairs(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(PAIR.source, PAIR.flags)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match
    pattern.lastIndex = match.index + match[1]!.length
  }
}
