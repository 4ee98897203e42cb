import { getDocumentProxy } from 'unpdf'
import { limits } from '../limits.ts'
import type { RepairLog } from '../repair.ts'
import { IntakeRefusal, tooLong } from '../sentences.ts'
import { type Page, readPage } from './page.ts'

export type PdfText = { text: string; pages: number; warnings: string[]; headers: string; pictured: boolean }

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** Fewer letters than this on a page are a stamp or a page number on a picture. */
const fewestLetters = 20

/** The text of a PDF in reading order; hard line breaks stay, since a PDF does not know its paragraphs. */
export async function readPdf(bytes: Uint8Array, repairs: RepairLog): Promise<PdfText> {
  const document = await openPdf(bytes)
  try {
    return await readDocument(document, repairs)
  } catch (error) {
    // The reader opens a file by its directory; that a page is broken shows only when it is read.
    throw error instanceof IntakeRefusal ? error : new IntakeRefusal('damaged')
  }
}

async function readDocument(document: Document, repairs: RepairLog): Promise<PdfText> {
  if (document.numPages > limits.pages) throw tooLong(document.numPages)
  const pages: Page[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(await document.getPage(number), number === 1)
    pages.push(page)
    letters += page.letters
    if (letters > limits.characters) throw tooLong(document.numPages)
  }
  const blank = pages.flatMap((page, index) => (page.letters < fewestLetters && page.pictured ? [index + 1] : []))
  if (blank.length * 2 >= pages.length || letters < fewestLetters) throw new IntakeRefusal('scan')
  const notes = pages.flatMap((page) => page.notes)
  const body = pages.map((page) => page.text).filter((text) => text !== '')
  return {
    text: repairs.repair([joinPages(body), notes.join('\n')].filter((part) => part !== '').join('\n\n')),
    pages: document.numPages,
    warnings: blank.length > 0 ? [`Trang ${blank.join(', ')} là ảnh chụp, chưa đọc được chữ.`] : [],
    headers: '',
    pictured: blank.length > 0,
  }
}

/** A paragraph or a table may run on over the page's end; a table's repeated heading row is dropped. */
function joinPages(pages: string[]): string {
  return pages.reduce((text, page) => {
    const heading = page.slice(0, page.indexOf('\n'))
    const repeated = heading.includes('\t') && `\n${text}`.includes(`\n${heading}\n`)
    return `${text}\n${repeated ? page.slice(heading.length + 1) : page}`
  })
}

async function openPdf(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      maxImageSize: 1,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    const password = error instanceof Error && error.name === 'PasswordException'
    throw new IntakeRefusal(password ? 'password' : 'damaged')
  }
}
