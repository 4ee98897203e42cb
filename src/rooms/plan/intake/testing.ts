import { strToU8, type Zippable, zipSync } from 'fflate'

/** Word files made by hand for tests: the parts that matter, as Word writes them. */

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"'

export type DocxParts = {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  header?: string
  theme?: string
  app?: string
  /** Further entries of the zip, as they are. */
  more?: Record<string, Uint8Array>
  mainType?: string
}

const relationshipNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export function makeDocx(parts: DocxParts): Uint8Array {
  const own = { styles: 'w:styles', numbering: 'w:numbering', footnotes: 'w:footnotes', header: 'w:hdr' } as const
  const files: Zippable = {}
  const links: string[] = []
  for (const [kind, root] of Object.entries(own)) {
    const xml = parts[kind as keyof typeof own]
    if (xml === undefined) continue
    files[`word/${kind}.xml`] = strToU8(`<?xml version="1.0"?><${root} ${wordNames}>${xml}</${root}>`)
    links.push(relationship(kind, `${kind}.xml`))
  }
  if (parts.theme) {
    files['word/theme/theme1.xml'] = strToU8(parts.theme)
    links.push(relationship('theme', 'theme/theme1.xml'))
  }
  if (parts.app) files['docProps/app.xml'] = strToU8(`<Properties>${parts.app}</Properties>`)
  files['word/document.xml'] = strToU8(
    `<?xml version="1.0"?><w:document ${wordNames}><w:body>${parts.body}</w:body></w:document>`,
  )
  files['word/_rels/document.xml.rels'] = strToU8(`<Relationships>${links.join('')}</Relationships>`)
  files['_rels/.rels'] = strToU8(
    `<Relationships>${relationship('officeDocument', 'word/document.xml')}${
      parts.app ? relationship('extended-properties', 'docProps/app.xml') : ''
    }</Relationships>`,
  )
  files['[Content_Types].xml'] = strToU8(
    `<Types><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? wordType}"/></Types>`,
  )
  return zipSync({ ...files, ...parts.more })
}

let lastId = 0

function relationship(kind: string, target: string): string {
  return `<Relationship Id="r${++lastId}" Type="${relationshipNames}/${kind}" Target="${target}"/>`
}

/** A paragraph; `properties` go into w:pPr, `look` into each run's w:rPr. */
export function paragraph(text: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`
}

export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

export function numbered(text: string, numberingId: number, level: number): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberingId}"/></w:numPr>`)
}

export function table(rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
