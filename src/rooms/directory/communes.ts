/** Communes as people name them: today's name, the names they had, and the communes they took over. */
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { compareVietnamese } from '#vietnamese/collation.ts'
import { equalityKey, fold } from '#vietnamese/fold.ts'

export type Commune = {
  /** The commune itself, or its People's Committee where only that was entered. */
  id: string
  /** 'Xã Khe Vải' */
  name: string
  /** 'Xã Nà Mòn', 'thị trấn Vân Sơn' */
  formerNames: string[]
  /** The bodies it stands below and itself, and its committee. */
  lineage: string[]
}

/** All communes that exist on the day, by name. */
export async function listCommunes(db: Db, on: CalendarDay): Promise<Commune[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind', 'parent_id as parentId', 'lineage', 'valid_to as validTo'])
    .where('level', '=', 'commune')
    .where('kind', 'in', ['territory', 'peoples_committee'])
    .where('valid_from', '<=', on)
    .execute()
  const [names, successions] = [
    await db.selectFrom('organisation_name').select(['organisation_id as id', 'name']).execute(),
    await db.selectFrom('organisation_succession').select(['predecessor_id as from', 'successor_id as to']).execute(),
  ]
  const isLiving = (row: (typeof rows)[number]) => row.validTo === null || row.validTo >= on
  const territories = new Set(rows.filter((row) => row.kind === 'territory' && isLiving(row)).map((row) => row.id))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const living = rows.filter(isLiving)
  return living
    .filter((row) => row.kind === 'territory' || !territories.has(row.parentId ?? ''))
    .map((row) => {
      const committees = living.filter((each) => each.kind === 'peoples_committee' && each.parentId === row.id)
      const own = [row.id, ...committees.map(({ id }) => id)]
      const before = successions.filter(({ to }) => own.includes(to)).flatMap(({ from }) => byId.get(from) ?? [])
      const ids = [...own, ...before.map(({ id }) => id)]
      const former = [
        ...before.map(({ name }) => name),
        ...names.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
      ]
      const name = communeName(row.name)
      const formerNames = [...new Set(former.map(communeName))].filter((each) => fold(each) !== fold(name))
      return { id: row.id, name, formerNames, lineage: [...new Set([...row.lineage, ...own])] }
    })
    .sort((a, b) => compareVietnamese(a.name, b.name))
}

/** 'Ủy ban nhân dân xã Khe Vải' and 'UBND xã Khe Vải' are Xã Khe Vải. */
export function communeName(name: string): string {
  const bare = name.replace(/^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu, '')
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

const prefix = /^(?:xa|phuong|thi tran|dac khu|x|p|tt)\.? /

/**
 * The communes that somebody may mean, typed with or without marks, by today's name or an old one. One: that is it.
 * Several: the one who typed chooses. None: nobody knows it.
 */
export function communesCalled(communes: readonly Commune[], typed: string): Commune[] {
  const words = typed.normalize('NFC').trim()
  if (words === '') return []
  const spoken = equalityKey(words)
  const exact = communes.filter(({ name }) => equalityKey(name) === spoken)
  if (exact.length === 1) return exact
  const namesOf = (commune: Commune) => [commune.name, ...commune.formerNames]
  const withMarks = communes.filter((each) =>
    namesOf(each).some((name) => equalityKey(bare(name)) === equalityKey(bare(words))),
  )
  if (withMarks.length === 1 && words !== fold(words)) return withMarks
  const key = searchKey(words).replace(prefix, '')
  const keyOf = (name: string) => fold(name).replace(prefix, '')
  const equal = communes.filter((each) => namesOf(each).some((name) => keyOf(name) === key))
  if (equal.length > 0) return equal
  return communes.filter((each) =>
    namesOf(each).some((name) => contains(key, keyOf(name)) || contains(keyOf(name), key)),
  )
}

const bare = (name: string): string => name.replace(/^(?:xã|phường|thị trấn|đặc khu)\s+/iu, '')

/** As whole words: 'bản lầu' is in 'chợ bản lầu cũ', 'an' is not in 'tân lan'. */
const contains = (whole: string, part: string): boolean =>
  part.length > 1 && ` ${whole.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part} `)
