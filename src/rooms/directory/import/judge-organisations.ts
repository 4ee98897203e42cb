// Each line of a list of bodies against the directory.
import { phoneCell } from '#papers/workbook/phone-cell.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { equalityKey, fold } from '#vietnamese/fold.ts'
import { bodyKey } from '../bodies/body-names.ts'
import type { BodyTree } from '../bodies/body-tree.ts'
import { findBody } from '../bodies/find-body.ts'
import {
  kinds,
  kindWords,
  levels,
  levelWords,
  type OrganisationKind,
  type OrganisationLevel,
} from '../organisation-words.ts'
import { guessKind, guessLevel } from './guess-kind.ts'
import { type ImportCell, type ImportRow, type RawRow, verdictOf } from './import-row.ts'

export type KnownBody = {
  id: string
  name: string
  shortName: string | null
  kind: string
  level: string
  parentId: string | null
  docSymbol: string | null
  orgCode: string | null
  phone: string | null
  address: string | null
}

export type BodiesContext = {
  tree: BodyTree
  bodies: readonly KnownBody[]
  mayKeep: (body: { lineage: readonly string[] }) => boolean
  mayKeepRoots: boolean
}

/** `value` of a parent that stands in the same file: 'dong:12'. */
export const lineReference = (line: number): string => `dong:${line}`

export function judgeOrganisations(rows: readonly RawRow[], context: BodiesContext): ImportRow[] {
  const { home } = context.tree
  const lines = new Map<string, number>()
  for (const row of rows) {
    const key = bodyKey(row.raw.name ?? '', home)
    if (!row.leftOut && key !== '' && !lines.has(key)) lines.set(key, row.line)
  }
  const seen = new Map<string, number>()
  const levelsSoFar = new Map<number, OrganisationLevel | null>()
  return rows.map((row) => judge(row, context, lines, seen, levelsSoFar))
}

function judge(
  row: RawRow,
  context: BodiesContext,
  lines: ReadonlyMap<string, number>,
  seen: Map<string, number>,
  levelsSoFar: Map<number, OrganisationLevel | null>,
): ImportRow {
  const { raw, line, section, leftOut } = row
  const parent = parentCell(raw.parent ?? '', section, line, context, lines)
  const name = (raw.name ?? '').replace(/^[-+•*]\s*/, '')
  const above = parent.level ?? (parent.line ? (levelsSoFar.get(parent.line) ?? null) : null)
  const level = chosen(raw.level ?? '', levels, levelWords, guessLevel(name, above), 'cấp')
  const kind = chosen(
    raw.kind ?? '',
    kinds,
    kindWords,
    guessKind(name, level.value as OrganisationLevel | null),
    'loại',
  )
  levelsSoFar.set(line, level.value as OrganisationLevel | null)
  const cells: Record<string, ImportCell> = {
    name:
      name === ''
        ? { raw: raw.name ?? '', value: null, verdict: 'error', note: 'Chưa ghi tên cơ quan.' }
        : { raw: raw.name ?? '', value: name, verdict: 'new' },
    parent: parent.cell,
    kind,
    level,
    phone: phoneCell(raw.phone ?? ''),
  }
  for (const field of ['shortName', 'docSymbol', 'orgCode', 'address']) {
    const value = raw[field] ?? ''
    cells[field] = { raw: value, value: value || null, verdict: value ? 'new' : 'same' }
  }
  if (leftOut) return { line, section, cells, verdict: 'left-out', matchId: null, leftOut }
  const parentKey = parent.cell.value ?? ''
  const key = `${equalityKey(name)} ${parentKey}`
  const earlier = seen.get(key)
  if (name !== '' && earlier !== undefined) {
    cells.name = { ...cells.name!, verdict: 'error', note: `Trùng với dòng ${earlier} của tệp.` }
  } else seen.set(key, line)
  const match =
    parent.line === null ? matching(name, parentKey, parent.cell.raw === '' && !section, context) : undefined
  if (match) compare(cells, match, parent.name)
  return { line, section, cells, verdict: verdictOf(cells, match?.id ?? null), matchId: match?.id ?? null }
}

/** The body of that name under that parent; where the list names no parent, the only one of that name. */
function matching(
  name: string,
  parentId: string,
  anyParent: boolean,
  { bodies, tree }: BodiesContext,
): KnownBody | undefined {
  const key = bodyKey(name, tree.home)
  const same = bodies.filter((body) => bodyKey(body.name, tree.home) === key)
  if (anyParent) return same.length === 1 ? same[0] : undefined
  return same.find((body) => (body.parentId ?? '') === parentId)
}

