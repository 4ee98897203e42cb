// Each line of a list of people against the directory: new, changed, the same, or why it cannot be taken.
import { phoneCell } from '#papers/workbook/phone-cell.ts'
import { equalityKey } from '#vietnamese/fold.ts'
import { bareName, isPersonName } from '#vietnamese/names.ts'
import type { Body, BodyTree } from '../bodies/body-tree.ts'
import { findBody } from '../bodies/find-body.ts'
import { type ImportCell, type ImportRow, type RawRow, verdictOf } from './import-row.ts'
import { emailCell, salutationCell, yesCell } from './read-cells.ts'
import { splitTitleAndBody } from './title-and-body.ts'

export type KnownPerson = {
  id: string
  fullName: string
  salutation: string | null
  phone: string | null
  email: string | null
  /** Today's. */
  positions: { id: string; organisationId: string; title: string; isContact: boolean }[]
}

export type PeopleContext = {
  tree: BodyTree
  people: readonly KnownPerson[]
  /** Over which bodies the one who imports may write. */
  mayKeep: (body: Body) => boolean
}

const digits = (number: string | null): string => number?.replace(/\D/g, '') ?? ''
const personKey = (name: string, organisationId: string): string => `${equalityKey(name)} ${organisationId}`

export function judgePeople(rows: readonly RawRow[], context: PeopleContext): ImportRow[] {
  const known = new Map<string, KnownPerson[]>()
  for (const person of context.people) {
    for (const { organisationId } of person.positions) {
      const key = personKey(person.fullName, organisationId)
      known.set(key, [...(known.get(key) ?? []), person])
    }
  }
  const seen = new Map<string, number>()
  const bodies = new Map<string, ImportCell & { body?: Body }>()
  return rows.map((row) => judge(row, context, known, seen, bodies))
}

function judge(
  row: RawRow,
  context: PeopleContext,
  known: ReadonlyMap<string, KnownPerson[]>,
  seen: Map<string, number>,
  bodies: Map<string, ImportCell & { body?: Body }>,
): ImportRow {
  const { raw, line, section, leftOut } = row
  const { organisation, title } = placeOf(row, context, bodies)
  const cells: Record<string, ImportCell> = {
    fullName: nameCell(raw.fullName ?? ''),
    title: titleCell(title),
    organisation: {
      raw: organisation.raw,
      value: organisation.value,
      id: organisation.body?.id,
      verdict: organisation.verdict,
      note: organisation.note,
    },
    phone: phoneCell(raw.phone ?? ''),
    email: emailCell(raw.email ?? ''),
    salutation: salutationCell(raw.salutation ?? ''),
    isContact: yesCell(raw.isContact ?? ''),
  }
  if (raw.titleAndBody !== undefined) cells.titleAndBody = { raw: raw.titleAndBody, value: null, verdict: 'same' }
  if (leftOut) return { line, section, cells, verdict: 'left-out', matchId: null, leftOut }
  const { body } = organisation
  let matchId: string | null = null
  if (body && cells.fullName!.value) {
    const key = `${personKey(cells.fullName!.value, body.id)} ${digits(cells.phone!.value)}`
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      cells.fullName = { ...cells.fullName!, verdict: 'error', note: `Trùng với dòng ${earlier} của tệp.` }
    } else seen.set(key, line)
    const namesakes = known.get(personKey(cells.fullName!.value!, body.id)) ?? []
    const same = namesakes.filter(
      (person) => !cells.phone!.value || !person.phone || digits(person.phone) === digits(cells.phone!.value),
    )
    if (same.length > 1) {
      const note = `Có ${same.length} người cùng tên trong cơ quan này. Ghi số điện thoại để biết là ai.`
      cells.fullName = { ...cells.fullName!, verdict: 'error', note }
    } else if (same.length === 0 && namesakes[0] && cells.fullName!.verdict !== 'error') {
      const note = `Cơ quan này đã có người cùng tên, số ${namesakes[0].phone}. Nhập là thêm người thứ hai.`
      cells.fullName = { ...cells.fullName!, verdict: 'warning', note }
    } else if (same[0]) {
      matchId = same[0].id
      compare(cells, same[0], body.id)
    }
  }
  return { line, section, cells, verdict: verdictOf(cells, matchId), matchId }
}

