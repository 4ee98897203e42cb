import { encodingOfFont } from '#vietnamese/legacy.ts'
import { limits } from '../limits.ts'
import type { RepairLog } from '../repair.ts'
import { childElement, childElements, textContent, type XmlElement } from '../xml-tree.ts'
import { splitTabbedFrames } from './frames.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import { openDocx } from './package.ts'
import { alternative, type Inline, type RunReader, raise, readInline, type Stretch } from './runs.ts'
import { readParagraphLook, readStyles } from './styles.ts'
import { type Block, readTable } from './tables.ts'

export type DocxText = { text: string; pages: number | null; warnings: string[]; headers: string; pictured: boolean }

type Reader = RunReader & { numbering: Numbering; repairs: RepairLog; carried: Inline | null; warnings: Set<string> }

const notesPart = { footnote: 'footnotes', endnote: 'endnotes' } as const

/** The text of a Word document in the order in which it is read, as far as a plan needs it. */
export function readDocx(bytes: Uint8Array, repairs: RepairLog): DocxText {
  const parts = openDocx(bytes)
  const noteOrder: { kind: 'footnote' | 'endnote'; id: string }[] = []
  const reader: Reader = {
    styles: readStyles(parts.part('styles'), parts.part('theme')),
    numbering: readNumbering(parts.part('numbering')),
    repairs,
    fields: [],
    carried: null,
    warnings: new Set(),
    renderedPages: 0,
    brokenPages: 0,
    pictures: 0,
    noteSign: (kind, id) => {
      noteOrder.push({ kind, id })
      return raise(String(noteOrder.length))
    },
  }
  const blocks = splitTabbedFrames(readWhole(reader, childElement(parts.document, 'w:body')))
  const notes = { footnote: parts.part(notesPart.footnote), endnote: parts.part(notesPart.endnote) }
  const noteLines: string[] = []
  // A note may itself carry a note; the list grows while it is read, so it is held to a bound.
  for (let i = 0; i < noteOrder.length && i < limits.zipEntries; i++) {
    const { kind, id } = noteOrder[i]!
    const note = childElements(notes[kind] ?? undefined).find((one) => one.attributes['w:id'] === id)
    if (note) noteLines.push(`${i + 1} ${oneLine(readWhole(reader, note))}`)
  }
  const headers = parts.parts('header').flatMap((header) => readWhole(reader, header).flatMap((block) => block.lines))
  const text = [renderBlocks(blocks), noteLines.join('\n')].filter((part) => part !== '').join('\n\n')
  return {
    text,
    pages: countPages(parts.properties, reader),
    warnings: [...reader.warnings],
    headers: headers.join('\n'),
    pictured: reader.pictures > 0,
  }
}

function readBlocks(reader: Reader, parent: XmlElement | undefined): Block[] {
  const blocks: Block[] = []
  for (const child of childElements(parent)) readBlock(reader, child, blocks)
  return blocks
}

/** A cell or note that ends on a paragraph whose mark was deleted still shows its words. */
function readWhole(reader: Reader, parent: XmlElement | undefined): Block[] {
  const blocks = readBlocks(reader, parent)
  const rest = reader.carried
  reader.carried = null
  if (rest) blocks.push({ kind: 'paragraph', lines: textLines(reader, rest), centred: false })
  return blocks
}

function readBlock(reader: Reader, element: XmlElement, blocks: Block[]): void {
  switch (element.name) {
    case 'w:p':
      blocks.push(...readParagraph(reader, element))
      return
    case 'w:tbl':
      blocks.push(...readTable(element, (cell) => readWhole(reader, cell)))
      return
    case 'mc:AlternateContent':
      blocks.push(...readBlocks(reader, alternative(element)))
      return
    case 'w:altChunk':
      reader.warnings.add('Tệp có phần chèn từ tệp khác; phần đó không đọc được.')
      return
    case 'w:del':
    case 'w:moveFrom':
    case 'w:sdtPr':
    case 'w:sectPr':
      return
    default:
      blocks.push(...readBlocks(reader, element))
  }
}

