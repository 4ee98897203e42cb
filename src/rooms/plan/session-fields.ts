/** What the forms of sessions, hubs and quotas have in common. */
import { z } from 'zod'

export const count = z.number().int('Ghi số nguyên.').min(1, 'Ghi số từ 1 trở lên.').max(1_000_000, 'Số này quá lớn.')
export const optional = (text: z.ZodString) => text.transform((value) => value || null)
export const clock = z
  .string()
  .regex(/^\d{2}:\d{2}$/, 'Ghi giờ dạng 08:30.')
  .nullable()

type Hours = { startsAt: string | null; endsAt: string | null }
export const endsAfterStart = ({ startsAt, endsAt }: Hours): boolean => !endsAt || !startsAt || endsAt > startsAt
export const endsBeforeStart = { path: ['endsAt'], message: 'Giờ kết thúc phải sau giờ bắt đầu.' }
