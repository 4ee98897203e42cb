import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { fold } from '#vietnamese/fold.ts'
import { findGroup } from './bodies/body-groups.ts'
import { type Body, type BodyTree, loadBodyTree } from './bodies/body-tree.ts'
import { heirsOfDissolved } from './bodies/dissolved-heirs.ts'
import { findBody } from './bodies/find-body.ts'

export type ResolvedBodies = {
  bodies: { id: string; name: string; lineage: string[] }[]
  /** The group words as written ('UBND các xã, phường'), when there were some: each body answers for itself. */
  group: string | null
  /** Some words name nobody in the directory, or a body that is gone: an officer should look. */
  unsure: boolean
}

/**
 * The organisations, living on that day, that the words of a plan name: one, several, a group, or the successors of one
 * that is gone. Never invents: words that name nobody add nobody and make it unsure.
 */
export async function resolveBodies(db: Db, text: string, on: CalendarDay): Promise<ResolvedBodies> {
  return resolveIn(await loadBodyTree(db, on), text)
}

/** As resolveBodies, for many texts over one tree. */
export function resolveIn(tree: BodyTree, text: string): ResolvedBodies {
  const atoms = atomsOf(text)
  const found = new Map<string, Body>()
  let group: string | null = null
  let unsure = atoms.length === 0
  let head: string | null = null
  for (let from = 0; from < atoms.length; ) {
    const taken = longest(tree, text, atoms, from, head)
    if (!taken) {
      unsure = true
      from += 1
      continue
    }
    for (const body of taken.bodies) found.set(body.id, body)
    if (taken.group) group = group === null ? taken.words : `${group}, ${taken.words}`
    unsure ||= taken.unsure || taken.bodies.length === 0
    head = headOf(taken.words) ?? head
    from = taken.until
  }
  const bodies = [...found.values()].map(({ id, name, lineage }) => ({ id, name, lineage }))
  return { bodies, group, unsure }
}

type Atom = { start: number; end: number }
type Taken = { bodies: Body[]; words: string; group: boolean; unsure: boolean; until: number }

/** 'Sở Văn hóa, Thể thao và Du lịch' is one name: the longest run of parts that means something wins. */
function longest(
  tree: BodyTree,
  text: string,
  atoms: readonly Atom[],
  from: number,
  head: string | null,
): Taken | null {
  for (let until = Math.min(atoms.length, from + 8); until > from; until -= 1) {
    const words = text.slice(atoms[from]!.start, atoms[until - 1]!.end).trim()
    const one = oneOf(tree, words, head)
    if (one) return { ...one, words, until }
  }
  return null
}

function oneOf(tree: BodyTree, words: string, head: string | null): Omit<Taken, 'words' | 'until'> | null {
  const body = findBody(words, tree) ?? findBody(singular(words), tree)
  if (body) return { ...body, group: false }
  const group = findGroup(words, tree)
  if (group) return { bodies: group.bodies, group: true, unsure: group.vague }
  const carried = head ? findBody(`${head} ${words}`, tree) : null
  if (carried) return { ...carried, group: false }
  const heirs = heirsOfDissolved(words, tree)
  return heirs.length > 0 ? { bodies: heirs, group: false, unsure: true } : null
}

/** 'các Sở: Nội vụ, Tài chính' and 'UBND các xã: Bản Dền, Mường Thải' name bodies one by one. */
const singular = (words: string): string => words.replace(/\b[Cc]ác\s+/gu, '').replace(':', '')

/** What goes on after a comma: 'Sở', 'UBND xã'. */
function headOf(words: string): string | null {
  const bare = singular(words)
  const commune = /^(.*?(?:^|\s)(?:xã|phường|đặc khu))\s+\p{L}/iu.exec(bare)
  if (commune) return commune[1]!
  return /^(sở|ban)\s+\p{L}/iu.exec(bare)?.[1] ?? null
}

/** Cuts at commas, semicolons, line ends, slashes between spaces and 'và'; brackets stay with what they explain. */
function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = []
  const separator = /\([^)]*\)|[,;\n]|\s[/+]\s|\s[-–]\s(?=\p{Lu})|\s(?:và|với|cùng)(?=\s)/gu
  let start = 0
  for (const match of text.matchAll(separator)) {
    if (match[0].startsWith('(') || /^\s[-–]/.test(match[0])) continue
    atoms.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  atoms.push({ start, end: text.length })
  return atoms.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(fold(text.slice(start, end))))
}
