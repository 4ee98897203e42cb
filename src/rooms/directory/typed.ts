/** Pieces of the steps' schemas: what people type, told apart from what is kept. */
import { z } from 'zod'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { parsePhone } from '#vietnamese/phones.ts'

/** One line of text as typed: NFC, single spaces. */
export const line = (most: number) =>
  z.string().transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, most))

export const requiredLine = (most: number, missing: string) =>
  line(most).refine((text) => /[\p{L}\p{N}]/u.test(text), missing)

/** A line that may be left out; empty is null. */
export const optionalLine = (most: number) =>
  line(most)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null)

/** A day typed as 01/03/2025, or already '2025-03-01'. */
export const typedDay = (missing: string) =>
  z.string().transform((text, context) => {
    const read = text.trim() === '' ? { error: missing } : parseTypedDate(text)
    if ('error' in read) context.addIssue(read.error)
    else if (read.precision !== 'day') context.addIssue('Ghi đủ ngày, tháng, năm, ví dụ 01/03/2025.')
    else return read.date
    return z.NEVER
  })

export const optionalDay = z
  .union([z.literal('').transform(() => null), z.null(), typedDay('')])
  .optional()
  .transform((value) => value ?? null)

/** A telephone as it is called today, spaced to be read; empty is null. */
export const phone = z
  .string()
  .nullable()
  .default(null)
  .transform((text, context) => {
    if (text === null || text.trim() === '') return null
    const read = parsePhone(text)
    if (!('error' in read)) return read.display
    context.addIssue(read.error)
    return z.NEVER
  })

export const email = z
  .string()
  .nullable()
  .default(null)
  .transform((text, context) => {
    const typed = text?.trim().toLowerCase() ?? ''
    if (typed === '') return null
    if (/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed)) return typed
    context.addIssue('Địa chỉ thư điện tử chưa đúng, ví dụ ha.dinh@vanlinh.gov.vn.')
    return z.NEVER
  })

/** Order of ceremony: small numbers first. */
export const rank = z.coerce
  .number('Thứ tự là một số.')
  .int('Thứ tự là số nguyên.')
  .min(0, 'Thứ tự từ 0 đến 9999.')
  .max(9999, 'Thứ tự từ 0 đến 9999.')
