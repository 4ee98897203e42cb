// /lam-viec/hoi-nghi/:conferenceId/bang-tong-hop.docx, .pdf and .xlsx : the answer book as a file.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { sheetXlsx } from '#papers/xlsx.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { bookPaper } from '../book-paper.ts'
import { bookSheet } from '../book-sheet.ts'
import { loadBook } from '../load-book.ts'
import { readBookOrder } from './book-address.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const writers = {
  docx: { mediaType: `${office}.wordprocessingml.document`, write: (book: Book) => paperDocx(bookPaper(book)) },
  pdf: { mediaType: 'application/pdf', write: (book: Book) => paperPdf(bookPaper(book)) },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, write: (book: Book) => sheetXlsx(bookSheet(book)) },
}
type Book = Awaited<ReturnType<typeof loadBook>>
type Args = { request: Request; context: Parameters<typeof staffWorld>[0]; params: Record<string, string | undefined> }

export const loader = page(async ({ context, request, params }: Args) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const ending = /\.(docx|pdf|xlsx)(?:\.data)?$/.exec(url.pathname)?.[1] as keyof typeof writers
  const order = readBookOrder(url)
  const book = await world.read((db) => loadBook(db, world, { conferenceId: params.conferenceId ?? '', order }))
  const { mediaType, write } = writers[ending]
  const file = { name: `Bảng tổng hợp trả lời ${world.today}.${ending}`, mediaType }
  return fileResponse({ ...file, bytes: Buffer.from(await write(book)) }, request)
})
