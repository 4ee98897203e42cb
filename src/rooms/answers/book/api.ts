import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { refuseUnless } from '#platform/refusal.ts'
import { json, problem } from '#platform/web/api-answers.ts'
import type { World } from '#platform/world.ts'
import { findPublicCall } from '#rooms/petitions/index.ts'
import { conferenceNotFound } from '../refusals.ts'
import { listPublicAnswers, type PublicAnswer } from './public-answers.ts'

const Answer = z
  .object({
    yKienId: z.uuid().openapi({ description: 'Ý kiến đại diện cho những người cùng hỏi' }),
    tieuDe: z.string(),
    noiDung: z.string().openapi({ description: 'Lời hỏi đã che thông tin riêng' }),
    soNguoiHoi: z.number(),
    coQuan: z.string().openapi({ description: 'Cơ quan trả lời' }),
    traLoiThang: z.string().nullable().openapi({ example: 'Có' }),
    traLoi: z.string(),
    seLam: z.string(),
    xongTruoc: z.string().nullable().openapi({ description: 'Ngày, dạng YYYY-MM-DD' }),
    canCu: z.array(z.string()),
    congBoLuc: z.iso.datetime(),
  })
  .openapi('TraLoi')

/** The same query as the public page: nothing before its moment. */
export function answersApi(api: OpenAPIHono<{ Variables: { world: World } }>): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hoi-nghi/{slug}/tra-loi',
      summary: 'Câu trả lời đã công bố của một hội nghị, mới nhất trước',
      request: {
        params: z.object({ slug: z.string().max(200) }),
        query: z.object({
          tim: z.string().max(200).optional().openapi({ description: 'Tìm trong lời hỏi và lời đáp, không cần dấu' }),
          trang: z.coerce.number().int().min(1).max(10_000).optional(),
        }),
      },
      responses: {
        200: json(z.object({ tong: z.number(), traLoi: z.array(Answer) }), 'Danh sách, 20 câu một trang'),
        404: json(problem, 'Không có hội nghị này'),
      },
    }),
    async (c) => {
      const world = c.get('world')
      const { tim, trang } = c.req.valid('query')
      const found = await world.read(async (db) => {
        const call = await findPublicCall(db, c.req.valid('param').slug)
        refuseUnless(call, conferenceNotFound)
        return listPublicAnswers(db, world, { conferenceId: call.id, search: (tim ?? '').trim(), page: trang ?? 1 })
      })
      return c.json({ tong: found.total, traLoi: found.rows.map(answerOf) }, 200)
    },
  )
}

const answerOf = (row: PublicAnswer) => ({
  yKienId: row.id,
  tieuDe: row.title,
  noiDung: row.words,
  soNguoiHoi: row.asking,
  coQuan: row.lead,
  traLoiThang: row.direct,
  traLoi: row.text,
  seLam: row.action,
  xongTruoc: row.doneBy,
  canCu: row.bases,
  congBoLuc: row.at.toISOString(),
})
