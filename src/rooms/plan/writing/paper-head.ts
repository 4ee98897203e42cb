/** Who issues, in capitals and in lines; its symbol; the format of its papers. Pure. */

import type { PaperHead, ProfileId } from '#papers/model.ts'
import { padded } from '#papers/wording.ts'
import { expandAbbreviations } from '#vietnamese/abbreviations.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { plainLine } from './spoken.ts'

const PARTY =
  /^(?:Ban Thường vụ |Ban Chấp hành |Thường trực )?(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Đảng ủy|Đảng uỷ|Đảng bộ)/iu
const GOVERNMENT =
  /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Văn phòng|Phòng|Công an|Cục|Chi cục|Trung tâm|Ban Quản lý)/iu

/** The format that the issuer's papers follow, unless the office chooses another. */
export function profileOf(issuer: string | null): ProfileId {
  if (!issuer || GOVERNMENT.test(issuer)) return 'state'
  return PARTY.test(issuer) ? 'party' : 'mass_organisation'
}

/** The name in full: a head never abbreviates (NĐ 30/2020, Phụ lục I). */
export function settledIssuer(issuer: string | null): string | null {
  if (!issuer) return null
  const full = issuer.replace(/(?<![\p{L}])(?:UBND|HĐND|LHPN|LĐLĐ|MTTQVN|MTTQ|BCH|BTV|TNCS)(?![\p{L}])/gu, (short) => {
    const long = expandAbbreviations(short)
    return long === short ? short : long.charAt(0).toLocaleUpperCase('vi') + long.slice(1)
  })
  return plainLine(full)
}

const LEVEL = /\s(?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+\p{Lu}[^,]*$)/u
const ROOM_OF_COUNCIL = /^(?:Sở|Phòng|Văn phòng Ủy ban nhân dân|Thanh tra)\s/u

/** 'Sở Nội vụ tỉnh A' stands below 'UBND tỉnh A'; a People's Committee has nobody above it. */
export function headNames(issuer: string, superior: string | null): { superior?: string; issuer: string[] } {
  const [body = issuer, place] = issuer.split(LEVEL)
  if (place && ROOM_OF_COUNCIL.test(issuer) && !superior)
    return { superior: `Ủy ban nhân dân ${place}`, issuer: [body] }
  const lines = place && issuer.length > 16 ? [body, place] : [issuer]
  return superior ? { superior, issuer: lines } : { issuer: lines }
}

/** 'Ủy ban nhân dân tỉnh Trường Giang' → 'Trường Giang' */
export function placeNameOf(issuer: string | null): string | null {
  const named =
    /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|(?:Tỉnh|Thành|Huyện) (?:ủy|uỷ))\s+((?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*)*)$/u.exec(
      issuer ?? '',
    )
  return named?.[1] ?? null
}

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Ban Thường vụ |Ban Chấp hành )?Tỉnh [uủ]ỷ|^(?:Ban Thường vụ |Ban Chấp hành )?Tỉnh ủy|Thành ủy|Thành uỷ/iu,
    'TU',
  ],
  [/Huyện ủy|Huyện uỷ/iu, 'HU'],
  [/Đảng ủy|Đảng uỷ|Đảng bộ/iu, 'ĐU'],
  [/^(?:Ủy|Uỷ) ban nhân dân|^UBND/iu, 'UBND'],
  [/Mặt trận/iu, 'MTTQ'],
  [/Liên hiệp Phụ nữ|LHPN|Hội Phụ nữ/iu, 'HLHPN'],
  [/Liên đoàn Lao động|LĐLĐ/iu, 'LĐLĐ'],
  [/Công đoàn/iu, 'CĐ'],
  [/Hội Nông dân/iu, 'HND'],
  [/Cựu chiến binh/iu, 'HCCB'],
  [/Đoàn (?:Thanh niên|TNCS)|Tỉnh [Đđ]oàn/iu, 'TĐTN'],
  [/^Sở Nội vụ/iu, 'SNV'],
  [/^Sở Tài chính/iu, 'STC'],
  [/^Sở Công Thương/iu, 'SCT'],
  [/^Sở/iu, 'S'],
]

/** 'KH-UBND'; the Party writes 'KH/TU'. Null: the office must give it. */
export function symbolOf(issuer: string | null, profile: ProfileId): string {
  const body = SYMBOLS.find(([name]) => name.test(issuer ?? ''))?.[1]
  return body ? `KH${profile === 'party' ? '/' : '-'}${body}` : 'KH'
}

const NUMBER = /^(\d+)([/-])(.+)$/

/** '05/KH-UBND' → 5 and 'KH-UBND'. */
export function splitNumber(number: string | null): { number: number; symbol: string } | null {
  const found = NUMBER.exec((number ?? '').replace(/\s+/g, ''))
  return found ? { number: Number(found[1]), symbol: found[3]! } : null
}

/** What the clerk typed → the whole number: '118' → '118/KH-UBND', '5' → '05-KH/TU'. */
export function documentNumberOf(issuer: string | null, typed: string): string {
  const profile = profileOf(issuer)
  const join = profile === 'party' ? '-' : '/'
  const { number, symbol } = splitNumber(typed) ?? { number: Number(typed), symbol: symbolOf(issuer, profile) }
  return `${padded(number)}${splitNumber(typed) ? (/[/-]/.exec(typed)?.[0] ?? join) : join}${symbol}`
}

export function paperHead(facts: PlanFacts, profile: ProfileId, superior: string | null): PaperHead {
  const numbered = splitNumber(facts.documentNumber)
  return {
    ...headNames(facts.issuer ?? '', superior),
    place: facts.issuedAt.place,
    date: facts.issuedAt.date,
    number: numbered?.number ?? null,
    symbol: numbered?.symbol ?? symbolOf(facts.issuer, profile),
  }
}
