// Conferences in a table: 'STT | Địa điểm | Thời gian | Số lượng | Ghi chú'.
import type { ParticipantGroup, PlannedSession, SessionQuota } from '../plan-facts.ts'
import { countsIn, quotasIn } from './counts.ts'
import type { Piece } from './piece.ts'
import type { World } from './reading-world.ts'
import { readStart } from './session-time.ts'
import { type Node, walk } from './structure.ts'

export type Table = { names: string[]; rows: Node[] }

/** Consecutive rows; the first is the header when its words are names of columns. */
export function tablesIn(nodes: readonly Node[]): Table[] {
  const tables: Table[] = []
  let open: Node[] = []
  const close = () => {
    const [head, ...rows] = open
    if (head?.cells && rows.length > 0) tables.push({ names: head.cells.map((cell) => cell.folded), rows })
    open = []
  }
  for (const node of nodes) {
    if (node.cells) open.push(node)
    else close()
  }
  close()
  return tables
}

export const column = (table: Table, words: RegExp): number => table.names.findIndex((name) => words.test(name))
export const cell = (row: Node, index: number): Piece | null => {
  const found = index < 0 ? undefined : row.cells?.[index]
  return found && found.length > 0 ? found : null
}

const number = (piece: Piece | null): number | null => {
  const found = piece && /\d{1,3}(?:\.\d{3})+|\d+/.exec(piece.text)
  return found ? Number(found[0].replace(/\./g, '')) : null
}

function sessionOf(world: World, table: Table, row: Node): PlannedSession | null {
  const place = cell(row, column(table, /dia diem|noi to chuc|^noi\b/)) ?? cell(row, column(table, /hoi nghi|cum|diem/))
  const times = table.names
    .flatMap((name, i) => (/thoi gian|ngay|gio|buoi/.test(name) ? [cell(row, i)] : []))
    .filter((one) => one !== null)
  const starts = times.map((piece) => readStart(piece, world.year)).filter((one) => one !== null)
  const dated = starts.find((one) => one.starts.date || one.starts.from)
  if (!dated || !place) return null
  const others = starts.filter((one) => one !== dated)
  const merged = Object.assign({}, ...others.map((one) => one.starts), dated.starts)
  const part = dated.starts.part ?? others.find((one) => one.starts.part)?.starts.part ?? null
  const amount =
    cell(row, column(table, /so luong|so nguoi|so dai bieu|quy mo|chi tieu|si so|dai bieu/)) ??
    cell(row, column(table, /thanh phan/))
  const rest = (row.cells ?? []).filter((piece) => piece !== place && !times.includes(piece))
  const quotas = rest.flatMap((piece) => quotasIn(piece))
  return {
    place: place.plain,
    starts: { ...merged, part, text: times.map((piece) => piece.plain).join(', ') },
    attendees: number(amount),
    ...(amount && countsIn(amount)[0]?.approximate ? { approximate: true } : {}),
    quotas,
    source: row.piece.span,
  }
}

export function sessionsInTables(world: World): PlannedSession[] {
  const nodes = [...world.reading.sections, ...world.reading.annexes].flatMap((node) => [...walk(node)])
  for (const table of tablesIn(nodes)) {
    if (column(table, /thoi gian|ngay/) < 0 || column(table, /nhiem vu|cong viec|phoi hop|noi dung/) >= 0) continue
    const sessions = table.rows.map((row) => sessionOf(world, table, row)).filter((one) => one !== null)
    if (sessions.length > 0) return sessions
  }
  return []
}

/** The column 'Thành phần' of a table of conferences. */
export function groupsInSessionTables(world: World): ParticipantGroup[] {
  const nodes = world.reading.sections.flatMap((node) => [...walk(node)])
  return tablesIn(nodes).flatMap((table) => {
    const who = column(table, /thanh phan|doi tuong/)
    const amount = column(table, /so luong|so nguoi|so dai bieu|quy mo|chi tieu/)
    if (who < 0 || column(table, /thoi gian|ngay/) < 0 || column(table, /nhiem vu|cong viec/) >= 0) return []
    return table.rows.flatMap((row) => {
      const group = cell(row, who)?.item
      if (!group || group.length < 4 || /^\d/.test(group.text)) return []
      return [{ group: group.plain, count: number(cell(row, amount)), source: group.span }]
    })
  })
}

const isTotal = (row: Node) => row.cells?.some((one) => /^tong(?: cong| so)?$/.test(one.item.folded)) ?? false

/** 'TT | Thành phần | Số lượng' in the section on those who come; its last row is their sum. */
export function groupsInTable(nodes: readonly Node[]): { groups: ParticipantGroup[]; total: number | null } {
  const groups: ParticipantGroup[] = []
  let total: number | null = null
  for (const table of tablesIn(nodes)) {
    const who = column(table, /thanh phan|doi tuong|dai bieu(?! \()|khach moi/)
    const amount = column(table, /so luong|so nguoi|so dai bieu|chi tieu/)
    if (who < 0 || amount < 0 || column(table, /thoi gian|ngay|dia diem/) >= 0) continue
    for (const row of table.rows) {
      if (isTotal(row)) total = number([...(row.cells ?? [])].reverse().find((one) => /\d/.test(one.text)) ?? null)
      const group = isTotal(row) ? null : cell(row, who)?.item
      if (group && group.length > 3)
        groups.push({ group: group.plain, count: number(cell(row, amount)), source: group.span })
    }
  }
  return { groups, total }
}

/** 'Đơn vị | Số lượng': who may send how many. */
export function quotasInTables(world: World): SessionQuota[] {
  const { reading, sections } = world
  const nodes = reading.sections
    .flatMap((node) => [...walk(node)])
    .filter((node) => !sections.topics.get(node)?.has('funding'))
  for (const table of tablesIn([...nodes, ...reading.annexes.flatMap((node) => [...walk(node)])])) {
    const unit = column(table, /don vi|dia phuong|\bxa\b|phuong|ten|doanh nghiep/)
    const amount = column(table, /so luong|so dai bieu|so nguoi|phan bo|chi tieu/)
    if (unit < 0 || amount < 0 || column(table, /thoi gian|thanh tien|don gia|nhiem vu|cong viec|noi dung/) >= 0)
      continue
    const quotas = table.rows.flatMap((row) => {
      const name = cell(row, unit)
      const count = number(cell(row, amount))
      return name && count !== null && !/^tong/.test(name.folded) ? [{ unit: name.plain, count }] : []
    })
    if (quotas.length > 1) return quotas
  }
  return []
}

/** The column 'Chủ trì' of a table of conferences. */
export function chairsInTables(world: World): Piece[] {
  const nodes = world.reading.sections.flatMap((node) => [...walk(node)])
  return tablesIn(nodes).flatMap((table) => {
    const who = column(table, /^(?:nguoi |lanh dao )?chu tri/)
    const isSchedule = column(table, /dia diem|noi to chuc/) >= 0 && column(table, /thoi gian|ngay/) >= 0
    return who < 0 || !isSchedule ? [] : table.rows.map((row) => cell(row, who)).filter((one) => one !== null)
  })
}
