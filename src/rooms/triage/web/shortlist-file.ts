// /lam-viec/hoi-nghi/:conferenceId/neu-tai-hoi-truong.docx and .pdf : the list as a paper, without names of senders.
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { hallList } from '../papers/hall-list.ts'
import { loadHallList } from '../shortlist/load-hall-list.ts'
import { askerWords } from './shortlist-words.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Args = { request: Request; context: Parameters<typeof staffWorld>[0]; params: Record<string, string | undefined> }

export const loader = page(async ({ context, request, params }: Args) => {
  const world = staffWorld(context, request)
  const paper = hallList(
    await world.read((db) => loadHallList(db, world, params.conferenceId ?? '', (row) => askerWords(row))),
  )
  const name = `Danh sách nêu tại hội trường ${world.today}`
  if (new URL(request.url).pathname.replace(/\.data$/, '').endsWith('.pdf'))
    return fileResponse(
      { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(await paperPdf(paper)) },
      request,
    )
  return fileResponse({ name: `${name}.docx`, mediaType: docx, bytes: Buffer.from(await paperDocx(paper)) }, request)
})
