import { z } from 'zod'

const line = z.string().transform((text) => text.normalize('NFC').trim())

/** 'https://vanlinh.gov.vn', as a browser names where a page comes from; http only on the machine itself, for trying. */
const origin = line.transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null
  const isSound = url && /^https?:$/.test(url.protocol) && !/[\s;,'"*]/.test(text) && url.username === ''
  const isSafe = url?.protocol === 'https:' || url?.hostname === 'localhost'
  if (isSound && isSafe) return url.origin
  context.addIssue({
    code: 'custom',
    message: `“${text.slice(0, 60)}” chưa đúng. Ghi địa chỉ cổng bắt đầu bằng https://, mỗi dòng một địa chỉ.`,
  })
  return z.NEVER
})

/** What an official says of another system; reused by form and step. */
export const integratorFields = {
  name: line.pipe(
    z
      .string()
      .min(2, 'Chưa ghi tên hệ thống, ví dụ Cổng thông tin điện tử tỉnh.')
      .max(120, 'Tên ghi gọn trong 120 chữ cái.'),
  ),
  /** Null: every conference that is open. */
  conferenceId: z.uuid('Chọn lại hội nghị trong danh sách.').nullable(),
  perMinute: z
    .number('Số yêu cầu một phút là số nguyên, từ 1 đến 6.000.')
    .int('Số yêu cầu một phút là số nguyên, từ 1 đến 6.000.')
    .min(1, 'Ít nhất 1 yêu cầu một phút.')
    .max(6000, 'Nhiều nhất 6.000 yêu cầu một phút.')
    .default(60),
  /** Portals that may show the form in a frame. */
  origins: z
    .array(z.string())
    .transform((lines) => lines.map((each) => each.trim()).filter((each) => each !== ''))
    .pipe(z.array(origin).max(20, 'Nhiều nhất 20 địa chỉ cổng.'))
    .transform((origins) => [...new Set(origins)])
    .default([]),
}
