// /lam-viec/giao-tra-loi/:batchId.pdf and .docx : the list and the letters in one file.
import { papersDocx } from '#papers/docx.ts'
import { papersPdf } from '#papers/pdf.ts'
import { staffWorld } from '#platform/web/context.ts'
import { fileResponse } from '#platform/web/file-response.ts'
import { page } from '#platform/web/page.ts'
import { batchPapers } from '../batch-papers.ts'
import { batchToPrint } from '../load-batch.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Args = { request: Request; context: Parameters<typeof staffWorld>[0]; params: Record<string, string | undefined> }

export const loader = page(async ({ context, request, params }: Args) => {
  const batch = await batchToPrint(staffWorld(context, request), params.batchId ?? '')
  const papers = batchPapers(batch)
  const name = `Giao câu trả lời ${batch.commune ?? 'qua bưu điện'} đợt ${batch.number}`
  if (new URL(request.url).pathname.replace(/\.data$/, '').endsWith('.pdf'))
    return fileResponse(
      { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from((await papersPdf(papers)).bytes) },
      request,
    )
  return fileResponse({ name: `${name}.docx`, mediaType: docx, bytes: Buffer.from(await papersDocx(papers)) }, request)
})
