import { childElement, type XmlElement } from '../xml-tree.ts'
import { isOn, type RunLook, readRunLook, type Styles } from './styles.ts'

/** A stretch of a paragraph set in one font. */
export type Stretch = { text: string; font: string | undefined }

export type RunReader = {
  styles: Styles
  /** The sign of a note, counted in the order of appearance. */
  noteSign: (kind: 'footnote' | 'endnote', id: string) => string
  /** A field runs over several runs, even paragraphs: true while its instruction is being read. */
  fields: boolean[]
  renderedPages: number
  brokenPages: number
  pictures: number
}

/** What stands in a paragraph: its text by font, and the text boxes anchored in it. */
export type Inline = { stretches: Stretch[]; boxes: XmlElement[] }

const dropped = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
  'w:object',
  'w:rt',
])

export function readInline(reader: RunReader, parent: XmlElement, look: RunLook, into: Inline): void {
  for (const child of parent.children) {
    if (typeof child === 'string' || dropped.has(child.name)) continue
    if (child.name === 'w:r') readRun(reader, child, look, into)
    else if (child.name === 'mc:AlternateContent') readInline(reader, alternative(child), look, into)
    else if (child.name === 'w:txbxContent') into.boxes.push(child)
    else if (child.name === 'w:sdt' && isPlaceholder(child)) continue
    else readInline(reader, child, look, into)
  }
}

function readRun(reader: RunReader, run: XmlElement, inherited: RunLook, into: Inline): void {
  const properties = childElement(run, 'w:rPr')
  const style = childElement(properties, 'w:rStyle')?.attributes['w:val']
  const look = {
    ...inherited,
    ...reader.styles.character(style),
    ...readRunLook(properties, reader.styles.themeFont),
  }
  for (const child of run.children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:fldChar') turnField(reader.fields, child.attributes['w:fldCharType'])
    if (look.hidden) continue
    if (child.name === 'mc:AlternateContent') readInline(reader, alternative(child), look, into)
    else if (child.name === 'w:drawing' || child.name === 'w:pict') {
      reader.pictures++
      collectBoxes(child, into.boxes)
    } else if (child.name === 'w:ruby') readInline(reader, child, look, into)
    else if (!reader.fields.includes(true)) append(into, runText(reader, child, look), look.font)
  }
}

function runText(reader: RunReader, child: XmlElement, look: RunLook): string {
  switch (child.name) {
    case 'w:t': {
      const text = child.children.filter((part) => typeof part === 'string').join('')
      const shown = look.caps ? text.toLocaleUpperCase('vi') : text
      return look.raised ? raise(shown) : shown
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      if (child.attributes['w:type'] === 'page') reader.brokenPages++
      return '\n'
    case 'w:cr':
      return '\n'
    case 'w:lastRenderedPageBreak':
      reader.renderedPages++
      return ''
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbol(child.attributes['w:char'])
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      if (isOn(child.attributes['w:customMarkFollows'])) return ''
      const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      return reader.noteSign(kind, child.attributes['w:id'] ?? '')
    }
    default:
      return ''
  }
}

function append(into: Inline, text: string, font: string | undefined): void {
  if (text === '') return
  const last = into.stretches.at(-1)
  if (last && last.font === font) last.text += text
  else into.stretches.push({ text, font })
}

function turnField(fields: boolean[], type: string | undefined): void {
  if (type === 'begin') fields.push(true)
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
  else if (type === 'end') fields.pop()
}

/** Word writes a text box twice, for itself and for older readers: the first that has content counts. */
export function alternative(element: XmlElement): XmlElement {
  const choice = childElement(element, 'mc:Choice')
  return choice ?? childElement(element, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] }
}

function collectBoxes(element: XmlElement, boxes: XmlElement[]): void {
  if (element.name === 'w:txbxContent') {
    boxes.push(element)
    return
  }
  const inside = element.name === 'mc:AlternateContent' ? alternative(element) : element
  for (const child of inside.children) if (typeof child !== 'string') collectBoxes(child, boxes)
}

function isPlaceholder(control: XmlElement): boolean {
  const shown = childElement(childElement(control, 'w:sdtPr'), 'w:showingPlcHdr')
  return shown !== undefined && isOn(shown.attributes['w:val'] ?? 'true')
}

function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16)
  if (!Number.isFinite(value) || value <= 0x20 || value > 0xffff) return ''
  // Symbol fonts keep their signs in the private area; only dashes and bullets mean something in a plan.
  if (value >= 0xf000 && value <= 0xf0ff)
    return value === 0xf02b ? '+' : value === 0xf02d || value === 0xf0b7 ? '-' : ''
  return String.fromCharCode(value)
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export function raise(text: string): string {
  return text.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!)
}
