// /lam-viec/hoi-nghi/:conferenceId/thu-thap/cong-van.docx and .pdf : the guidance letter to those who collect.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { loadGuidanceLetter } from '../collection/load-letter.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { guidanceLetter } from '../papers/guidance-letter.ts'
import type { Route } from './+types/guidance-letter-file.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const letter = await world.read(async (db) => {
    await loadIntakeHead(db, world, params.conferenceId)
    return loadGuidanceLetter(db, params.conferenceId, { today: world.today, address: url.host })
  })
  const paper = guidanceLetter(letter)
  const name = `Công văn hướng dẫn thu thập ý kiến${letter.number ? ` số ${letter.number.replace(/\//g, '-')}` : ''}`
  if (url.pathname.replace(/\.data$/, '').endsWith('.pdf'))
    return fileResponse(
      { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(await paperPdf(paper)) },
      request,
    )
  return fileResponse({ name: `${name}.docx`, mediaType: docx, bytes: Buffer.from(await paperDocx(paper)) }, request)
})
