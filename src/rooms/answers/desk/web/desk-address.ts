/** Everything that the desk shows is in its address. */
import type { DeskAsked } from '../desk-list.ts'
import { type DeskPart, deskParts } from '../desk-parts.ts'

export const deskBase = '/lam-viec/duoc-giao'

export const partWords: Readonly<Record<DeskPart, string>> = {
  new: 'Mới giao',
  working: 'Đang làm',
  waiting: 'Chờ người dân',
  approval: 'Chờ duyệt',
  late: 'Quá hạn',
  returned: 'Đã trả lại',
  forwarded: 'Đã kiến nghị cấp trên',
  answered: 'Đã trả lời',
}
const codes: Readonly<Record<DeskPart, string>> = {
  new: 'moi',
  working: 'dang-lam',
  waiting: 'cho-nguoi-dan',
  approval: 'cho-duyet',
  late: 'qua-han',
  returned: 'tra-lai',
  forwarded: 'kien-nghi',
  answered: 'da-tra-loi',
}
const roles = { lead: 'chu-tri', coordinator: 'phoi-hop' } as const

export function readDeskPlace(url: URL): DeskAsked {
  const at = url.searchParams
  const role = at.get('vai')
  return {
    part: deskParts.find((each) => codes[each] === at.get('phan')) ?? null,
    role: role === roles.lead ? 'lead' : role === roles.coordinator ? 'coordinator' : null,
    mine: at.get('cua-toi') === '1',
    search: (at.get('tim') ?? '').trim().slice(0, 200),
    page: Math.max(1, Math.trunc(Number(at.get('trang'))) || 1),
  }
}

/** What the address holds besides the searched words and the page, for a form that asks anew. */
export function deskFields({ part, role, mine }: DeskAsked): Record<string, string> {
  return {
    ...(part ? { phan: codes[part] } : {}),
    ...(role ? { vai: roles[role] } : {}),
    ...(mine ? { 'cua-toi': '1' } : {}),
  }
}

export function deskHref(place: DeskAsked, change: Partial<DeskAsked> = {}): string {
  const next = { ...place, page: 1, ...change }
  const at = new URLSearchParams(deskFields(next))
  if (next.search) at.set('tim', next.search)
  if (next.page > 1) at.set('trang', String(next.page))
  const search = at.toString()
  return search ? `${deskBase}?${search}` : deskBase
}
