import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** For tests: what Word and a PDF reader find in our files. */

export function docxPart(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name]
  if (!part) throw new Error(`${name} is not in the DOCX`)
  return strFromU8(part)
}

const token =
  /<w:(tbl|tr|tc|p)(?: [^>]*)?(\/)?>|<\/w:(tbl|tr|tc|p)>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:gridSpan w:val="(\d+)"\/>|<w:tblBorders>.*?<\/w:tblBorders>/gs

/** The lines of `paperText` found in the file: paragraphs, and for ruled tables one line a row with tabs between cells. */
export function docxLines(bytes: Uint8Array): string[] {
  const lines: string[] = []
  const table = { ruled: false, cells: [] as string[], span: 1, cell: [] as string[] }
  let paragraph = ''
  const endParagraph = () => {
    if (table.ruled) table.cell.push(paragraph)
    else if (paragraph !== '') lines.push(paragraph)
    paragraph = ''
  }
  for (const [match, opened, empty, closed, text, span] of docxPart(bytes, 'word/document.xml').matchAll(token)) {
    if (opened === 'tc') Object.assign(table, { span: 1, cell: [] })
    if (opened === 'tr') table.cells = []
    if (opened === 'p' && empty) endParagraph()
    if (match.startsWith('<w:tblBorders')) table.ruled = match.includes('"single"')
    if (span) table.span = Number(span)
    if (match === '<w:br/>') paragraph += '\n'
    if (text !== undefined) paragraph += unescapeXml(text)
    if (closed === 'p') endParagraph()
    if (closed === 'tc') {
      table.cells.push(table.cell.join('\n').replace(/\n/g, ' '), ...new Array<string>(table.span - 1).fill(''))
    }
    if (closed === 'tr' && table.ruled) lines.push(table.cells.join('\t'))
    if (closed === 'tbl') table.ruled = false
  }
  return lines
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The text of each page without its page number. Lines break where the page's lines do. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: false })
  return text.map((page) => page.replace(/^\d+\n/, ''))
}

/** Where a reader breaks lines and how it counts blanks is its own; the letters and their order are ours. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
