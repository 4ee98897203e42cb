/** NFC, line feeds only, no byte order marks or invisible letters; each word, space and blank line stays in its place. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** For text that we laid out ourselves: no spaces at line ends, no blank lines at the ends. */
export function tidyLayout(text: string): string {
  return cleanText(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '')
}

/** A lower bound of the pages that a text takes, for files that do not count their own. */
export function leastPages(text: string, linesPerPage: number, lettersPerLine: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0)
  return Math.ceil(lines / linesPerPage)
}