type Parent = { cell: ImportCell; line: number | null; level: OrganisationLevel | null; name: string | null }

function parentCell(
  raw: string,
  section: string | null,
  line: number,
  context: BodiesContext,
  lines: ReadonlyMap<string, number>,
): Parent {
  // A heading such as 'KHỐI SỞ, BAN, NGÀNH' is no body.
  const words = raw || (section && findBody(section, context.tree) ? section : '')
  const none = { line: null, level: null, name: null }
  if (words === '') {
    if (context.mayKeepRoots) {
      return {
        cell: { raw, value: null, verdict: 'warning', note: 'Không ghi cấp trên: đứng ở gốc danh bạ.' },
        ...none,
      }
    }
    return { cell: { raw, value: null, verdict: 'error', note: 'Chưa ghi cơ quan cấp trên.' }, ...none }
  }
  const exact = context.tree.living.filter((body) => body.keys.includes(bodyKey(words, context.tree.home)))
  const found = exact.length === 1 ? exact[0] : findBody(words, context.tree)?.bodies[0]
  if (found) {
    const level = found.level as OrganisationLevel
    if (!context.mayKeep(found)) {
      return {
        cell: { raw, value: found.id, verdict: 'error', note: 'Tài khoản này không được thêm vào cơ quan đó.' },
        ...none,
        level,
      }
    }
    return {
      cell: { raw, value: found.id, verdict: 'new', note: raw === '' ? `theo mục “${words}”` : undefined },
      line: null,
      level,
      name: found.name,
    }
  }
  const inFile = lines.get(bodyKey(words, context.tree.home))
  if (inFile !== undefined && inFile !== line) {
    return {
      cell: { raw, value: lineReference(inFile), verdict: 'new', note: `dòng ${inFile} của tệp` },
      line: inFile,
      level: null,
      name: words,
    }
  }
  return {
    cell: { raw, value: null, verdict: 'error', note: 'Chưa có cơ quan cấp trên này, cả trong danh bạ lẫn trong tệp.' },
    ...none,
  }
}

/** A word of ours, however typed; else what the name says, shown as a guess. */
function chosen<Code extends string>(
  raw: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
  guess: Code | null,
  what: string,
): ImportCell {
  const said = fold(raw)
  const code =
    codes.find((each) => said !== '' && (fold(words[each]) === said || each === raw)) ??
    codes.find(
      (each) =>
        said.length > 1 && (fold(words[each]).startsWith(said) || searchKey(words[each]).includes(searchKey(raw))),
    )
  if (code) return { raw, value: code, verdict: 'new' }
  if (guess) return { raw, value: guess, verdict: raw === '' ? 'new' : 'warning', note: `${words[guess]}, suy từ tên` }
  return { raw, value: null, verdict: 'error', note: `Chưa biết ${what} của cơ quan này.` }
}

function compare(cells: Record<string, ImportCell>, body: KnownBody, parentName: string | null): void {
  const now: Record<string, string | null> = {
    name: body.name,
    shortName: body.shortName,
    docSymbol: body.docSymbol,
    orgCode: body.orgCode,
    phone: body.phone,
    address: body.address,
  }
  for (const [field, was] of Object.entries(now)) {
    const cell = cells[field]!
    if (cell.verdict === 'error' || cell.value === null) continue
    const digits = (text: string | null) => text?.replace(/\D/g, '') ?? ''
    const isSame =
      field === 'phone'
        ? digits(cell.value) === digits(was)
        : field === 'name' || equalityKey(cell.value) === equalityKey(was ?? '')
    const note = isSame ? cell.note : [cell.note, was ? `đang là ${was}` : ''].filter(Boolean).join('; ') || undefined
    cells[field] = { ...cell, verdict: isSame ? (cell.verdict === 'warning' ? 'warning' : 'same') : 'changed', note }
  }
  // What the list does not say of a body that we know stays as it is.
  if (cells.parent!.verdict !== 'error' || parentName === null)
    cells.parent = { ...cells.parent!, verdict: 'same', note: undefined }
  for (const [field, was] of [
    ['kind', body.kind],
    ['level', body.level],
  ] as const) {
    const cell = cells[field]!
    const isSaid = cell.raw !== '' && cell.verdict === 'new'
    cells[field] =
      isSaid && cell.value !== was ? { ...cell, verdict: 'changed' } : { raw: cell.raw, value: was, verdict: 'same' }
  }
}

export const kindOf = (cell: ImportCell | undefined) => cell?.value as OrganisationKind
export const levelOf = (cell: ImportCell | undefined) => cell?.value as OrganisationLevel
