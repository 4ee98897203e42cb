import type { ProfileId } from './model.ts'

/** Sizes in points, lengths in millimetres. Where the rule gives a range, the value is one inside it. */
export type Profile = {
  id: ProfileId
  source: string
  page: { width: number; height: number; top: number; bottom: number; left: number; right: number }
  /** Upright digits centred in the top margin, from the second page. */
  pageNumber: number
  /** Right half of the head, bold; the last line has the rule under it. */
  motto: readonly string[]
  head: { superior: number; issuer: number; motto: readonly number[]; number: number; date: number }
  /** Used instead when a line of the head would not fit its half. */
  narrowHead: { superior: number; issuer: number; motto: readonly number[]; number: number; date: number }
  /** 'Số: 05/KH-UBND' or 'Số 05-KH/TU'. */
  number: { label: string; join: string }
  /** Stands under the issuer in place of a rule. */
  issuerStar: string | null
  kind: number
  subject: number
  /** Stands under the subject in place of a rule. */
  subjectDashes: string | null
  letterSubject: number
  body: number
  /** Exact line height in points, or a multiple of a single line. */
  line: { exact: number } | { multiple: number }
  indent: number
  between: number
  recipients: { label: number; list: number; style: 'italic-bold' | 'underline' }
  signature: { size: number; positionBold: boolean; mark: 'dot' | 'slash' }
  closingMark: './.' | '.'
  annex: number
}

const a4 = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 }

const state: Profile = {
  id: 'state',
  source: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I',
  page: a4,
  pageNumber: 14,
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  head: { superior: 13, issuer: 13, motto: [13, 14], number: 13, date: 14 },
  narrowHead: { superior: 12, issuer: 12, motto: [12, 13], number: 13, date: 13 },
  number: { label: 'Số: ', join: '/' },
  issuerStar: null,
  kind: 14,
  subject: 14,
  subjectDashes: null,
  letterSubject: 12,
  body: 14,
  line: { multiple: 1.08 },
  indent: 12.7,
  between: 6,
  recipients: { label: 12, list: 11, style: 'italic-bold' },
  signature: { size: 14, positionBold: true, mark: 'dot' },
  closingMark: './.',
  annex: 14,
}

const party: Profile = {
  id: 'party',
  source: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026',
  page: a4,
  pageNumber: 14,
  motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  head: { superior: 14, issuer: 14, motto: [15], number: 14, date: 14 },
  narrowHead: { superior: 14, issuer: 14, motto: [15], number: 14, date: 14 },
  number: { label: 'Số ', join: '-' },
  issuerStar: '*',
  kind: 16,
  subject: 14,
  subjectDashes: '-----',
  letterSubject: 12,
  body: 14,
  line: { exact: 18 },
  indent: 10,
  between: 6,
  recipients: { label: 14, list: 12, style: 'underline' },
  signature: { size: 14, positionBold: false, mark: 'slash' },
  closingMark: '.',
  annex: 14,
}

/** Organisations apply the decree "cho phù hợp" (Đ.2): its format with their own numbering and signing. */
const massOrganisation: Profile = {
  ...state,
  id: 'mass_organisation',
  source: 'Nghị định số 30/2020/NĐ-CP, Điều 2 và Phụ lục I',
}

const profiles: Record<ProfileId, Profile> = { state, party, mass_organisation: massOrganisation }

export function getProfile(id: ProfileId): Profile {
  return profiles[id]
}
