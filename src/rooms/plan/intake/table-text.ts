/** How the cells of a table become one line each, the same for Word and PDF. */

const unit = '(?:\\s+(?:người|đại biểu|hộ|hộ dân|hội viên|đoàn viên|đồng chí|công dân|suất|cháu|em))?'
const endsCounted = new RegExp(`:\\s*\\d[\\d.]*${unit}$`)
const holdsCount = /^\S.*:\s*\d/

/**
 * 'Xã A: 50 người' over 'Xã B: 30 người' are two items; a heading broken over lines is one, and so is
 * 'Xã A: 50 người; Xã' over 'B: 30 người', since a PDF breaks its cells anywhere.
 */
export function joinCellLines(lines: string[]): string {
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .reduce((text, line) => {
      if (text === '') return line
      return `${text}${endsCounted.test(text) && holdsCount.test(line) ? ';' : ''} ${line}`
    }, '')
}

/** A name or date that spans several rows holds for each of them; a bare number, repeated, would be counted twice. */
export function repeatedDownwards(text: string): string {
  return /^[\d.,\s]*$/.test(text) ? '' : text
}

const headPattern = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*-\s*Tự do/i
const footPattern = /^[\s*_]*Nơi nhận/im

/** The head (issuer | national motto) and the foot (Nơi nhận | signature) are set as frames of two columns. */
export const isHead = (text: string): boolean => headPattern.test(text.normalize('NFC'))
export const isFoot = (text: string): boolean => footPattern.test(text.normalize('NFC'))