function nameCell(raw: string): ImportCell {
  if (raw === '') return { raw, value: null, verdict: 'error', note: 'Chưa ghi họ và tên.' }
  const value = bareName(raw)
  if (!isPersonName(value)) return { raw, value, verdict: 'warning', note: 'Xem lại: không giống tên người.' }
  return { raw, value, verdict: 'new', note: value !== raw ? `ghi là ${value}` : undefined }
}

const titleCell = (raw: string): ImportCell =>
  raw === ''
    ? { raw, value: 'Cán bộ', verdict: 'warning', note: 'Chưa ghi chức vụ, ghi tạm là Cán bộ.' }
    : { raw, value: raw, verdict: 'new' }

/** The body by its own column, else in the title's, else by the heading of the part. */
function placeOf(row: RawRow, context: PeopleContext, bodies: Map<string, ImportCell & { body?: Body }>) {
  const { raw, section } = row
  const both = raw.titleAndBody ?? ''
  if (!raw.organisation && both !== '') {
    const split = splitTitleAndBody(both, context.tree)
    if (split)
      return {
        organisation: { ...bodyCell(split.body.name, context, bodies), raw: raw.organisation ?? '' },
        title: raw.title || split.title,
      }
  }
  const words = raw.organisation || (both === '' ? (section ?? '') : '')
  const organisation = { ...bodyCell(words, context, bodies), raw: raw.organisation ?? '' }
  if (!raw.organisation && words !== '' && organisation.verdict === 'new') organisation.note = `theo mục “${section}”`
  return { organisation, title: raw.title || both }
}

function bodyCell(words: string, context: PeopleContext, bodies: Map<string, ImportCell & { body?: Body }>) {
  const known = bodies.get(words)
  if (known) return { ...known }
  const cell = readBody(words, context)
  bodies.set(words, cell)
  return { ...cell }
}

function readBody(raw: string, { tree, mayKeep }: PeopleContext): ImportCell & { body?: Body } {
  if (raw === '') return { raw, value: null, verdict: 'error', note: 'Chưa ghi cơ quan.' }
  const found = findBody(raw, tree)
  const body = found?.bodies[0]
  if (!body) return { raw, value: null, verdict: 'error', note: 'Chưa có cơ quan này trong danh bạ.' }
  if (!mayKeep(body))
    return { raw, value: body.name, verdict: 'error', note: 'Tài khoản này không được sửa cơ quan đó.' }
  if (found.unsure) {
    const names = found.bodies.map((each) => each.name).join(', ')
    return {
      raw,
      value: null,
      verdict: 'error',
      note: `Cơ quan này không còn; việc nay ở: ${names}. Ghi cơ quan hiện nay.`,
    }
  }
  return { raw, value: body.name, verdict: 'new', body }
}

/** Against the person as kept: an empty cell changes nothing. */
function compare(cells: Record<string, ImportCell>, person: KnownPerson, organisationId: string): void {
  const held = person.positions.filter((each) => each.organisationId === organisationId)
  const now: Record<string, string | null> = {
    fullName: person.fullName,
    phone: person.phone,
    email: person.email,
    salutation: person.salutation,
    organisation: cells.organisation!.value,
    isContact: held.some((each) => each.isContact) ? 'x' : null,
  }
  for (const [field, was] of Object.entries(now)) {
    const cell = cells[field]!
    if (cell.verdict === 'error' || cell.value === null) continue
    const same =
      field === 'phone' ? digits(cell.value) === digits(was) : equalityKey(cell.value) === equalityKey(was ?? '')
    if (same) cells[field] = { ...cell, verdict: cell.verdict === 'warning' ? 'warning' : 'same' }
    else
      cells[field] = {
        ...cell,
        verdict: 'changed',
        note: [cell.note, was ? `đang là ${was}` : ''].filter(Boolean).join('; ') || undefined,
      }
  }
  const title = cells.title!
  if (title.raw === '' || held.some((each) => equalityKey(each.title) === equalityKey(title.value ?? ''))) {
    cells.title = { ...title, verdict: 'same', note: undefined }
  } else cells.title = { ...title, verdict: 'changed', note: `đang là ${held.map((each) => each.title).join(', ')}` }
}
