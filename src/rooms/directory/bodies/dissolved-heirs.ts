// A body that the province never entered, because it was gone before: its work is found by function.
import { dissolvedAgencies, type Takeover } from '../successors-data.ts'
import { bodyKey } from './body-names.ts'
import type { Body, BodyTree } from './body-tree.ts'

/** Who does the work now of an agency that ended before the province used this directory. Empty: not known. */
export function heirsOfDissolved(words: string, tree: BodyTree): Body[] {
  const key = bodyKey(words, tree.home)
  const agency = dissolvedAgencies.find(
    (known) =>
      known.level === 'province' &&
      known.endedOn <= tree.on &&
      [known.name, ...(known.alsoWritten ?? [])].some((name) => bodyKey(name, tree.home) === key),
  )
  const heirs = agency?.successors.flatMap((takeover) => takers(takeover, tree)) ?? []
  return [...new Map(heirs.map((heir) => [heir.id, heir])).values()]
}

/** Whoever in this province has one of the functions; where nobody is said to have it, the body of the usual name. */
function takers({ functions, body }: Takeover, tree: BodyTree): Body[] {
  const province = tree.living.filter((other) => other.level === 'province')
  const able = province.filter((other) => functions.some((code) => other.functions.includes(code)))
  if (able.length > 0) return able
  const usual = bodyKey(body, tree.home)
  return province.filter((other) => other.keys.includes(usual))
}
