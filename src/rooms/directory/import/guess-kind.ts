// What a body is, from what its name begins with: a proposal that the preview shows as one.
import { searchKey } from '#vietnamese/abbreviations.ts'
import type { OrganisationKind, OrganisationLevel } from '../organisation-words.ts'

const KINDS: readonly (readonly [RegExp, OrganisationKind])[] = [
  [
    /^(?:tinh|thanh pho|xa|phuong|dac khu|thi tran|huyen|thi xa|thon|to dan pho|ban|ap|khu pho) (?!uy\b|doan\b|hoi\b|to chuc|tuyen|dan|noi|quan ly|chi huy|cong tac|tiep)/,
    'territory',
  ],
  [/^uy ban nhan dan/, 'peoples_committee'],
  [/^(?:hoi dong nhan dan|doan dai bieu quoc hoi|thuong truc hoi dong)/, 'peoples_council'],
  [/^(?:uy ban mat tran|mat tran)/, 'front'],
  [
    /^(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|chi bo|ban (?:to chuc|tuyen giao|noi chinh|dan van|thuong vu)|uy ban kiem tra|van phong (?:tinh|thanh|huyen|dang) uy)/,
    'party',
  ],
  [/^(?:hoi|lien doan|lien hiep|doan thanh nien|tinh doan|lien minh|cong doan|hiep hoi)/, 'mass_organisation'],
  [/^(?:cong an|bo chi huy|ban chi huy|bo doi|quan su|don bien phong)/, 'armed_forces'],
  [/^(?:bao hiem xa hoi|ngan hang|kho bac|thue|chi cuc thue|cuc|vien kiem sat|toa an|hai quan)/, 'vertical'],
  [/^(?:bao|dai) /, 'press'],
  [/^(?:cong ty|tong cong ty|tap doan|dien luc|vien thong|doanh nghiep|hop tac xa)/, 'enterprise'],
  [/^(?:truong)/, 'school'],
  [/^(?:benh vien|trung tam|tram|ban quan ly|nha van hoa|thu vien|bao tang)/, 'public_service'],
  [/^(?:so|van phong|thanh tra|ban|chi cuc|phong)/, 'department'],
]

export function guessKind(name: string, level: OrganisationLevel | null): OrganisationKind | null {
  const key = searchKey(name)
  const kind = KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? null
  const isCommunes = level === 'commune' && kind !== null && ['department', 'public_service'].includes(kind)
  return isCommunes ? 'commune_office' : kind
}

/** By the word for the place in its name; else as the body above it. */
export function guessLevel(name: string, above: OrganisationLevel | null): OrganisationLevel | null {
  const key = ` ${searchKey(name)} `.replace(/ xa (?=hoi |luan )/g, ' ')
  if (/ (?:thon|to dan pho|khu pho|ap) /.test(key)) return 'village'
  if (/ (?:xa|phuong|dac khu) \S/.test(key)) return 'commune'
  if (/ (?:trung uong|chinh phu) |^ bo (?!chi huy|doi)/.test(key)) return 'central'
  if (/^ so | tinh /.test(key)) return 'province'
  return above
}
