// /lam-viec/hoi-nghi/:conferenceId/phieu-y-kien.pdf and .docx : the sheet that people write on by hand.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { servicesContext, staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { loadPetitionForm } from '../load-petition-form.ts'
import { petitionForm } from '../papers/petition-form.ts'
import type { Route } from './+types/petition-form-file.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const base = context.get(servicesContext).baseUrl ?? url.origin
  const facts = await world.read(async (db) => {
    await loadIntakeHead(db, world, params.conferenceId)
    return loadPetitionForm(db, params.conferenceId, { today: world.today, base })
  })
  const paper = await petitionForm(facts)
  if (url.pathname.replace(/\.data$/, '').endsWith('.pdf'))
    return fileResponse(
      { name: 'Phiếu ý kiến.pdf', mediaType: 'application/pdf', bytes: Buffer.from(await paperPdf(paper)) },
      request,
    )
  return fileResponse(
    { name: 'Phiếu ý kiến.docx', mediaType: docx, bytes: Buffer.from(await paperDocx(paper)) },
    request,
  )
})
