/** Everything that the page shows is in its address: it can be sent, kept and gone back to. */
import { type QueueFilter, queueFilters } from '../queue-filters.ts'

export const filterCodes: Readonly<Record<QueueFilter, string>> = {
  waiting: 'cho',
  suggested: 'goi-y',
  clarification: 'hoi-lai',
  outside: 'ngoai',
  accepted: 'da-nhan',
  withdrawn: 'da-rut',
}

export const filterWords: Readonly<Record<QueueFilter, string>> = {
  waiting: 'Chờ xử lý',
  suggested: 'Đã có gợi ý',
  clarification: 'Trả lại hỏi thêm',
  outside: 'Ngoài phạm vi',
  accepted: 'Đã nhận',
  withdrawn: 'Đã rút',
}

export const mostSearched = 200

export const doings = ['hoi-lai', 'ngoai', 'che', 'phim', 'nhom'] as const
export type Doing = (typeof doings)[number]

export type Place = {
  base: string
  filter: QueueFilter
  communeId: string | null
  /** Words or a code, as typed. */
  search: string
  page: number
  petitionId: string | null
  doing: Doing | null
}

export function readPlace(url: URL, conferenceId: string): Place {
  const at = url.searchParams
  const filter = queueFilters.find((each) => filterCodes[each] === at.get('loc'))
  const doing = doings.find((each) => each === at.get('lam'))
  return {
    base: `/lam-viec/hoi-nghi/${conferenceId}/phan-loai`,
    filter: filter ?? 'waiting',
    communeId: at.get('xa') || null,
    search: (at.get('tim') ?? '').trim().slice(0, mostSearched),
    page: Math.max(1, Math.trunc(Number(at.get('trang'))) || 1),
    petitionId: at.get('yk') || null,
    doing: doing ?? null,
  }
}

export function hrefOf(place: Place, change: Partial<Omit<Place, 'base'>> = {}): string {
  const { base, filter, communeId, search, page, petitionId, doing } = { ...place, ...change }
  const at = new URLSearchParams()
  if (filter !== 'waiting') at.set('loc', filterCodes[filter])
  if (communeId) at.set('xa', communeId)
  if (search) at.set('tim', search)
  if (page > 1) at.set('trang', String(page))
  if (petitionId) at.set('yk', petitionId)
  if (doing) at.set('lam', doing)
  const asked = at.toString()
  return asked ? `${base}?${asked}` : base
}
