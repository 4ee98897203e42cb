// Which part of the plan speaks of what: by the words of its heading, never by its number.
import type { Piece } from './piece.ts'
import { type Node, walk } from './structure.ts'

export type Topic =
  | 'purpose'
  | 'requirement'
  | 'theme'
  | 'content'
  | 'form'
  | 'time'
  | 'place'
  | 'participants'
  | 'programme'
  | 'funding'
  | 'tasks'
  | 'chairs'
  | 'hubs'

const WORDS: readonly (readonly [Topic, RegExp])[] = [
  ['purpose', /\b(?:muc dich|muc tieu)\b/],
  ['requirement', /\byeu cau\b/],
  ['theme', /\bchu de\b/],
  ['content', /\bnoi dung\b|\b(?:van de|nhom van de|linh vuc) (?:doi thoai|trong tam)\b|^pham vi\b/],
  ['form', /\b(?:hinh thuc|phuong thuc|cach thuc)\b/],
  ['time', /\b(?:thoi gian|thoi diem|lich (?:to chuc|doi thoai|hoi nghi))\b/],
  ['place', /\b(?:dia diem|noi to chuc)\b/],
  ['participants', /\b(?:thanh phan|doi tuong|dai bieu|so luong|khach moi|quy mo|nguoi tham (?:gia|du))\b/],
  ['programme', /\b(?:chuong trinh|trinh tu|tien trinh|kich ban|dien bien|noi dung chinh cua hoi nghi)\b/],
  ['funding', /\b(?:kinh phi|nguon luc tai chinh|du toan)\b/],
  ['chairs', /^(?:dong )?chu tri\b|^chu toa\b|\bchu tri (?:hoi nghi|doi thoai)\b/],
  ['hubs', /\bdiem cau\b/],
]
const TASKS =
  /\b(?:to chuc thuc hien|phan cong|phan cong nhiem vu|giao nhiem vu|nhiem vu|trach nhiem|to chuc trien khai|trien khai thuc hien|tien do|cong tac chuan bi|lo trinh)\b/

/** A heading's name: up to the colon, else all of it when it is short enough to be one. */
export function labelOf(node: Node): Piece | null {
  const { body } = node
  if (node.cells) return null
  const colon = /^[^:]{2,130}:/.exec(body.text)
  if (colon) return body.cut(0, colon[0].length - 1).trim()
  return body.length <= 160 ? body : null
}

/** What follows the label in the same paragraph. */
export function afterLabel(node: Node): Piece {
  const { body } = node
  const colon = /^[^:]{2,130}:/.exec(body.text)
  return colon ? body.cut(colon[0].length).trim() : body.cut(body.length)
}

function topicsOfLabel(folded: string): Set<Topic> {
  const name = folded.replace(/\([^)]*\)/g, ' ')
  const topics = new Set<Topic>()
  for (const [topic, words] of WORDS) if (words.test(name)) topics.add(topic)
  if (/^(?:ve )?noi dung (?:va )?chuong trinh|^chuong trinh (?:va )?noi dung (?:chi tiet|cu the)/.test(name))
    topics.delete('content')
  if (topics.has('theme') && !/^(?:ten )?chu de|[,;] chu de|va chu de/.test(name)) topics.delete('theme')
  if (/^noi dung cong viec\b/.test(name)) topics.delete('content')
  if (/^so luong (?:hoi nghi|cuoc|buoi|diem)\b/.test(name)) topics.delete('participants')
  if (/^ten (?:goi|chuong trinh|hoi nghi)\b/.test(name)) topics.delete('programme')
  if (topics.has('programme') && /\b(?:muc dich|thuc hien chuong trinh)\b/.test(name)) topics.delete('programme')
  if (TASKS.test(name) && !/\b(?:kinh phi|dia diem|thanh phan|yeu cau chung)\b/.test(name)) {
    topics.clear()
    topics.add('tasks')
  }
  return topics
}

const BULLET_LABEL =
  /^(?:thoi gian|thoi diem|dia diem|chu de|hinh thuc|thanh phan|doi tuong|so luong|chu tri|dong chu tri|kinh phi|nguon kinh phi|noi dung|chuong trinh|khach moi|dai bieu|muc dich|yeu cau|diem cau|tong so|quy mo)\b/

/** The topics that a node names by itself; empty where it only belongs to the section above it. */
function ownTopics(node: Node): Set<Topic> {
  const label = labelOf(node)
  if (!label) return new Set()
  const inline = label.length < node.body.length
  if (node.kind === 'heading') {
    // A numbered sentence with nothing below it is an item, not a heading.
    if (!inline && (node.children.length === 0 || (/[.;]$/.test(label.text) && label.length > 60))) return new Set()
    return topicsOfLabel(label.folded)
  }
  if (!inline || label.length > 70 || !BULLET_LABEL.test(label.folded)) return new Set()
  return topicsOfLabel(label.folded)
}

