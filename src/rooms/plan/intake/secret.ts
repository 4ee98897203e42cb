/**
 * State-secret marks. Law on the protection of state secrets: a document of a degree of secrecy bears the stamp
 * MẬT, TỐI MẬT or TUYỆT MẬT near its head; such a document must not enter a system that is not meant for it.
 */

const degrees = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']

/** The stamp stands alone on its line or in its table cell, perhaps framed: 'MẬT', '[TỐI MẬT]', 'T U Y Ệ T  M Ậ T'. */
const stampFrame = /^[\s*_[\](){}|.:"“”-]+|[\s*_[\](){}|.:"“”-]+$/g

const declared =
  /(?:^|[\s.;,(|])(?:độ|mức độ|dấu độ) mật\s*[:：]\s*[*_“"([]*\s*(tuyệt mật|tối mật|mật)(?=$|[\s.;,)\]*_”"|])/iu

/** Only the head and foot of a document carry stamps: the first lines, where the number and the title stand. */
const headLines = 60

/** The degree of secrecy that the text bears as a stamp or declares, else null. 'bí mật' in prose is no mark. */
export function secrecyMark(text: string): string | null {
  const lines = text.normalize('NFC').split('\n')
  for (const line of lines.filter((one) => one.trim() !== '').slice(0, headLines)) {
    const found = declared.exec(line)?.[1]
    if (found) return found.toLocaleUpperCase('vi')
  }
  let before = ''
  for (const line of lines) {
    if (line.trim() === '') continue
    const mark = line.length > 400 || brokenWord.test(before) ? null : markOfLine(line)
    if (mark) return mark
    before = line
  }
  return null
}

/** 'BÍ' above 'MẬT' in a narrow cell is one word broken over two lines. */
const brokenWord = /(?:^|[^\p{L}])(?:bí|bảo|thông tin|độ)\s*$/iu

function markOfLine(line: string): string | null {
  for (const piece of [line, ...line.split(/\t| {3,}/)]) {
    const mark = stampOf(piece)
    if (mark) return mark
  }
  return null
}

function stampOf(cell: string): string | null {
  const bare = cell.replace(stampFrame, '')
  if (bare.length < 3 || bare.length > 40) return null
  const letters = bare.replace(/\s+/g, '')
  return degrees.find((degree) => degree.replace(' ', '') === letters) ?? null
}
