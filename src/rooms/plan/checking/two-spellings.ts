import { equalityKey, fold } from '#vietnamese/fold.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { correctWords, withCorrections, wordsPattern } from './corrections.ts'

type Spelling = { written: string; start: number; end: number; count: number }
/** Key of a name → each way it is written. */
type Names = Map<string, Map<string, Spelling>>

/** Two syllables of which one may take its tone in either place: Phước Hòa, Hòa Bình, Tỉnh ủy. */
const PAIR = /(?<![\p{L}\p{M}])(\p{Lu}\p{L}*)[ \t]+(\p{L}+)(?=[^\p{L}]|$)/gu
const TONED = /(?:o[àảãáạèẻẽéẹ]|[òỏõóọ][ae]|u[ỳỷỹýỵ]|[ùủũúụ]y)$/iu
const UNIT = /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh)\s+((?:\p{Lu}\p{Ll}+\s?){2,4})/gu
const MOST = 4

/** One name under two spellings; titles in capitals aside. The rarer form is shown. */
export function checkTwoSpellings(plan: CheckedPlan): PlanFinding[] {
  const tones = severalForms(byTonePlace(plan.text))
  const units = severalForms(unitsByLetters(plan)).filter(
    (forms) =>
      !tones.some((other) => other.some(({ written }) => forms.some((form) => form.written.includes(written)))),
  )
  return [...tones, ...units].slice(0, MOST).map((forms) => described(plan, forms))
}

function byTonePlace(text: string): Names {
  const names: Names = new Map()
  for (const match of overlappingPairs(text)) {
    const [whole, first, second] = match
    const written = `${first} ${second}`
    if (!(TONED.test(first!) || TONED.test(second!)) || written === written.toUpperCase()) continue
    note(names, equalityKey(written), written.toLowerCase(), written, match.index, whole.length)
  }
  return names
}

/** Communes and provinces whose letters agree and whose marks do not: Mường Thìn, Mường Thin; Mỹ Lý, Mỹ Lí. */
function unitsByLetters(plan: CheckedPlan): Names {
  const names: Names = new Map()
  const places = [...plan.text.matchAll(UNIT)].map((match) => {
    const written = match[1]!.trim()
    return { written, start: match.index + match[0].indexOf(written) }
  })
  for (const { quotas, source } of plan.facts.sessions) {
    const within = plan.fromSource(source)
    for (const { unit } of quotas) {
      const at = plan.text.slice(within.start, within.end).lastIndexOf(unit)
      if (at >= 0 && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(unit))
        places.push({ written: unit, start: within.start + at })
    }
  }
  for (const { written, start } of places) {
    const name = written.replace(/\s+/g, ' ')
    note(names, fold(name).replaceAll('y', 'i'), equalityKey(name), name, start, written.length)
  }
  return names
}

function note(names: Names, key: string, form: string, written: string, start: number, length: number): void {
  const forms = names.get(key) ?? new Map<string, Spelling>()
  names.set(key, forms)
  const known = forms.get(form)
  if (known) known.count++
  else forms.set(form, { written, start, end: start + length, count: 1 })
}

function severalForms(names: Names): Spelling[][] {
  return [...names.values()].filter((forms) => forms.size > 1).map((forms) => [...forms.values()])
}

function described(plan: CheckedPlan, forms: Spelling[]): PlanFinding {
  const [usual, rare] = [...forms].sort((a, b) => b.count - a.count || a.start - b.start) as [Spelling, Spelling]
  const key = fold(rare.written)
  const isUnit = plan.facts.sessions.some(({ place, quotas }) =>
    [place ?? '', ...quotas.map(({ unit }) => unit)].some((name) => fold(name).includes(key)),
  )
  const message = `Cùng một tên viết hai cách: “${usual.written}” và “${rare.written}”.`
  const fixes = [`Viết ${usual.written}`, `Viết ${rare.written}`]
  const found = finding(plan, 'two-spellings', isUnit ? 'warning' : 'hint', rare, message, fixes)
  const instead = (was: Spelling, now: Spelling) => correctWords(plan, null, wordsPattern(was.written), now.written)
  return withCorrections(found, { [fixes[0]!]: instead(rare, usual), [fixes[1]!]: instead(usual, rare) })
}

/** Matches that share a syllable: "Báo Hoà Bình" gives "Báo Hoà" and "Hoà Bình". */
function* overlappingPairs(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(PAIR.source, PAIR.flags)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match
    pattern.lastIndex = match.index + match[1]!.length
  }
}
