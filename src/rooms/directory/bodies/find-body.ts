// One body by its words: living by any of its names, else who took over from one that is gone.
import { bodyKey, saysProvince, sharedMarks } from './body-names.ts'
import type { Body, BodyTree } from './body-tree.ts'

const LEVELS = ['central', 'province', 'district', 'commune', 'village']
/** 'Giám đốc Sở Nội vụ' is asked as the Sở. */
const PERSON =
  /^(?:(?:dai dien|lanh dao|thu truong|truong|chanh|pho|quyen|dong chi|ong|ba|chu tich|bi thu|giam doc|tong bien tap|nguoi dung dau)\s)+(?=\S)/

/** `unsure`: a body that is gone was written, and these took over. Null: nobody by that name, or more than one. */
export function findBody(words: string, tree: BodyTree): { bodies: Body[]; unsure: boolean } | null {
  const key = bodyKey(words, tree.home)
  if (key === '') return null
  return byKey(words, key, tree) ?? (PERSON.test(key) ? byKey(words, key.replace(PERSON, ''), tree) : null)
}

function byKey(words: string, key: string, tree: BodyTree): { bodies: Body[]; unsure: boolean } | null {
  const living = theOne(words, matching(key, tree.living), tree)
  if (living) return { bodies: [committeeOf(living, tree)], unsure: false }
  const gone = theOne(words, matching(key, tree.gone), tree)
  if (!gone) return null
  const heirs = heirsOf(gone.id, tree)
  return heirs.length > 0 ? { bodies: heirs, unsure: true } : null
}

/** A name as it is comes before one that needed its commune added. */
const matching = <Known extends Body>(key: string, bodies: readonly Known[]): Known[] =>
  bodies.filter((body) => body.keys.includes(key))

/** Several of one name: the marks decide, then the level that the words say, else the highest. */
function theOne<Known extends Body>(words: string, found: readonly Known[], tree: BodyTree): Known | null {
  if (found.length < 2) return found[0] ?? null
  const marks = found.map((body) => sharedMarks(words, body.name))
  const best = found.filter((_, index) => marks[index] === Math.max(...marks))
  if (best.length === 1) return best[0]!
  const highest = Math.min(...best.map((body) => LEVELS.indexOf(body.level)))
  const level = saysProvince(words, tree.home) ? 'province' : LEVELS[highest]
  const there = best.filter((body) => body.level === level)
  return there.length === 1 ? there[0]! : null
}

/** 'xã Tả Vân' does nothing by itself; its People's Committee does. */
function committeeOf(body: Body, tree: BodyTree): Body {
  if (body.kind !== 'territory') return body
  return tree.living.find((other) => other.kind === 'peoples_committee' && other.parentId === body.id) ?? body
}

/** Who took over, and who took over from them, as far as somebody lives. */
function heirsOf(id: string, tree: BodyTree, seen: ReadonlySet<string> = new Set()): Body[] {
  if (seen.has(id)) return []
  const gone = tree.gone.find((body) => body.id === id)
  const heirs = (gone?.successorIds ?? []).flatMap((heir) => {
    const living = tree.living.find((body) => body.id === heir)
    return living ? [living] : heirsOf(heir, tree, new Set([...seen, id]))
  })
  return [...new Map(heirs.map((heir) => [heir.id, heir])).values()]
}
