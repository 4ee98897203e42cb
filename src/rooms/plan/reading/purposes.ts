// Mục đích, yêu cầu; chủ đề; nội dung đối thoại.
import type { SourceSpan } from '../plan-facts.ts'
import type { Found } from './header.ts'
import { type Piece, spanning } from './piece.ts'
import type { World } from './reading-world.ts'
import { afterLabel, type Topic } from './sections.ts'
import { type Node, type Reading, walk } from './structure.ts'

export type Sentences = { text: string; span: SourceSpan }[]

/** The sentences of a section: what follows its label, then each item below. */
function itemsOf(node: Node, keep: (child: Node) => boolean): Piece[] {
  const own = afterLabel(node)
  const pieces = own.length > 12 ? [own] : []
  for (const child of node.children) {
    if (!keep(child)) continue
    const inner = child.children.filter(keep)
    if (inner.length > 0 && child.body.length < 140) pieces.push(...inner.map((item) => item.body))
    else if (inner.length > 0) pieces.push(child.body, ...inner.map((item) => item.body))
    else if (child.cells === null) pieces.push(child.body)
  }
  return pieces
}

/** With their marks: cần is no cán. */
const DEMANDS =
  /(?<!\p{L})(?:phải|yêu cầu|bảo đảm|đảm bảo|cần|nghiêm túc|tránh|không (?:để|phô trương)|đúng (?:quy định|thành phần|đối tượng))(?!\p{L})/iu
const AIMS =
  /^(?:nham|de |cung cap|thong qua|tao|nang cao|nam bat|lang nghe|phat huy|tang cuong|day manh|giup|gop phan|la dip)\b/

export function readPurposes(world: World): { purposes: Sentences; requirements: Sentences } {
  const { sections } = world
  const purposes: Piece[] = []
  const requirements: Piece[] = []
  const both = new Set<Node>()
  const collect = (topic: Topic, other: Topic, into: Piece[]) => {
    for (const node of sections.about(topic)) {
      const topics = sections.topics.get(node)
      const split = [...walk(node)].some((inner) => inner !== node && sections.topics.get(inner)?.size === 1)
      if (topics?.has(other) && !split) both.add(node)
      else if (topics?.has(other)) {
        const own = node.children.filter((child) => {
          const mine = sections.topics.get(child)
          return mine?.has(topic) && !mine.has(other)
        })
        for (const child of own) into.push(...itemsOf(child, () => true))
      } else into.push(...itemsOf(node, (child) => sections.topics.get(child)?.has(topic) ?? false))
    }
  }
  collect('purpose', 'requirement', purposes)
  collect('requirement', 'purpose', requirements)
  for (const node of both)
    for (const piece of itemsOf(node, () => true))
      (DEMANDS.test(piece.text) && !AIMS.test(piece.folded) ? requirements : purposes).push(piece)
  return { purposes: purposes.map(sentence), requirements: requirements.map(sentence) }
}

const sentence = (piece: Piece) => ({ text: piece.trim().plain, span: piece.trim().span })

const QUOTED = /["“”„«]\s*([^"“”„«»]{8,400}?)\s*["”“»]/u
const THEME_SAID =
  /\bchu de(?: (?:doi thoai|hoi nghi|cua (?:hoi nghi|chuong trinh|doi thoai)|nam))?(?: nam \d{4})?\s*(?:la|voi noi dung|:|,)?\s*:?\s*(?=")/g

export function readTheme(world: World): Found<string> | null {
  for (const node of world.sections.about('theme')) {
    const own = afterLabel(node)
    const places = [own.length > 0 ? own : node.body, ...node.children.map((child) => child.body)]
    for (const piece of places) {
      const quoted = quotedIn(piece)
      if (quoted) return quoted
    }
    const plain = own.length > 10 ? own : node.children[0]?.body
    if (plain && plain.length > 10 && plain.length < 300) return { value: plain.item.plain, span: plain.item.span }
  }
  return themeInTitle(world.reading) ?? themeInProse(world.reading)
}

/** '… năm 2026 với chủ đề "…"' in the title. */
function themeInTitle(reading: Reading): Found<string> | null {
  const [first] = reading.zones.title
  const last = reading.zones.title.at(-1)
  const whole = first && last ? spanning(first.piece, last.piece) : null
  const at = whole ? whole.folded.search(/\bchu de\b/) : -1
  return whole && at >= 0 ? quotedIn(whole.cut(at)) : null
}

function quotedIn(piece: Piece): Found<string> | null {
  const found = QUOTED.exec(piece.text)
  if (!found?.[1]) return null
  const from = found.index + found[0].indexOf(found[1])
  const inner = piece.cut(from, from + found[1].length).trim(' .,;')
  return { value: inner.plain, span: inner.span }
}

function themeInProse(reading: Reading): Found<string> | null {
  const pieces = [
    ...reading.preamble.map((n) => n.body),
    ...reading.sections.flatMap((n) => [...walk(n)].map((i) => i.body)),
  ]
  for (const piece of pieces) {
    for (const said of piece.folded.matchAll(THEME_SAID)) {
      const quoted = quotedIn(piece.cut(said.index + said[0].length))
      if (quoted) return quoted
    }
  }
  return null
}
