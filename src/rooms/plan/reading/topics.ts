// What the dialogue is to be about, one per bullet; and what is to happen in it, one per item of the programme.

import type { ProgrammeItem } from '../plan-facts.ts'
import { sentencesOf } from './funding.ts'
import type { Piece } from './piece.ts'
import type { Sentences } from './purposes.ts'
import type { World } from './reading-world.ts'
import { afterLabel, labelOf } from './sections.ts'
import { type Node, walk } from './structure.ts'
import { errandsOf } from './task-labels.ts'

/** What happens at a conference, as against what it talks about. */
const EVENT =
  /^(?:(?:phan|muc) [ivx\d]+\W+)?(?:\d{1,2}\s*(?:h|gio|:)\s*\d{0,2}|on dinh|don (?:tiep|dai)|chao co|van nghe|tuyen bo|gioi thieu|khai mac|be mac|phat bieu|bao cao|trinh bay|trinh chieu|chieu|phong su|xem|thong qua chuong trinh|tang|trao|tham luan|ket luan|ket thuc|tiep thu|tong ket|giai lao|nghi |ky ket|thao luan|doi thoai (?:giua|truc tiep)|phan doi thoai|tien hanh|chu tri|hoi nghi |dai bieu (?:phat|neu|dat|du|tham)|y kien|tra loi|giai dap|trao doi|bieu duong|be|thong tin|khach|chuc|lanh dao (?:tinh|huyen|xa|phuong|uy|ubnd|so|cong)|chu tich|chu toa|dai dien (?:lanh dao|cac|phong|so|ubnd))/
const EVENT_INSIDE =
  /\b(?:phat bieu|tra loi|giai dap|khai mac|be mac|ket luan|trinh chieu|phong su|tuyen bo ly do|gioi thieu dai bieu|dieu hanh|lang nghe|dat cau hoi|neu y kien|pho bien|bao cao)\b/
const NOTE = /^(?:luu y|ghi chu|chu thich)\b/

const looksLikeEvent = (piece: Piece) =>
  EVENT.test(piece.folded) || (piece.length < 220 && EVENT_INSIDE.test(piece.folded))

const eventful = (nodes: readonly Node[]) =>
  nodes.length > 0 && nodes.filter((node) => looksLikeEvent(node.body)).length * 2 >= nodes.length

/** Items of a list, without the notes that stand among them. */
function listed(nodes: readonly Node[]): Node[] {
  const items: Node[] = []
  let inNote = false
  for (const node of nodes) {
    if (NOTE.test(node.body.folded)) inNote = true
    else if (node.kind !== 'bullet') inNote = false
    if (!inNote) items.push(node)
  }
  return items
}

