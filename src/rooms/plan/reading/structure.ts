// The plan as a tree: sections, items and their nesting, with the zones around them.
import type { SourceSpan } from '../plan-facts.ts'
import { cleanText } from './clean.ts'
import { type Line, readLines } from './lines.ts'
import type { Marker } from './markers.ts'
import type { Piece } from './piece.ts'
import { type LogicalLine, unwrap } from './unwrap.ts'
import { findZones, type Zones } from './zones.ts'

export type BlockKind = 'heading' | 'bullet' | 'paragraph' | 'table-row' | 'footnote'

export type Node = {
  piece: Piece
  /** Without the marker. */
  body: Piece
  marker: Marker | null
  kind: BlockKind
  level: number
  cells: Piece[] | null
  parent: Node | null
  children: Node[]
}

export type Reading = {
  zones: Zones
  /** Between title and first section. */
  preamble: Node[]
  /** Top of the tree; `parent` null. */
  sections: Node[]
  /** 'Trên đây là …' and what goes with it. */
  closing: Node[]
  footnotes: Node[]
  annexes: Node[]
  /** Every block of the body in order. */
  nodes: Node[]
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** A section's name without a number, as Word's own numbering leaves it. */
const BARE_HEADING =
  /^(?:(?:cac )?(?:nhom van de|van de doi thoai|muc dich|yeu cau|noi dung|chu de|hinh thuc|thoi gian|dia diem|thanh phan|doi tuong|chuong trinh|kinh phi|to chuc thuc hien|phan cong|trach nhiem|nhiem vu|tien do|so luong))\b/

/** 'Thời gian: …' without a number. */
const BARE_LABEL =
  /^(?:muc dich|yeu cau|chu de|noi dung(?: doi thoai)?|hinh thuc|thoi gian|dia diem|thanh phan|doi tuong|so luong|chuong trinh|noi dung chuong trinh|kinh phi)\b[^:.;]{0,44}:/

function nodeOf(line: LogicalLine): Node {
  const { piece, marker, cells } = line
  const body = piece.cut(marker?.length ?? 0).trim()
  const kind: BlockKind = line.footnote ? 'footnote' : cells ? 'table-row' : kindOf(body, marker)
  return { piece, body, marker, kind, level: 0, cells, parent: null, children: [] }
}

function kindOf(body: Piece, marker: Marker | null): BlockKind {
  const { text, folded } = body
  if (!marker) {
    const short = text.length <= 110 && !/[.;,]$/.test(text)
    if (short && isCapitals(text) && BARE_HEADING.test(folded)) return 'heading'
    if (/^(?:nguon )?kinh phi(?: thuc hien| to chuc)?\s*:/.test(folded) && text.length <= 500) return 'heading'
    if (BARE_LABEL.test(folded) && (text.length <= 130 || /[:”"]\W*$/.test(text))) return 'heading'
    return short && text.length <= 70 && BARE_HEADING.test(folded) && !/:\s*\S/.test(text) && /^\p{Lu}/u.test(text)
      ? 'heading'
      : 'paragraph'
  }
  return BULLETS.includes(marker.kind) ? 'bullet' : 'heading'
}

/** What nests in what is learnt on the way: the first time a kind of marker appears decides its place. */
function keyOf(node: Node): string | null {
  if (node.kind === 'table-row' || node.kind === 'footnote') return null
  if (!node.marker) return node.kind === 'heading' ? (isCapitals(node.body.text) ? 'caps' : 'label') : null
  return node.marker.kind === 'number' ? `number${node.marker.depth}` : node.marker.kind
}

const RANK: Ranks = {
  part: 0,
  upper: 1,
  caps: 2,
  roman: 2,
  number1: 3,
  label: 4,
  number2: 5,
  number3: 6,
  number4: 7,
  letter: 8,
  bracket: 8.5,
  dash: 9,
  plus: 10,
  star: 10,
}
const BULLETS = ['bracket', 'dash', 'plus', 'star']

type Ranks = Readonly<Record<string, number>>

/** 'Phần I' and 'A.' divide the plan only where they come first; else they divide a section of it. */
function ranksOf(nodes: readonly Node[]): Ranks {
  const first = nodes.map(keyOf).find((key) => key !== null && (RANK[key] ?? 9) <= 3)
  return first === 'part' || first === 'upper' ? RANK : { ...RANK, part: 4.5, upper: 4.5 }
}

type Open = { key: string; node: Node }

function popFor(key: string, stack: Open[], rank: Ranks): void {
  const known = stack.findIndex((open) => open.key === key || (rank[key] === 2 && rank[open.key] === 2))
  if (known >= 0) {
    stack.length = known
    return
  }
  while (stack.length > 0) {
    const top = stack.at(-1) as Open
    // '* Đại biểu mời:' heads the dashes below it where no dash stands above it.
    if (top.key === 'star' && key === 'dash') return
    const deeper = BULLETS.includes(top.key) ? (rank[top.key] ?? 0) > (rank[key] ?? 0) || !BULLETS.includes(key) : false
    if (deeper || (rank[key] ?? 0) < (rank[top.key] ?? 0)) stack.pop()
    else return
  }
}

/** Fills parent, children and level; returns the top of the tree. */
export function nest(nodes: readonly Node[]): Node[] {
  const top: Node[] = []
  const stack: Open[] = []
  const rank = ranksOf(nodes)
  for (const node of nodes) {
    const key = keyOf(node)
    if (key !== null) popFor(key, stack, rank)
    else if (node.kind === 'paragraph')
      while (stack.length > 0 && BULLETS.includes(stack.at(-1)!.key) && !/:$/.test(stack.at(-1)!.node.body.text))
        stack.pop()
    const parent = stack.at(-1)?.node ?? null
    node.parent = parent
    node.level = stack.length
    if (parent) parent.children.push(node)
    else top.push(node)
    if (key !== null) stack.push({ key, node })
  }
  return top
}

const CLOSING =
  /^(?:tren day la|can cu (?:noi dung )?(?:cua )?ke hoach|(?:trong )?qua trinh (?:trien khai|to chuc|thuc hien)|nhan duoc ke hoach|ke hoach nay|yeu cau (?:cac|thu truong|nguoi)|de nghi cac|(?:uy ban nhan dan|ubnd|ban thuong vu|ban thuong truc|thuong truc)\b.{0,60}\b(?:yeu cau|de nghi))/

const SPEAKS_OF_PLAN =
  /\b(?:thuc hien ke hoach nay|dau moi lien he|neu (?:co|gap)? ?(?:kho khan|vuong mac|phat sinh)|thong tin lien he)\b/

/** The last unmarked paragraphs, from 'Trên đây là …' on. */
function closingStart(nodes: readonly Node[]): number {
  let start = nodes.length
  for (let i = nodes.length - 1; i >= Math.max(0, nodes.length - 8); i--) {
    const node = nodes[i] as Node
    if (node.kind !== 'paragraph' && !/^tren day la/.test(node.body.folded)) {
      if (node.kind === 'bullet' || node.kind === 'heading' || node.kind === 'table-row') break
      continue
    }
    if (CLOSING.test(node.body.folded) || SPEAKS_OF_PLAN.test(node.body.folded) || /\.\/\.?\W*$/.test(node.body.text))
      start = i
    if (/^tren day la/.test(node.body.folded)) break
  }
  return start
}

function toNodes(lines: readonly Line[]): Node[] {
  return unwrap(lines).map(nodeOf)
}

export function readTree(text: string): Reading {
  const zones = findZones(readLines(cleanText(text)))
  const nodes = toNodes(zones.body)
  const footnotes = nodes.filter((node) => node.kind === 'footnote')
  const running = nodes.filter((node) => node.kind !== 'footnote')
  const end = closingStart(running)
  const firstSection = running.findIndex((node) => node.kind === 'heading')
  const start = firstSection < 0 ? 0 : Math.min(firstSection, end)
  return {
    zones,
    preamble: running.slice(0, start),
    sections: nest(running.slice(start, end)),
    closing: running.slice(end),
    footnotes,
    annexes: nest(toNodes(zones.annexes)),
    nodes,
  }
}

/** All nodes below, in order, the node itself first. */
export function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of node.children) yield* walk(child)
}

export type PlanBlock = SourceSpan & {
  text: string
  kind: BlockKind
  level: number
  /** 'IV', '3.1', 'đ)', '-' */
  marker: string | null
  cells: (SourceSpan & { text: string })[] | null
}

export type PlanSection = SourceSpan & {
  marker: string | null
  heading: string
  level: number
  blocks: number[]
  sections: PlanSection[]
}

export type PlanStructure = {
  blocks: PlanBlock[]
  sections: PlanSection[]
  header: SourceSpan | null
  title: SourceSpan | null
  preamble: SourceSpan | null
  closing: SourceSpan | null
  recipients: SourceSpan | null
  signature: SourceSpan | null
  footnotes: PlanBlock[]
}

const blockOf = (node: Node): PlanBlock => ({
  ...node.piece.span,
  text: node.piece.text,
  kind: node.kind,
  level: node.level,
  marker: node.marker?.sign ?? null,
  cells: node.cells?.map((cell) => ({ ...cell.span, text: cell.text })) ?? null,
})

function around(pieces: readonly Piece[]): SourceSpan | null {
  const first = pieces[0]
  const last = pieces.at(-1)
  return first && last ? { start: first.span.start, end: last.span.end } : null
}

function sectionsOf(nodes: readonly Node[], order: ReadonlyMap<Node, number>): PlanSection[] {
  return nodes
    .filter((node) => node.kind === 'heading')
    .map((node) => {
      const all = [...walk(node)]
      return {
        start: node.piece.span.start,
        end: Math.max(...all.map((inner) => inner.piece.span.end)),
        marker: node.marker?.sign ?? null,
        heading: node.body.text,
        level: node.level,
        blocks: all.map((inner) => order.get(inner)).filter((index) => index !== undefined),
        sections: sectionsOf(node.children, order),
      }
    })
}

/** The structural tree for those who look at the form of the plan: heading sequences, footnotes, closing. */
export function readStructure(text: string): PlanStructure {
  return structureOf(readTree(text))
}

export function structureOf(reading: Reading): PlanStructure {
  const order = new Map(reading.nodes.map((node, index) => [node, index]))
  const { zones } = reading
  return {
    blocks: reading.nodes.map(blockOf),
    sections: sectionsOf(reading.sections, order),
    header: around(zones.header.map((line) => line.piece)),
    title: around(zones.title.map((line) => line.piece)),
    preamble: around(reading.preamble.map((node) => node.piece)),
    closing: around(reading.closing.map((node) => node.piece)),
    recipients: around(zones.recipients.map((line) => line.piece)),
    signature: around(zones.signature.map((line) => line.piece)),
    footnotes: reading.footnotes.map(blockOf),
  }
}
