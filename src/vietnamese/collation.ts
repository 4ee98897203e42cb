import { placeTones } from './tone.ts'

const collator = new Intl.Collator('vi', { numeric: true })

/** Order of Vietnamese lists: a ă â b … d đ e ê …, tones after letters, numbers by value, hoà beside hòa. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(placeTones(a, 'old'), placeTones(b, 'old'))
}