/** 'khoảng 15 phút', '(15 phút)' */
export function minutesIn(piece: Piece): number | null {
  const found = /(\d{1,3})\s*(?:phut|'(?!\w))/.exec(
    piece.folded.replace(/\d{1,2}\s*(?:gio|h|:)\s*\d{1,2}\s*(?:phut|')?/g, ' '),
  )
  return found ? Number(found[1]) : null
}

function itemOf(piece: Piece, part: string | null): ProgrammeItem {
  const timed = clockOf(piece)
  const text = timed.text.item
  const minutes = minutesIn(piece) ?? timed.minutes
  return {
    part,
    text: text.plain,
    ...(minutes === null ? {} : { minutes }),
    ...(timed.time ? { time: timed.time } : {}),
    source: text.length > 0 ? text.span : piece.span,
  }
}

const CLOCK = '(\\d{1,2})\\s*(?:gio|h|g|:)\\s*(\\d{2})?\\s*(?:phut|p)?'
const CLOCKS = new RegExp(`^(?:tu\\s+|luc\\s+)?${CLOCK}(?:\\s*(?:-|den|toi)\\s*${CLOCK})?(?![a-z\\d])\\s*[:;,.)-]*\\s*`)

/** '8h00 - 8h15: Đón tiếp đại biểu' */
function clockOf(piece: Piece): { text: Piece; time: string | null; minutes: number | null } {
  const found = CLOCKS.exec(piece.folded)
  if (!found) return { text: piece, time: null, minutes: null }
  const [, hour, minute, endHour, endMinute] = found
  const from = Number(hour) * 60 + Number(minute ?? 0)
  const until = endHour === undefined ? null : Number(endHour) * 60 + Number(endMinute ?? 0)
  const text = piece.cut(found[0].length).trim(':;,.-–() ')
  const time = Number(hour) < 24 ? `${String(hour).padStart(2, '0')}:${minute ?? '00'}` : null
  return { text: text.length > 3 ? text : piece, time, minutes: until !== null && until > from ? until - from : null }
}

const partName = (node: Node): string | null => {
  if (node.marker?.kind === 'part') return node.piece.item.plain
  const label = labelOf(node) ?? node.body
  const after = /^(?:phan|noi dung) (?:thu \S+|[ivx\d]+)\s*[:.-]?\s*/.test(node.body.folded)
  return (after ? node.body : label).item.plain || null
}

function programmeTable(rows: readonly Node[], part: string | null): ProgrammeItem[] {
  const [head, ...rest] = rows
  const names = head?.cells?.map((cell) => cell.folded) ?? []
  const text = names.findIndex((name) => /noi dung|cong viec|hoat dong/.test(name))
  const time = names.findIndex((name) => /thoi gian|thoi luong|gio/.test(name))
  if (text < 0) return []
  return rest.flatMap((row) => {
    const cell = row.cells?.[text]
    if (!cell || cell.length < 3) return []
    const when = time >= 0 ? row.cells?.[time] : undefined
    const clock = when ? clockOf(when) : null
    const minutes = when ? (minutesIn(when) ?? clock?.minutes ?? null) : minutesIn(cell)
    return [
      {
        part,
        text: cell.item.plain,
        ...(minutes === null ? {} : { minutes }),
        ...(clock?.time ? { time: clock.time } : {}),
        source: cell.span,
      },
    ]
  })
}

function programmeOf(nodes: readonly Node[], part: string | null): ProgrammeItem[] {
  const rows = nodes.filter((node) => node.cells)
  if (rows.length > 1) return programmeTable(rows, part)
  return listed(nodes).flatMap((node) => {
    const inner = listed(node.children).filter((child) => child.kind !== 'footnote')
    const divides = node.marker?.kind === 'part' || !/^(?:doi thoai|phan doi thoai)/.test(node.body.folded)
    if (inner.length > 1 && eventful(inner) && divides) return programmeOf(inner, partName(node))
    if (inner.some((child) => child.cells)) return programmeOf(inner, partName(node))
    const told = node.kind === 'paragraph' && inner.length === 0 ? sentencesOf(node.body) : []
    if (told.length > 2) return told.map((sentence) => itemOf(sentence, part))
    const own = itemOf(node.body, part)
    const minutes = own.minutes ?? inner.map((child) => minutesIn(child.body)).find((m) => m !== null)
    return node.body.length > 2 ? [minutes ? { ...own, minutes } : own] : []
  })
}

export function readProgramme(world: World): ProgrammeItem[] {
  const items: ProgrammeItem[] = []
  for (const node of world.sections.about('programme')) {
    const topics = world.sections.topics.get(node)
    const own = afterLabel(node)
    const children = node.children.filter((child) => world.sections.topics.get(child)?.has('programme'))
    const numbered = children.some((child) => child.kind === 'heading')
    const kept = numbered ? children.filter((child) => child.kind !== 'paragraph') : children
    if ((topics?.has('content') && !eventful(kept)) || /^(?:theo |chi tiet |co )*(?:tai )?phu luc\b/.test(own.folded))
      continue
    const list = programmeOf(kept, null)
    if (list.length === 0 && own.length > 20) items.push(...inSentence(own))
    items.push(...list)
  }
  const said = items.filter((item) => !/^\(/.test(item.text))
  if (said.length > 0) return said
  const inAnnex = programmeInAnnex(world)
  return inAnnex.length > 0 ? inAnnex : eventsAmongContent(world)
}

/** 'CHƯƠNG TRÌNH' and its table after the signature. */
function programmeInAnnex(world: World): ProgrammeItem[] {
  const nodes = world.reading.annexes.flatMap((node) => [...walk(node)])
  const rows = nodes.filter((node) => node.cells)
  const named = nodes.some((node) => /^chuong trinh\b/.test(node.body.folded))
  const head = rows[0]?.cells?.map((cell) => cell.folded).join(' ') ?? ''
  return named && /thoi gian|thoi luong/.test(head) && !/dia diem/.test(head) ? programmeTable(rows, null) : []
}

/** Where no section is called a programme, the list of what will happen stands under 'Nội dung'. */
function eventsAmongContent(world: World): ProgrammeItem[] {
  for (const top of world.sections.about('content'))
    for (const node of walk(top)) {
      if (isMixed(node.children)) return programmeOf(node.children, null)
      const listed = node.children.filter(
        (child) => child.children.length === 0 && !child.cells && world.sections.topics.get(child)?.has('content'),
      )
      const sure = listed.filter((child) => EVENT.test(child.body.folded) || EVENT_INSIDE.test(child.body.folded))
      const framed = listed.some((child) =>
        /^(?:khai mac|tuyen bo|ket luan|be mac|phat bieu ket luan|chao co)/.test(child.body.folded),
      )
      const told =
        /^noi dung (?:hoi nghi|chuong trinh|buoi|cuoc)\b/.test(node.body.folded) && sure.length === listed.length
      if (listed.length > 2 && (told || (framed && sure.length * 2 >= listed.length))) return programmeOf(listed, null)
    }
  return []
}

/** 'Tuyên bố lý do; báo cáo …; đối thoại; kết luận.' */
function inSentence(piece: Piece): ProgrammeItem[] {
  return piece
    .split(/;/g)
    .map((part) => part.cut(/^\(\d{1,2}\)\s*/.exec(part.text)?.[0].length ?? 0))
    .map((part) => itemOf(part, null))
}

export function readTopics(world: World): Sentences {
  const found: Piece[] = []
  for (const node of world.sections.about('content')) if (!errandsOf(node)) found.push(...topicsBelow(world, node))
  if (found.length === 0)
    for (const node of world.sections.about('programme'))
      for (const item of node.children)
        if (item.children.length > 1 && /doi thoai/.test(item.body.folded) && !eventful(item.children))
          found.push(...item.children.filter((child) => !child.cells).map((child) => child.body))
  return found.map((piece) => ({ text: piece.item.plain, span: piece.item.span }))
}

/** 'Báo cáo …', 'Đối thoại về: …', 'Trao quà …': what will happen, the topics below the dialogue. */
function isMixed(nodes: readonly Node[]): boolean {
  const events = nodes.filter((node) => node.children.length === 0 && EVENT.test(node.body.folded))
  const dialogue = nodes.filter(
    (node) => node.children.length > 1 && /^(?:phan )?(?:doi thoai|trao doi)\b/.test(node.body.folded),
  )
  return dialogue.length === 1 && events.length > 0 && events.length + 1 === nodes.length
}

/** Sentences in a section on content that speak of the meeting itself. */
const ASIDE = /^(?:hinh thuc|chu de|chu tich|doi thoai tap trung|thoi gian|dia diem|thanh phan)\b/

const SESSION = /^(?:hoi nghi|buoi|cuoc|dot|cum)\s*(?:doi thoai )?(?:thu|so|\d)/

/** 'Nội dung: Tập trung vào các nhóm vấn đề: (1) …; (2) …' */
function inline(said: Piece): Piece[] {
  const lead = /^(?:tap trung|gom|bao gom|doi thoai|cac (?:noi dung|van de|nhom van de))[^:;]{0,90}:\s*/.exec(
    said.folded,
  )
  return said
    .cut(lead?.[0].length ?? 0)
    .split(/\(\d\)\s*|;\s*/g)
    .map((part) => part.trim(' ;,.'))
    .filter((part) => part.length > 3)
}

/** What stands below and has no other topic of its own. */
const below = (world: World, node: Node): Node[] =>
  node.children
    .filter((child) => world.sections.topics.get(child)?.has('content'))
    .flatMap((child) => [child, ...below(world, child)])

function topicsBelow(world: World, node: Node): Piece[] {
  const topics = world.sections.topics.get(node)
  const children = listed(node.children).filter((child) => world.sections.topics.get(child)?.has('content'))
  const own = afterLabel(node)
  const pieces: Piece[] = []
  if (own.length > 25 && children.length === 0) return inline(own)
  if (topics?.has('programme') && eventful(children)) return []
  if (
    /^noi dung (?:hoi nghi|chuong trinh|buoi|cuoc)\b/.test(node.body.folded) &&
    children.length > 2 &&
    children.every((child) => looksLikeEvent(child.body))
  )
    return []
  const named = children.filter(
    (child) =>
      child.kind === 'heading' &&
      /^(?:ve )?(?:cac )?(?:noi dung|nhom van de|van de)\b/.test(child.body.folded) &&
      (child.children.length > 0 || afterLabel(child).length > 12),
  )
  const mixed = isMixed(children)
  const members = named.length > 0 ? named : children
  for (const [i, child] of members.entries()) {
    if (mixed && child.children.length === 0) continue
    const inner = child.children.filter((item) => world.sections.topics.get(item)?.has('content'))
    if (errandsOf(child) || SESSION.test(child.body.folded)) continue
    if (
      inner.length === 0 &&
      child.kind === 'heading' &&
      /^noi dung/.test(child.body.folded) &&
      afterLabel(child).length > 12
    ) {
      pieces.push(...inline(afterLabel(child)))
      continue
    }
    if (child.kind === 'heading' && inner.length > 0) pieces.push(...topicsBelow(world, child))
    else if (
      child.kind === 'paragraph' &&
      child.children.length === 0 &&
      i < members.length - 1 &&
      child.body.text.endsWith(':')
    )
      continue
    else if (child.kind === 'paragraph' && sentencesOf(child.body).length > 2)
      pieces.push(...sentencesOf(child.body).filter((one) => !ASIDE.test(one.folded)))
    else if (child.kind === 'paragraph' && ASIDE.test(child.body.folded)) continue
    else if (!child.cells) pieces.push(child.body, ...below(world, child).map((item) => item.body))
  }
  return pieces
}
