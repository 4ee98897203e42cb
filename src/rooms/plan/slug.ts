/** The public address of a conference: unaccented Vietnamese, short, stable. Pure. */
import { fold } from '#vietnamese/fold.ts'
import type { ConferenceType } from './conference-type.ts'

const words: Record<ConferenceType, string> = {
  commune: 'nhan-dan',
  youth: 'thanh-nien',
  women: 'phu-nu',
  workers: 'nguoi-lao-dong',
  farmers: 'nong-dan',
  enterprises: 'doanh-nghiep',
  veterans: 'cuu-chien-binh',
  poor_households: 'giam-ngheo',
  party: 'cap-uy',
  other: 'doi-thoai',
}

/** 'phu-nu-2026'; with several conferences in a plan the place tells them apart: 'giam-ngheo-2026-xa-khe-vai'. */
export function slugOf(type: ConferenceType, year: string, place: string | null): string {
  const unit = place
    ? /(?:xã|phường|thị trấn|đặc khu)\s+[\p{Lu}\d][\p{L}\d]*(?:\s+[\p{Lu}\d][\p{L}\d]*)*/u.exec(place)?.[0]
    : null
  return [words[type], year, unit ? slugged(unit) : null].filter(Boolean).join('-')
}

export const slugged = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
