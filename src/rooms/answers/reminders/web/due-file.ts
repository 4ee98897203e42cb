// /lam-viec/hoi-nghi/:conferenceId/tra-loi/den-han.pdf and .docx : what is due and late by body, on paper.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { duePaper, loadDueList } from '../due-list.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Args = { request: Request; context: Parameters<typeof staffWorld>[0]; params: Record<string, string | undefined> }

export const loader = page(async ({ context, request, params }: Args) => {
  const world = staffWorld(context, request)
  const conferenceId = params.conferenceId ?? ''
  const paper = await world.read(async (db) => {
    const { lines } = await loadDueList(db, world, conferenceId)
    const conference = await db
      .selectFrom('conference as c')
      .innerJoin('organisation as o', (join) =>
        join.onRef('o.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('o.id', '=', 'c.organisation_id'),
      )
      .select(['c.title as conferenceTitle', 'o.name as issuer'])
      .where('c.id', '=', conferenceId)
      .executeTakeFirstOrThrow()
    return duePaper({ ...conference, today: world.today, lines })
  })
  const name = `Danh sách đến hạn trả lời ${world.today}`
  if (new URL(request.url).pathname.replace(/\.data$/, '').endsWith('.pdf'))
    return fileResponse(
      { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(await paperPdf(paper)) },
      request,
    )
  return fileResponse({ name: `${name}.docx`, mediaType: docx, bytes: Buffer.from(await paperDocx(paper)) }, request)
})
