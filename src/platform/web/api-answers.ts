/** What all parts of the API share: how an answer is documented, and the one shape of every refusal. */
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { RefusalKind } from '../refusal.ts'

export const problem = z
  .object({
    loi: z.string().openapi({ description: 'Một câu: sai ở đâu, làm gì', example: 'Không có địa chỉ này trong API.' }),
    ma: z.string().optional().openapi({ description: 'Mã lỗi, không đổi theo phiên bản', example: 'not-found' }),
    chiTiet: z
      .array(z.object({ truong: z.string().openapi({ example: 'nguoiGui.dienThoai' }), loi: z.string() }))
      .optional()
      .openapi({ description: 'Từng trường chưa đúng, mỗi trường một câu' }),
  })
  .openapi('Loi')

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})

/** Fields of a request that are not as documented; the sentences stand in `chiTiet`. */
export const wrongRequest = {
  code: 'wrong-request',
  status: 422,
  say: 'Yêu cầu chưa đúng mẫu. Xem từng trường trong chiTiet, sửa rồi gửi lại.',
} satisfies RefusalKind

export type WrongField = { truong: string; loi: string }

/** Sentences for `chiTiet`; `names` gives the API's word where the step uses another. */
export function wrongFieldsOf(error: z.core.$ZodError, names: Readonly<Record<string, string>> = {}): WrongField[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.')
    return { truong: names[path] ?? path, loi: issue.message }
  })
}

/** For `new OpenAPIHono`: what does not fit the document is told field by field. */
export function tellWrongFields(
  result: { success: true } | { success: false; error: z.core.$ZodError },
  c: Pick<Context, 'json'>,
) {
  if (result.success) return
  const { say, code, status } = wrongRequest
  return c.json({ loi: say, ma: code, chiTiet: wrongFieldsOf(result.error) }, status)
}
