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
const linkNames = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
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
  files['word/_rels/document.xml.rels'] = strToU8(`<Relationships ${linkNames}>${links.join('')}</Relationships>`)
  files['_rels/.rels'] = strToU8(
    `<Relationships ${linkNames}>${relationship('officeDocument', 'word/document.xml')}${
      parts.app ? relationship('extended-properties', 'docProps/app.xml') : ''
    }</Relationships>`,
  )
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  files['[Content_Types].xml'] = strToU8(
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${parts.mainType ?? wordType}"/></Types>`,
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

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A Word file whose directory says another size of its main part than it has. */
export function makeLyingZip(said: number): Uint8Array {
  const bytes = makeDocx({ body: paragraph('a') + ' '.repeat(20_000) })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at++) {
    const entry = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 20_000
    if (entry) view.setUint32(at + 24, said, true)
  }
  return bytes
}

/** A bare PDF: pages of text in a standard font or of a picture, perhaps behind a password. */
export function makePdf(options: {
  pages?: ('text' | 'picture')[]
  encrypted?: boolean
  text?: string
  /** The content of text pages as it stands in the file, with the filters to unpack it. */
  packed?: { bytes: Uint8Array; filter: string }
}): Uint8Array {
  const pages = options.pages ?? ['text']
  const stream = (head: string, content: string) =>
    `<< ${head} /Length ${content.length} >>\nstream\n${content}\nendstream`
  const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'
  const resources = '/Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${i + 7} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    options.packed
      ? stream(`/Filter ${options.packed.filter}`, Buffer.from(options.packed.bytes).toString('latin1'))
      : stream('', `BT /F 12 Tf 50 700 Td (${options.text ?? 'Ke hoach doi thoai voi nhan dan'}) Tj ET`),
    stream(image, 'A'),
    stream('', 'q 500 0 0 700 50 50 cm /I Do Q'),
    ...pages.map(
      (page) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page === 'text' ? 4 : 6} 0 R ${resources} >>`,
    ),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const hex = (byte: string) => `<${byte.repeat(32)}>`
  const lock = options.encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex('41')} /U ${hex('42')} /P -4 >> /ID [${hex('43')} ${hex('43')}]`
    : ''
  const start = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${start}\n%%EOF`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
