/** The receipt of one petition as a PDF, for its sender and for the official who typed it. */
import { paperPdf } from '#papers/pdf.ts'
import { type Context, jurisdictionContext, servicesContext } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { attachedWords } from '../attached-words.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { receiptPaper } from '../receipt-paper.ts'
import type { loadTracked } from '../tracking/load-tracked.ts'
import { spellCode } from '../tracking/spell-code.ts'

type Petition = Awaited<ReturnType<typeof loadTracked>>

export async function receiptFile(context: Context, request: Request, petition: Petition): Promise<Response> {
  const { authority, help } = context.get(jurisdictionContext)
  const base = context.get(servicesContext).baseUrl ?? new URL(request.url).origin
  const code = formatPetitionCode(petition.code)
  const paper = await receiptPaper({
    code: petition.code,
    spelled: spellCode(petition.code),
    receivedAt: petition.receivedAt,
    authority,
    receiver: petition.standingBody ?? authority,
    conference: petition.conference ?? 'Hội nghị đối thoại',
    commune: petition.commune ?? 'địa phương',
    attached: attachedWords(petition.attachments),
    hasPhone: petition.phone !== null,
    trackingUrl: `${base}/theo-doi?ma=${code}`,
    help,
  })
  const bytes = Buffer.from(await paperPdf(paper))
  const response = fileResponse({ name: `Biên nhận ${code}.pdf`, mediaType: 'application/pdf', bytes }, request)
  response.headers.set('cache-control', 'private, no-store')
  return response
}
