/** Everything that the page of routing shows is in its address. */
import type { RoutingPart } from '../routing/parts.ts'

export const partCodes: Readonly<Record<RoutingPart, string>> = {
  waiting: 'cho-giao',
  returned: 'tra-lai',
  late: 'qua-han',
  unanswered: 'chua-nhan',
  accepted: 'da-nhan',
  answered: 'da-tra-loi',
}

export const partWords: Readonly<Record<RoutingPart, string>> = {
  waiting: 'Chờ giao',
  returned: 'Bị trả lại',
  late: 'Quá hạn',
  unanswered: 'Chờ cơ quan nhận',
  accepted: 'Đang xử lý',
  answered: 'Đã trả lời',
}

/** Boxes for bodies that coordinate. */
export const coordinatorBoxes = [1, 2, 3] as const

export type RoutingPlace = { base: string; part: RoutingPart; leadId: string | null; page: number }

export function readRoutingPlace(url: URL, conferenceId: string): RoutingPlace {
  const at = url.searchParams
  const parts = Object.keys(partCodes) as RoutingPart[]
  const leadId = at.get('co-quan')
  return {
    base: `/lam-viec/hoi-nghi/${conferenceId}/giao-xu-ly`,
    part: parts.find((each) => partCodes[each] === at.get('phan')) ?? 'waiting',
    leadId: leadId && /^[0-9a-f-]{36}$/i.test(leadId) ? leadId : null,
    page: Math.max(1, Math.trunc(Number(at.get('trang'))) || 1),
  }
}

export function routingHref(place: RoutingPlace, change: Partial<Omit<RoutingPlace, 'base'>> = {}): string {
  const { base, part, leadId, page } = { ...place, ...change }
  const at = new URLSearchParams()
  if (part !== 'waiting') at.set('phan', partCodes[part])
  if (leadId) at.set('co-quan', leadId)
  if (page > 1) at.set('trang', String(page))
  const search = at.toString()
  return search ? `${base}?${search}` : base
}
