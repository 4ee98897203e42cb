// The conferences that the plan calls: one, a table of them, or a list.
import type { PlannedSession, SessionQuota } from '../plan-facts.ts'
import { countsIn, quotasIn } from './counts.ts'
import { type Piece, spanning } from './piece.ts'
import type { World } from './reading-world.ts'
import { afterLabel } from './sections.ts'
import { ownPlace, placeIn, placeNamedFirst, placeOf, said } from './session-place.ts'
import { quotasInTables, sessionsInTables } from './session-tables.ts'
import { readStart } from './session-time.ts'
import { totalOf } from './session-total.ts'
import { type Node, walk } from './structure.ts'

const isTasks = (world: World, node: Node) => world.sections.topics.get(node)?.has('tasks') ?? false

function timeOf(world: World): (ReturnType<typeof readStart> & { whole: Piece }) | null {
  const places = [...said(world, 'time'), ...said(world, 'place'), ...said(world, 'form')]
  for (const { piece } of places) {
    const start = readStart(piece, world.year)
    if (start && (start.starts.date || start.starts.from)) return { ...start, whole: piece }
  }
  for (const { piece } of places) {
    const start = readStart(piece, world.year)
    if (start) return { ...start, whole: piece }
  }
  return null
}

/** A conference told in a sentence anywhere before the tasks: 'Hội nghị được tổ chức ngày … tại …'. */
function inProse(world: World): { time: ReturnType<typeof readStart>; place: Piece | null; whole: Piece } | null {
  for (const top of world.reading.sections) {
    for (const node of walk(top)) {
      const topics = world.sections.topics.get(node)
      if (topics?.has('tasks') || topics?.has('purpose') || topics?.has('requirement') || topics?.has('funding'))
        continue
      for (const sentence of node.body.split(/\.\s+(?=[a-z])/g)) {
        if (!/\b(?:to chuc|dien ra|khai mac|thoi gian|hoi nghi|doi thoai)\b/.test(sentence.folded)) continue
        const time = readStart(sentence, world.year)
        if (time?.starts.date || time?.starts.from) return { time, place: placeIn(sentence), whole: sentence }
      }
    }
  }
  return null
}

const UNIT =
  /^(?:xa|phuong|thi tran|huyen|thanh pho|thi xa|dac khu|thon|ban|ap|khu pho|to dan pho|khoi|cum|chi doan|chi hoi|doan|cong doan|cong ty|truong|lien doan|ldld|hoi (?:nong dan|lien hiep|lhpn|phu nu|cuu chien binh)|ubnd|trung tam|benh vien|don vi)\b/

/** Without marks 'Trưởng thôn' begins like 'Trường', 'Ban Thường vụ' like 'Bản'. */
const NO_UNIT = /^(?:trưởng|ban|đoàn viên|hội viên)(?!\p{L})/iu

