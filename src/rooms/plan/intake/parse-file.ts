import { cleanText, leastPages, tidyLayout } from './clean-text.ts'
import { readDocx } from './docx/document.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { limits } from './limits.ts'
import { createRepairLog, type RepairLog, type Repairs } from './repair.ts'
import { secrecyMark } from './secret.ts'
import { IntakeRefusal, type Refused, stateSecret, tooLong } from './sentences.ts'
import { readText } from './text-bytes.ts'

export type ReadFile = {
  ok: true
  text: string
  kind: FileKind
  pages: number | null
  repairs: Repairs | null
  warnings: string[]
}

/** An old .doc is only recognised here: LibreOffice has to turn it into a .docx first. */
export type ParseOutcome = ReadFile | Refused | { ok: 'convert' }

export async function parseFile(bytes: Uint8Array): Promise<ParseOutcome> {
  try {
    const kind = await fileKind(bytes)
    return kind === 'doc' ? { ok: 'convert' } : await readKind(bytes, kind)
  } catch (error) {
    if (error instanceof IntakeRefusal) return error.refused
    throw error
  }
}

async function readKind(bytes: Uint8Array, kind: 'txt' | 'docx' | 'pdf'): Promise<ReadFile> {
  const repairs = createRepairLog()
  const read = await readers[kind](bytes, repairs)
  // A text file stays as it is, so that what is found in it is found at the same place in the file.
  const text = kind === 'txt' ? cleanText(read.text) : tidyLayout(read.text)
  const counted = read.pages ?? leastPages(text, limits.linesPerPage, limits.lettersPerLine)
  if (counted > limits.pages) throw tooLong(counted)
  if (text.length > limits.characters) throw tooLong(read.pages)
  const mark = secrecyMark(`${read.headers}\n${text}`)
  if (mark) throw stateSecret(mark)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new IntakeRefusal(kind === 'docx' && read.pictured ? 'scan' : 'no_text')
  return { ok: true, text, kind, pages: read.pages, repairs: repairs.found(), warnings: read.warnings }
}

type Read = { text: string; pages: number | null; warnings: string[]; headers: string; pictured: boolean }

const readers = {
  txt: (bytes: Uint8Array, repairs: RepairLog): Read => {
    const text = readText(bytes, repairs)
    return { text, pages: null, warnings: [], headers: '', pictured: false }
  },
  docx: readDocx,
  // Its reader is large, so it is loaded only for a PDF.
  pdf: async (bytes: Uint8Array, repairs: RepairLog): Promise<Read> =>
    (await import('./pdf/document.ts')).readPdf(bytes, repairs),
}
