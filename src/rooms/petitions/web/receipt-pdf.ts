// /theo-doi/bien-nhan.pdf : the receipt to print, for who holds the petition.
import { redirect } from 'react-router'
import { paperPdf } from '#papers/pdf.ts'
import { jurisdictionContext, servicesContext } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { attachedWords } from '../attached-words.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { receiptPaper } from '../receipt-paper.ts'
import { loadTracked } from '../tracking/load-tracked.ts'
import { spellCode } from '../tracking/spell-code.ts'
import type { Route } from './+types/receipt-pdf.ts'
import { bearerWorld, heldPetition } from './bearer-cookie.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const petitionId = await heldPetition(context, request)
  if (!petitionId) throw redirect('/theo-doi')
  const petition = await bearerWorld(context, petitionId).read((db) => loadTracked(db, petitionId))
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
})