/** A bullet 'Chi đoàn khu phố 1: 15 đồng chí'. */
function unitQuota(node: Node): SessionQuota[] | null {
  const said = /^([^:;]{3,70}?)\s*[:(–-]\s*(?:\d)/.exec(node.body.text)
  const name = said?.[1]
  if (!name || node.children.length > 0 || !UNIT.test(node.body.folded) || NO_UNIT.test(node.body.text)) return null
  const [count, more] = countsIn(node.body)
  return count && !more && count.from >= name.length ? [{ unit: name.replace(/\s+/g, ' '), count: count.count }] : null
}

/** Quotas written among the participants: at least two units, or a list below 'phân bổ'. */
export function quotasAmongParticipants(world: World): SessionQuota[] {
  const tabled = quotasInTables(world)
  if (tabled.length > 0) return tabled
  const found: SessionQuota[] = []
  for (const node of world.sections.about('participants'))
    for (const inner of walk(node)) {
      if (inner.cells) continue
      const parts = inner.body.split(/;\s*/g)
      const told = parts.length > 1 ? parts.flatMap((part) => unitQuota({ ...inner, body: part }) ?? []) : []
      found.push(...(told.length === parts.length ? told : (unitQuota(inner) ?? quotasIn(inner.body))))
    }
  const units = new Map(found.map((quota) => [quota.unit, quota]))
  return units.size > 1 ? [...units.values()] : []
}

const ORDINAL =
  /^(?:\S+ )?(?:hoi nghi|cuoc (?:doi thoai|hoi nghi)|buoi(?: doi thoai)?|dot|cum|diem|cuoc)\s*(?:doi thoai\s*)?(?:so\s*|thu\s*)?(?:\d{1,2}|nhat|hai|ba|tu|nam|sau|i{1,3}|iv|v|vi)\b/

/** Siblings that each have a date and a place of their own. */
function listOfSessions(world: World): PlannedSession[] {
  const tops = world.reading.sections
  const groups: Node[][] = [tops as Node[]]
  for (const top of tops) for (const node of walk(top)) if (node.children.length > 1) groups.push(node.children)
  for (const group of groups) {
    const members = group.filter((node) => !isTasks(world, node) && !node.cells && isSession(world, node))
    if (members.length < 2) continue
    return members.map((node) => sessionFrom(world, node))
  }
  return []
}

function subtree(node: Node): Piece {
  const all = [...walk(node)]
  return spanning(node.body, (all.at(-1) as Node).piece)
}

/** 'Hội nghị với hợp tác xã', and below it '- Thời gian: …', '- Địa điểm: …'. */
function hasTimeAndPlace(world: World, node: Node): boolean {
  const time = node.children.find((child) => /^thoi gian\b[^:]{0,30}:/.test(child.body.folded))
  const placed = node.children.some((child) => /^dia diem\b[^:]{0,30}:/.test(child.body.folded))
  const start = time && placed ? readStart(afterLabel(time), world.year)?.starts : null
  return Boolean(start?.date || start?.from)
}

function isSession(world: World, node: Node): boolean {
  const topics = world.sections.topics.get(node)
  if (topics?.has('programme') || topics?.has('funding') || topics?.has('purpose') || topics?.has('requirement'))
    return false
  const whole = subtree(node)
  if (hasTimeAndPlace(world, node)) return whole.length < 2500
  if (whole.length > 900) return false
  const start = readStart(whole, world.year)
  if (!start?.starts.date && !start?.starts.from) return false
  if (ORDINAL.test(node.body.folded)) return true
  return (
    placeIn(whole) !== null &&
    (topics?.has('time') || topics?.has('place') || false) &&
    !/^(?:thoi gian|dia diem)/.test(node.body.folded)
  )
}

function sessionFrom(world: World, node: Node): PlannedSession {
  const whole = subtree(node)
  const inner = [...walk(node)]
  const labelled = (word: RegExp) =>
    inner.find((one) => word.test(one.body.folded) && /:/.test(one.body.text) && one !== node)
  const time = labelled(/^thoi gian/)
  const ordinal = ORDINAL.exec(whole.folded)?.[0].length ?? 0
  const start = readStart(time ? afterLabel(time) : whole.cut(ordinal).trim(' :.-–'), world.year)
  const placed = labelled(/^dia diem/)
  const inline = /\bdia diem\s*:?\s*/.exec(whole.folded)
  const place = placed
    ? ownPlace(afterLabel(placed))
    : inline
      ? ownPlace(whole.cut(inline.index + inline[0].length))
      : (placeIn(whole) ?? placeNamedFirst(whole))
  const quotas = quotasIn(whole)
  const counts = countsIn(whole)
  const total =
    counts.find(
      (one) => !quotas.some((quota) => quota.count === one.count && (quotas.length > 1 || counts.length > 1)),
    ) ?? (quotas.length < 2 ? counts[0] : undefined)
  return {
    place: place?.plain ?? null,
    starts: start ? { ...start.starts, text: start.at.plain } : { text: '' },
    attendees: total?.count ?? null,
    ...(total?.approximate ? { approximate: true } : {}),
    quotas,
    source: whole.span,
  }
}

function single(world: World): PlannedSession[] {
  const time = timeOf(world)
  const place = placeOf(world)
  const prose = time && place ? null : inProse(world)
  const start = time ?? prose?.time ?? null
  const where = place ?? prose?.place ?? null
  if (!start && !where) return []
  const total = totalOf(world)
  const whole = time?.whole ?? prose?.whole ?? where
  return [
    {
      place: where?.plain ?? null,
      starts: start ? start.starts : { text: '' },
      attendees: total?.count ?? null,
      ...(total?.approximate ? { approximate: true } : {}),
      quotas: quotasAmongParticipants(world),
      source: (whole as Piece).span,
      ...(time && place ? {} : { unsure: true }),
    },
  ]
}

export function readSessions(world: World): PlannedSession[] {
  const tabled = sessionsInTables(world)
  if (tabled.length > 0) return tabled
  const list = listOfSessions(world)
  return list.length > 1 ? list : single(world)
}