function readParagraph(reader: Reader, paragraph: XmlElement): Block[] {
  const properties = childElement(paragraph, 'w:pPr')
  const styleId = childElement(properties, 'w:pStyle')?.attributes['w:val']
  const style = reader.styles.paragraph(styleId)
  const own = readParagraphLook(properties)
  const look = { ...style.paragraph, ...own }
  const section = childElement(properties, 'w:sectPr')
  const newPage = section !== undefined && childElement(section, 'w:type')?.attributes['w:val'] !== 'continuous'
  if (look.pageBreakBefore || newPage) reader.brokenPages++
  const inline: Inline = reader.carried ?? { stretches: [], boxes: [] }
  reader.carried = null
  readInline(reader, paragraph, style.run, inline)
  // A field that was never closed must not swallow the rest of the document.
  reader.fields.length = 0
  const mark = childElement(properties, 'w:rPr')
  // A deleted or hidden paragraph mark no longer ends the paragraph: the next one goes on with it.
  if (childElement(mark, 'w:del') || childElement(mark, 'w:moveFrom')) {
    reader.carried = inline
    return []
  }
  const numberingId = look.numberingId ?? '0'
  const level =
    own.level ?? (styleId ? reader.numbering.levelOfStyle(numberingId, styleId) : undefined) ?? look.level ?? 0
  const marker = numberingId === '0' ? '' : reader.numbering.next(numberingId, level)
  const lines = textLines(reader, inline)
  if (marker !== '' && lines[0] !== undefined) lines[0] = `${marker} ${lines[0]}`
  const block: Block = { kind: 'paragraph', lines, centred: look.centred ?? false }
  return [block, ...inline.boxes.flatMap((box) => readWhole(reader, box))]
}

/** Blank lines part paragraphs; a title set over several centred paragraphs stays together. */
function renderBlocks(blocks: Block[]): string {
  let text = ''
  let before: Block | null = null
  for (const block of blocks) {
    if (block.lines.length === 0) {
      if (block.kind === 'paragraph') before = null
      continue
    }
    const together = before?.centred && block.centred
    text += `${text === '' ? '' : together ? '\n' : '\n\n'}${block.lines.join('\n')}`
    before = block
  }
  return text
}

function oneLine(blocks: Block[]): string {
  return blocks
    .flatMap((block) => block.lines)
    .filter((line) => line !== '')
    .join(' ')
}

/** '1.⇥Mục đích', '-⇥Nắm bắt': a number or bullet typed by hand, with a tab where others type a space. */
const markerTab = /^([-+*•–]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3}){0,4}[.)])\t+/u

function textLines(reader: Reader, inline: Inline): string[] {
  const text = joinFonts(inline.stretches)
    .map((stretch) => reader.repairs.repair(stretch.text, stretch.font))
    .join('')
  const lines = text.split('\n').map((line) => line.trim().replace(markerTab, '$1 '))
  const first = lines.findIndex((line) => line !== '')
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

/** Only the old fonts tell letters apart; a word set in two fonts of our day is one word. */
function joinFonts(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const { text, font } of stretches) {
    const old = encodingOfFont(font) === null ? undefined : font
    const last = joined.at(-1)
    if (last && last.font === old) last.text += text
    else joined.push({ text, font: old })
  }
  return joined
}

/** Word keeps the number of pages it last counted; breaks found on the way are a lower bound. */
function countPages(properties: XmlElement | null, reader: RunReader): number | null {
  const stated = childElement(properties ?? undefined, 'Pages')
  const declared = stated ? Number.parseInt(textContent(stated), 10) : 0
  const found = Math.max(reader.renderedPages, reader.brokenPages)
  const pages = Math.max(Number.isFinite(declared) ? declared : 0, found > 0 ? found + 1 : 0)
  return pages > 0 ? pages : null
}