export type Sections = {
  /** Topics of each node, its own or those of the section it stands in. */
  topics: ReadonlyMap<Node, ReadonlySet<Topic>>
  /** The highest nodes that name this topic, in order. */
  about(topic: Topic): Node[]
}

const isTop = (node: Node) => node.parent === null

/** Under 'Tổ chức thực hiện' headings name bodies, not topics, save a few that offices slip in there. */
function topicsUnderTasks(node: Node, own: Set<Topic>): Set<Topic> {
  if (node.kind !== 'heading') return new Set()
  const label = labelOf(node)?.folded ?? ''
  const plain =
    /^(?:ve )?(?:kinh phi|nguon kinh phi|thoi gian,? (?:va )?dia diem|thanh phan (?:tham du|tham gia|dai bieu)|chuong trinh (?:hoi nghi|doi thoai)|chuong trinh$|noi dung doi thoai|chu de\b|hinh thuc (?:to chuc|doi thoai)|phan cong)/.test(
      label,
    )
  return plain ? own : new Set()
}

/** A hub is a place among places, a group among groups: it adds to what the section speaks of. */
function combined(own: ReadonlySet<Topic>, inherited: ReadonlySet<Topic>): ReadonlySet<Topic> {
  if (own.size === 0) return inherited
  if (inherited.size > 0 && own.size === 1 && own.has('hubs')) return new Set([...inherited, 'hubs' as const])
  if (inherited.has('participants') && own.size === 1 && own.has('chairs'))
    return new Set([...inherited, 'chairs' as const])
  if (inherited.size === 1 && inherited.has('participants') && own.has('participants')) return inherited
  return own
}

type Marks = { topics: Map<Node, ReadonlySet<Topic>>; own: Map<Node, ReadonlySet<Topic>> }

/** 'Lấy ý kiến thanh niên', with its own 'Hình thức: …' and 'Thời gian: …': these are not the conference's. */
const ERRAND =
  /^(?:(?:to chuc|cong tac|viec) )?(?:lay y kien|thu thap|tiep nhan|tong hop (?:y kien|cau hoi)|tuyen truyen|khao sat|thong tin,? tuyen truyen)\b/
const OF_A_MEETING: readonly Topic[] = ['form', 'time', 'place']

function topicsInErrand(node: Node, own: Set<Topic>): Set<Topic> {
  for (let above = node.parent; above; above = above.parent)
    if (above.kind === 'heading' && ERRAND.test(above.body.folded) && OF_A_MEETING.some((topic) => own.has(topic)))
      return new Set()
  return own
}

/** 'đại biểu phải đủ thành phần: nông dân, công nhân' among the requirements is one of them. */
const isDemand = (node: Node, inherited: ReadonlySet<Topic>, own: ReadonlySet<Topic>) =>
  (node.kind !== 'heading' ||
    (node.marker !== null && node.children.length === 0 && (labelOf(node)?.length ?? 0) > 25)) &&
  (inherited.has('purpose') || inherited.has('requirement')) &&
  !own.has('purpose') &&
  !own.has('requirement')

function mark(node: Node, inherited: ReadonlySet<Topic>, marks: Marks): void {
  let own = topicsInErrand(node, ownTopics(node))
  if (isDemand(node, inherited, own)) own = new Set()
  if (inherited.has('tasks')) own = topicsUnderTasks(node, own)
  else if (own.has('tasks') && !isTop(node) && node.kind !== 'heading') own = new Set()
  const mine = combined(own, inherited)
  marks.topics.set(node, mine)
  marks.own.set(node, own)
  for (const child of node.children) mark(child, mine, marks)
}

export function findSections(top: readonly Node[]): Sections {
  const marks: Marks = { topics: new Map(), own: new Map() }
  for (const node of top) mark(node, new Set(), marks)
  const { topics, own } = marks
  const all = top.flatMap((node) => [...walk(node)])
  // 'Thời gian, địa điểm, thành phần' above 'Thành phần': the one that names it alone speaks of it.
  const nearest = (node: Node, topic: Topic): Node[] => {
    if ((topics.get(node)?.size ?? 0) < 2) return [node]
    const names = (child: Node) =>
      own.get(child)?.has(topic) || (topic === 'participants' && own.get(child)?.has('chairs'))
    const named = node.children.filter((child) => names(child) && topics.get(child)?.has(topic))
    return named.some((child) => own.get(child)?.has(topic)) ? named.flatMap((child) => nearest(child, topic)) : [node]
  }
  return {
    topics,
    about: (topic) =>
      all
        .filter((node) => topics.get(node)?.has(topic) && !(node.parent && topics.get(node.parent)?.has(topic)))
        .flatMap((node) => nearest(node, topic)),
  }
}

/** The nodes below that still speak of the topic: children with another topic of their own are left out. */
export function within(sections: Sections, node: Node, topic: Topic): Node[] {
  return node.children.filter((child) => sections.topics.get(child)?.has(topic))
}
