import type { Paper } from '#papers/model.ts'

/** The capacity in which the body signs; the name is written by hand. */
export function signatureOf(issuer: string, profile: Paper['profile']): Paper['signature'] {
  if (/^(?:Ủy|Uỷ) ban nhân dân/u.test(issuer))
    return { capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: null }
  if (profile === 'mass_organisation') return { capacity: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: null }
  if (/^Văn phòng/u.test(issuer)) return { position: 'CHÁNH VĂN PHÒNG', name: null }
  return { position: 'THỦ TRƯỞNG ĐƠN VỊ', name: null }
}
