// Where a line's matter is: the commune by any name it has or had, the village beside it, the heading above it.
import { type Commune, communesCalled } from '#rooms/directory/index.ts'
import { compareVietnamese } from '#vietnamese/collation.ts'
import { similarity } from '#vietnamese/similarity.ts'
import type { ListCell } from './list-row.ts'

export type Communes = {
  all: readonly Commune[]
  /** Of the unit on whose behalf the list is: it settles what two names share. */
  own: Commune | null
}

export type ReadCommune = {
  cell: ListCell
  /** 'Bản Nà Lạn' of 'Bản Nà Lạn, xã Tân An'. */
  rest: string
}

/** Each name is looked up once for a whole list. */
export function communeReader(communes: Communes): (raw: string, section: string | null) => ReadCommune {
  const seen = new Map<string, ReadCommune>()
  return (raw, section) => {
    const asked = `${raw}\n${raw === '' ? (section ?? '') : ''}`
    const known = seen.get(asked) ?? (raw === '' ? readAbove(section, communes) : readWords(raw, communes))
    seen.set(asked, known)
    return known
  }
}

function readAbove(section: string | null, { all, own }: Communes): ReadCommune {
  const above = section ? communesCalled(all, section) : []
  if (above.length === 1) return found(above[0]!, `theo mục “${section}”`)
  if (own) return found(own, 'theo đơn vị gửi danh sách')
  return wrong('Chưa ghi xã, phường.', above.map(({ name }) => name).sort(compareVietnamese))
}

function readWords(raw: string, communes: Communes): ReadCommune {
  // 'Bản Nà Lạn, xã Tân An': the last part that names a commune is it, the rest is the place.
  const parts = raw.split(/[,;\n]|\s[-–]\s|\s(?=(?:xã|phường|đặc khu|thị trấn)\s)/iu).map((part) => part.trim())
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const called = communesCalled(communes.all, parts[at]!)
    if (called.length > 0) return { ...settle(parts[at]!, called, communes), rest: parts.slice(0, at).join(', ') }
  }
  const whole = communesCalled(communes.all, raw)
  if (whole.length > 0) return settle(raw, whole, communes)
  const near = communes.all
    .map((commune) => ({
      commune,
      like: Math.max(...[commune.name, ...commune.formerNames].map((name) => similarity(raw, name))),
    }))
    .filter(({ like }) => like >= 0.6)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
  const note =
    near.length > 0
      ? 'Không có xã, phường này. Chọn xã gần giống, hoặc ghi tên xã hiện nay.'
      : 'Không có xã, phường này trong danh bạ. Ghi tên xã hiện nay; tên cũ cũng được.'
  return wrong(
    note,
    near.map(({ commune }) => commune.name),
  )
}

function settle(typed: string, called: Commune[], { own }: Communes): ReadCommune {
  const [only] = called
  if (called.length === 1 && only) {
    const isOldName = communesCalled([{ ...only, formerNames: [] }], typed).length === 0
    return found(only, isOldName ? `tên cũ, nay là ${only.name}` : undefined)
  }
  const choices = called.map(({ name }) => name).sort(compareVietnamese)
  const mine = called.find((commune) => commune.id === own?.id)
  if (!mine) return wrong(`Có ${called.length} xã, phường cùng tên này. Chọn một.`, choices)
  const others = called.filter((commune) => commune !== mine).map(({ name }) => name)
  return {
    rest: '',
    cell: {
      verdict: 'warning',
      value: mine.name,
      id: mine.id,
      note: `Hiểu là ${mine.name}, nơi gửi danh sách; cũng có thể là ${others.join(', ')}.`,
      choices,
    },
  }
}

const found = (commune: Commune, note?: string): ReadCommune => ({
  rest: '',
  cell: { verdict: 'new', value: commune.name, id: commune.id, ...(note && { note }) },
})

const wrong = (note: string, choices: readonly string[]): ReadCommune => ({
  rest: '',
  cell: {
    verdict: 'error',
    value: null,
    note,
    ...(choices.length > 0 && { choices: choices.slice(0, 6) }),
  },
})
