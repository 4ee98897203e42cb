// Who chairs: 'Chủ trì: …', '… chủ trì Hội nghị', 'A và B đồng chủ trì'.
import type { PlanChair } from '../plan-facts.ts'
import { separateBodies } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { walk } from './structure.ts'

const PERSON =
  /(?:^|[\s,;:.("-])((?:cac )?(?:dong chi |d\/c |ong |ba )?(?:(?:pho )?chu tich|(?:pho )?bi thu|thuong truc|lanh dao|(?:pho )?giam doc|(?:pho )?truong (?:ban|phong)|dai dien lanh dao)\b)/g
const LABEL = /^(?:-\s*)?(dong )?(?:chu tri|chu toa)(?: hoi nghi| doi thoai| va dieu hanh)*\s*:/
const CHAIRS_VERB =
  /[\s,;(–-]*(dong )?(?:chu tri|chu toa)\b(?!,? phoi hop)(?:\s*(?:,|va|hoi nghi|doi thoai|buoi|dieu hanh|chuong trinh|cuoc|\(|\)|;|\.|$))/

function people(piece: Piece): Piece[] {
  return separateBodies(piece.item)
    .flatMap((part) => part.split(/;/g))
    .map((part) => trimPerson(part))
    .filter((part) => part.length > 3)
}

function trimPerson(piece: Piece): Piece {
  const lead = /^(?:dong chi|cac dong chi|d\/c|do|moi)\s+/.exec(piece.folded)
  return piece.cut(lead ? lead[0].length : 0).trim(' ,.;:-–(')
}

const chair = (piece: Piece, role: PlanChair['role']): PlanChair => ({ person: piece.plain, role, source: piece.span })

function fromLabel(piece: Piece): PlanChair[] {
  const found = LABEL.exec(piece.folded)
  if (!found) return []
  const rest = piece.cut(found[0].length).trim()
  return people(rest).map((person, i) => chair(person, found[1] || i > 0 ? 'co_chair' : 'chair'))
}

function fromSentence(piece: Piece): PlanChair[] {
  const verb = CHAIRS_VERB.exec(piece.folded)
  if (!verb || verb.index < 4) return []
  const before = piece.cut(Math.max(0, verb.index - 200), verb.index)
  const clause = before.split(/[;:]|\.\s/g).at(-1)
  if (!clause) return []
  const starts = [...clause.folded.matchAll(PERSON)]
  const first = starts[0]
  if (!first) return []
  const subject = clause.cut(first.index + first[0].length - (first[1]?.length ?? 0)).trim(' ,-–(')
  if (/\b(?:cua|voi|cho|ve|bao cao|trinh)\s*$/.test(clause.folded.slice(0, first.index + 1).trim())) return []
  return people(subject).map((person, i) => chair(person, i > 0 ? 'co_chair' : 'chair'))
}

export function readChairs(world: World): PlanChair[] {
  const { sections, reading } = world
  const found: PlanChair[] = []
  for (const top of reading.sections) {
    for (const node of walk(top)) {
      const topics = sections.topics.get(node)
      if (topics?.has('tasks') || topics?.has('purpose') || topics?.has('requirement')) continue
      found.push(...fromLabel(node.body), ...(LABEL.test(node.body.folded) ? [] : fromSentence(node.body)))
    }
  }
  const seen = new Map<string, PlanChair>()
  for (const one of found) {
    const key = one.person.toLowerCase()
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
