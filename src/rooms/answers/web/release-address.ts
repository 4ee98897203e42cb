import { type ReleasePart, releaseParts } from '../release-parts.ts'

export const releaseCodes: Readonly<Record<ReleasePart, string>> = {
  late: 'qua-han',
  reopened: 'mo-lai',
  missing: 'chua-co',
  forwarded: 'len-cap-tren',
  approved: 'da-duyet',
  scheduled: 'hen-cong-bo',
  released: 'da-cong-bo',
}

export type ReleasePlace = { conferenceId: string; part: ReleasePart; leadId: string | null; page: number }

export function releasePlace(conferenceId: string, asked: URLSearchParams): ReleasePlace {
  return {
    conferenceId,
    part: releaseParts.find((each) => releaseCodes[each] === asked.get('phan')) ?? 'approved',
    leadId: asked.get('co-quan') || null,
    page: Math.max(1, Number(asked.get('trang')) || 1),
  }
}

export function releaseHref({ conferenceId, part, leadId, page }: ReleasePlace): string {
  const asked = new URLSearchParams({ phan: releaseCodes[part] })
  if (leadId) asked.set('co-quan', leadId)
  if (page > 1) asked.set('trang', String(page))
  return `/lam-viec/hoi-nghi/${conferenceId}/tra-loi?${asked}`
}
