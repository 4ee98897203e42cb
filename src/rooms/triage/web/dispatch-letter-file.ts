// /lam-viec/hoi-nghi/:conferenceId/giao-xu-ly/cong-van/:letterId/van-ban.docx and .pdf : the letter to one body.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { dispatchLetter } from '../papers/dispatch-letter.ts'
import { loadDispatchLetter } from '../routing/dispatch-letters.ts'
import { loadRoutingHead } from '../routing/routing-page.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Args = { request: Request; context: Parameters<typeof staffWorld>[0]; params: Record<string, string | undefined> }

export const loader = page(async ({ context, request, params }: Args) => {
  const world = staffWorld(context, request)
  const { conferenceId = '', letterId = '' } = params
  const letter = await world.read(async (db) => {
    await loadRoutingHead(db, world, conferenceId)
    return loadDispatchLetter(db, world, conferenceId, letterId)
  })
  const paper = dispatchLetter(letter)
  const name = `Công văn chuyển ý kiến gửi ${letter.body}${letter.number ? ` số ${letter.number.replace(/\//g, '-')}` : ''}`
  if (new URL(request.url).pathname.replace(/\.data$/, '').endsWith('.pdf'))
    return fileResponse(
      { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(await paperPdf(paper)) },
      request,
    )
  return fileResponse({ name: `${name}.docx`, mediaType: docx, bytes: Buffer.from(await paperDocx(paper)) }, request)
})
