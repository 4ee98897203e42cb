/** Origins as they are drawn: each line leads to the list that it counts. Pure. */
import { addDays } from '#calendar/day.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { type Origin, type OriginKind, type Origins, originKinds, withEmptyDays } from '../origins.ts'
import { changed } from './intake-address.ts'

export const originWords: Readonly<Record<OriginKind, { title: string; column: string; filters: readonly string[] }>> =
  {
    commune: { title: 'Theo xã, phường', column: 'Xã, phường', filters: ['xa'] },
    topic: { title: 'Theo lĩnh vực', column: 'Lĩnh vực', filters: ['linh-vuc'] },
    channel: { title: 'Theo kênh gửi', column: 'Kênh', filters: ['kenh'] },
    day: { title: 'Theo ngày nhận', column: 'Ngày', filters: ['tu', 'den'] },
  }

/** `url`: of the page of origins; its filters go with each line. */
export function originsView(origins: Origins, url: URL) {
  const list = new URL(url)
  list.pathname = url.pathname.replace(/\.data$/, '').replace(/y-kien-tu-dau$/, 'tiep-nhan')
  return originKinds.map((kind) => {
    const lines = kind === 'day' ? withEmptyDays(origins.day, (day) => addDays(day, 1)) : origins[kind]
    const most = Math.max(1, ...lines.map((line) => line.count))
    return {
      kind,
      ...originWords[kind],
      lines: lines.map((line) => ({ ...lineOf(kind, line, list), share: (line.count / most) * 100 })),
    }
  })
}
export type OriginPart = ReturnType<typeof originsView>[number]

function lineOf(kind: OriginKind, { code, name, count, accepted }: Origin, list: URL) {
  const label = kind === 'day' && code ? formatDay(code) : name
  const values = Object.fromEntries(originWords[kind].filters.map((filter) => [filter, kind === 'day' ? label : code]))
  return { key: code ?? '', name: label, count, accepted, href: code && count > 0 ? changed(list, values) : null }
}
