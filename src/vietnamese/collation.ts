const collator = new Intl.Collator('vi', { numeric: true })

/** Order of Vietnamese lists: a ă â b … d đ e ê …, tones after letters, numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a.normalize('NFC'), b.normalize('NFC'))
}
