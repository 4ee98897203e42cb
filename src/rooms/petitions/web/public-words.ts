/** What a petition's title does not say yet: mostly it is the first sentence. Pure. */
export function restOfWords({ title, text }: { title: string; text: string }): string {
  return text.startsWith(title) ? text.slice(title.length).replace(/^[.;]?\s*/, '') : text
}
