/** Further people to ring ↔ the box in which each stands on one line: 'Hà Văn Sơn, chuyên viên, 0912 345 678'. Pure. */
import { parsePhone } from '#vietnamese/phones.ts'
import { formatPhone } from './writing/phone-text.ts'

export type ContactLine = { name: string; title: string | null; phone: string | null }

export const contactsToText = (contacts: readonly ContactLine[]): string =>
  contacts
    .map(({ name, title, phone }) => [name, title, phone && formatPhone(phone)].filter(Boolean).join(', '))
    .join('\n')

/** The number is what the line ends with; a line that ends otherwise has none. */
export function contactsFromText(text: string): ContactLine[] {
  return text
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter(Boolean)
    .map((line) => {
      const parts = line.split(/\s*,\s*/).filter(Boolean)
      const phone = parts.length > 1 ? parsePhone(parts.at(-1)!) : null
      const isNumber = phone !== null && !('error' in phone)
      const [name = '', ...title] = isNumber ? parts.slice(0, -1) : parts
      return { name, title: title.join(', ') || null, phone: isNumber ? phone.national : null }
    })
}
