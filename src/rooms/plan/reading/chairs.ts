// Who chairs: 'Chủ trì: …', '… chủ trì Hội nghị', 'A chủ trì, B đồng chủ trì'.

import { isPersonName } from '#vietnamese/names.ts'
import type { PlanChair } from '../plan-facts.ts'
import { separateBodies } from './organisations.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { chairsInTables } from './session-tables.ts'
import { type Node, walk } from './structure.ts'

const PERSON =
  /(?<![a-z])(?:(?:cac )?(?:dong chi |d\/c |ong |ba ))?(?:(?:pho )?chu tich|(?:pho )?bi thu|thuong truc|lanh dao|(?:tong |pho )?giam doc|(?:pho )?truong (?:ban|phong|doan)|dai dien lanh dao|thu truong|chu nhiem|nguoi dung dau)\b/g
const LABEL =
  /(?<![a-z])(dong )?(?:chu tri|chu toa)(?: hoi nghi| doi thoai| buoi doi thoai| va dieu hanh| dieu hanh)*\s*:\s*/g
const VERB =
  /(?<![a-z])(dong )?(?:chu tri|chu toa)(?!\s*:|,? phoi hop|,? tham muu|(?: hoi nghi| doi thoai| va dieu hanh)+\s*:)(?=\s*(?:,|va |hoi nghi|doi thoai|buoi|dieu hanh|chuong trinh|cuoc|\(|\)|;|\.|$))/g

const NAMED = /^\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,4}\s*[,–-]/u

function people(piece: Piece): Piece[] {
  // 'Trần Văn Nam, Chủ tịch UBND xã' is one person.
  const bare = trimPerson(piece.item)
  const name = NAMED.exec(bare.text)
  if (name && isPersonName(name[0].replace(/\s*[,–-]$/, '')))
    return bare.split(/;/g).flatMap(eachAddressed).map(trimPerson)
  return eachAddressed(piece.item)
    .flatMap((one) => (called(one) ? [one] : separateBodies(one).flatMap((part) => part.split(/;|\s-\s/g))))
    .map(trimPerson)
    .filter((part) => part.length > 3)
}

/** 'đồng chí A - Bí thư và đồng chí B - Chủ tịch': each form of address begins a person. */
const eachAddressed = (piece: Piece): Piece[] =>
  piece.split(/(?:\s+va|[,;]|,\s*va)\s+(?=(?:dong chi|d\/c|ong|ba)\s+[a-z])/g)

/** 'đồng chí Nguyễn Văn Tám - Bí thư' is one person. */
function called(piece: Piece): boolean {
  const name = NAMED.exec(trimPerson(piece).text)
  return name !== null && isPersonName(name[0].replace(/\s*[,–-]$/, ''))
}

function trimPerson(piece: Piece): Piece {
  const lead =
    /^(?:(?:la|do|moi|va|tai|ve phia)\s+)*(?:cac dong chi|dong chi|d\/c|ong|ba(?= [a-z]+ [a-z]+))?\s*:?\s*/.exec(
      piece.folded,
    )
  return piece.cut(lead?.[0].length ?? 0).trim(' ,.;:-–(')
}

const chair = (piece: Piece, role: PlanChair['role']): PlanChair => ({ person: piece.plain, role, source: piece.span })

/** 'Chủ trì: A. Đồng chủ trì: B.' */
function fromLabels(piece: Piece): PlanChair[] {
  const labels = [...piece.folded.matchAll(LABEL)]
  return labels.flatMap((label, i) => {
    const from = label.index + label[0].length
    const said = piece.cut(from, labels[i + 1]?.index ?? piece.length)
    const sentence = said.split(/\.\s+(?=[a-z])/g)[0]
    if (!sentence) return []
    return people(sentence).map((person, n) => chair(person, label[1] || n > 0 ? 'co_chair' : 'chair'))
  })
}

/** 'Chủ trì:' with the persons below it. */
function fromList(node: Node): PlanChair[] {
  const label = /^(dong )?(?:chu tri|chu toa)\b[^:]{0,40}:?$/.exec(node.body.folded)
  if (!label) return []
  return node.children
    .flatMap((child) => people(child.body))
    .map((person, i) => chair(person, label[1] || i > 0 ? 'co_chair' : 'chair'))
}

/** '(Chủ tịch huyện chủ trì)' has its subject inside, 'Lãnh đạo tỉnh (chủ trì)' before the bracket. */
function clauseBefore(piece: Piece): Piece | undefined {
  const clause = piece.split(/[;:]|\.\s/g).at(-1)
  const open = clause ? clause.text.lastIndexOf('(') : -1
  if (!clause || open < 0 || clause.text.indexOf(')', open) >= 0) return clause
  return clause.length - open > 5 ? clause.cut(open + 1).trim() : clause.cut(0, open).trim()
}

/** The subject of each 'chủ trì': what stands between the last one, or the clause's start, and it. */
function fromSentences(piece: Piece): PlanChair[] {
  const found: PlanChair[] = []
  let from = 0
  for (const verb of piece.folded.matchAll(VERB)) {
    const clause = clauseBefore(piece.cut(from, verb.index))
    from = verb.index + verb[0].length
    const starts = clause ? [...clause.folded.matchAll(PERSON)] : []
    const [first] = starts
    // 'Ông Mạc Văn Tám, Tổng Giám đốc - Chủ trì'
    const person = clause?.trim(' ,-–(')
    if (person && person.length < 120 && called(person)) {
      found.push(chair(trimPerson(person), verb[1] ? 'co_chair' : 'chair'))
      continue
    }
    if (!clause || !first) continue
    if (/\b(?:cua|voi|cho|ve|cung|bao cao|trinh)\s*$/.test(clause.folded.slice(0, first.index))) continue
    const subject = clause.cut(first.index).trim(' ,-–(')
    if (subject.length > 160) continue
    const together = people(subject)
    const alone = together.length === 1
    found.push(
      ...together.map((person, i) =>
        chair(person, (verb[1] && (alone || found.length > 0)) || i > 0 ? 'co_chair' : 'chair'),
      ),
    )
  }
  return found
}

export function readChairs(world: World): PlanChair[] {
  const { sections, reading } = world
  const found: PlanChair[] = []
  for (const top of reading.sections)
    for (const node of walk(top)) {
      const topics = sections.topics.get(node)
      if (topics?.has('tasks') || topics?.has('purpose') || topics?.has('requirement') || node.cells) continue
      found.push(...fromList(node), ...fromLabels(node.body), ...fromSentences(node.body))
    }
  found.push(...chairsInTables(world).map((person) => chair(person, 'chair')))
  const seen = new Map<string, PlanChair>()
  for (const one of found) if (!seen.has(one.person.toLowerCase())) seen.set(one.person.toLowerCase(), one)
  return [...seen.values()]
}
