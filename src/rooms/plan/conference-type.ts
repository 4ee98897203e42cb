/** What kind of conference a plan calls, from its own words; statutory lead times hang on it. Pure. */
import { searchKey } from '#vietnamese/abbreviations.ts'
import type { PlanFacts } from './plan-facts.ts'

export const conferenceTypes = {
  commune: 'Đối thoại của xã, phường với Nhân dân',
  youth: 'Đối thoại với thanh niên',
  women: 'Đối thoại với phụ nữ',
  workers: 'Đối thoại với công nhân, người lao động',
  farmers: 'Đối thoại với nông dân',
  enterprises: 'Đối thoại với doanh nghiệp',
  veterans: 'Đối thoại với cựu chiến binh',
  poor_households: 'Đối thoại chính sách với hộ nghèo, cận nghèo',
  party: 'Đối thoại của người đứng đầu cấp ủy',
  other: 'Hội nghị đối thoại khác',
} as const
export type ConferenceType = keyof typeof conferenceTypes

/** Ordered: a women's dialogue about poverty is a women's dialogue; a ward's dialogue with youth is a youth dialogue. */
const signs: [ConferenceType, RegExp][] = [
  ['youth', /\b(thanh nien|doan vien thanh nien|tuoi tre|thanh thieu nhi)\b/],
  ['women', /\b(phu nu|lien hiep phu nu)\b/],
  ['workers', /\b(cong nhan|nguoi lao dong|cong doan|vien chuc, lao dong)\b/],
  ['farmers', /\bnong dan\b/],
  ['enterprises', /\b(doanh nghiep|hop tac xa|doanh nhan|nha dau tu)\b/],
  ['veterans', /\bcuu chien binh\b/],
  ['poor_households', /\b(ho ngheo|giam ngheo|can ngheo)\b/],
  ['party', /\b(bi thu|cap uy|dang uy|tinh uy|huyen uy)\b/],
]

export function conferenceTypeOf(facts: Pick<PlanFacts, 'title' | 'issuer' | 'theme'>): ConferenceType {
  // Whom the dialogue is with stands after "với"; before it stand the bodies that hold it.
  const title = searchKey(facts.title ?? '')
  const partner = title.includes(' voi ') ? title.slice(title.indexOf(' voi ')) : title
  for (const [type, sign] of signs) if (type !== 'party' && sign.test(partner)) return type
  if (
    /^(?!dang (?:uy|bo)).*\b(xa|phuong|dac khu)\b/.test(searchKey(facts.issuer ?? '')) &&
    /\b(nhan dan|cu tri|nguoi dan|cong dan)\b/.test(partner)
  )
    return 'commune'
  for (const [type, sign] of signs) if (sign.test(title)) return type
  return 'other'
}
