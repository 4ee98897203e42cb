// /lam-viec/ke-hoach/:planId/van-ban.docx and .pdf : the plan's paper. ?ban=2-approved: as it was then.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { endorsedFacts, loadDraft } from '../draft.ts'
import { planNotFound } from '../refusals.ts'
import { paperFileName } from '../writing/paper-file-name.ts'
import { planPaper } from '../writing/plan-paper.ts'
import type { Route } from './+types/plan-paper-file.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { pathname, searchParams } = new URL(request.url)
  const draft = await loadDraft(world, params.planId)
  const version = searchParams.get('ban')
  const [round, step] = version?.split('-') ?? []
  const facts = version
    ? await world.read((db) => endorsedFacts(db, params.planId, Number(round) || 0, step ?? ''))
    : draft.facts
  refuseUnless(facts, planNotFound)
  const paper = planPaper(facts, draft.paper)
  const name = paperFileName(facts, version)
  return pathname.replace(/\.data$/, '').endsWith('.pdf')
    ? fileResponse(
        { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(await paperPdf(paper)) },
        request,
      )
    : fileResponse({ name: `${name}.docx`, mediaType: docx, bytes: Buffer.from(await paperDocx(paper)) }, request)
})
