import { IntakeRefusal } from '../sentences.ts'
import { childElements, parseXml, type XmlElement } from '../xml-tree.ts'
import { openZip, type ZipDirectory } from '../zip-directory.ts'

export type DocxPackage = {
  document: XmlElement
  /** A part that the document names by the last word of its relationship type: 'styles', 'numbering', 'footnotes'. */
  part: (kind: string) => XmlElement | null
  parts: (kind: string) => XmlElement[]
  properties: XmlElement | null
}

type Relationship = { kind: string; target: string }

/** Opens what a zip claims to be; another kind of zip is named in the refusal. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes)
  refuseOtherZips(zip)
  const roots = relationships(zip, '', '_rels/.rels')
  const main = roots.find((one) => one.kind === 'officeDocument')?.target ?? 'word/document.xml'
  const document = readXml(zip, main)
  if (!document) throw new IntakeRefusal('damaged')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = relationships(zip, folder, `${folder}_rels/${main.slice(folder.length)}.rels`)
  const parts = (kind: string) =>
    links
      .filter((one) => one.kind === kind)
      .map((one) => readXml(zip, one.target))
      .filter((part) => part !== null)
  const properties = roots.find((one) => one.kind === 'extended-properties')
  return {
    document,
    parts,
    part: (kind) => parts(kind)[0] ?? null,
    properties: properties ? readXml(zip, properties.target) : null,
  }
}

function refuseOtherZips(zip: ZipDirectory): void {
  const types = zip.read('[Content_Types].xml')
  if (!types) {
    const mimetype = zip.read('mimetype')
    const kind = mimetype ? new TextDecoder().decode(mimetype.subarray(0, 100)) : ''
    if (kind.includes('opendocument.text')) throw new IntakeRefusal('open_document')
    if (kind.includes('opendocument.spreadsheet')) throw new IntakeRefusal('spreadsheet')
    if (kind.includes('opendocument.presentation')) throw new IntakeRefusal('slides')
    throw new IntakeRefusal('archive')
  }
  const declared = childElements(parseXml(types)).map((one) => one.attributes.ContentType ?? '')
  const declares = (fragment: string) => declared.some((type) => type.includes(fragment))
  if (declares('spreadsheetml') && !declares('wordprocessingml.document.main')) throw new IntakeRefusal('spreadsheet')
  if (declares('presentationml') && !declares('wordprocessingml.document.main')) throw new IntakeRefusal('slides')
  const carriesMacros = zip.names.some((name) => /vbaproject(signature)?\.bin$|vbadata\.xml$/i.test(name))
  if (carriesMacros || declares('macroEnabled') || declares('vbaProject')) throw new IntakeRefusal('macros')
  if (!declares('wordprocessingml')) throw new IntakeRefusal('archive')
}

/** External targets are never followed: links, pictures and templates elsewhere stay where they are. */
function relationships(zip: ZipDirectory, folder: string, path: string): Relationship[] {
  const xml = readXml(zip, path)
  return childElements(xml ?? undefined)
    .filter((one) => one.attributes.TargetMode !== 'External')
    .map((one) => ({
      kind: (one.attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolve(folder, one.attributes.Target ?? ''),
    }))
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function readXml(zip: ZipDirectory, path: string): XmlElement | null {
  const bytes = zip.read(path)
  return bytes ? parseXml(bytes, looks) : null
}

/** What changes how letters look but not which letters they are. */
const looks = new Set(
  (
    'w:b w:bCs w:i w:iCs w:u w:sz w:szCs w:color w:lang w:kern w:spacing w:w w:position w:highlight w:shd w:noProof ' +
    'w:ind w:keepNext w:keepLines w:widowControl w:contextualSpacing w:proofErr w:bookmarkStart w:bookmarkEnd ' +
    'w:tcW w:vAlign w:top w:left w:bottom w:right w:insideH w:insideV'
  ).split(' '),
)
