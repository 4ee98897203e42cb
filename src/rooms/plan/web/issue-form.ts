/** What the clerk typed and attached when a plan is issued, or when a wrong entry is put right. */
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { correctIssue } from '../correct-issue.ts'
import { issuePlan } from '../issue-plan.ts'
import { largestScan } from '../writing/signed-scan.ts'
import { typedText } from './form-errors.ts'

export async function issueFromForm(world: World, planId: string, typed: FormData, here: string) {
  const { errors, entry } = await entryFrom(typed)
  if (!entry) return wrongFields(errors, typed)
  const issued = await issuePlan(world, { planId, ...entry })
  return done(here, { say: `Đã ghi ban hành số ${issued.number}` })
}

export async function correctionFromForm(world: World, planId: string, typed: FormData, here: string) {
  const reason = typedText(typed, 'vi-sao')
  const { errors, entry } = await entryFrom(typed)
  if (reason === '') errors['vi-sao'] = 'Ghi lý do, để người xem sau hiểu vì sao hai lần ghi khác nhau.'
  if (!entry || reason === '') return wrongFields(errors, typed)
  const corrected = await correctIssue(world, { planId, seenVersion: Number(typed.get('ban')), reason, ...entry })
  return done(here, { say: `Đã đính chính: số ${corrected.number}` })
}

/** The entry, or a sentence for each box that is wrong. */
async function entryFrom(typed: FormData) {
  const number = typedText(typed, 'so')
  const day = parseTypedDate(typedText(typed, 'ngay'))
  const file = typed.get('ban-ky')
  const scan = file instanceof File && file.size > 0 ? file : null
  const errors: Record<string, string> = {}
  if (!/^\d{1,5}(?:\s*[/-].{2,40})?$/u.test(number)) errors.so = 'Số là chữ số, ví dụ 118 hoặc 118/KH-UBND.'
  if ('error' in day) errors.ngay = day.error
  else if (day.precision !== 'day') errors.ngay = 'Ghi đủ ngày, tháng, năm.'
  if (scan && scan.size > largestScan) errors['ban-ky'] = 'Tệp này lớn hơn mức 20 MB. Chụp lại ở cỡ nhỏ hơn.'
  if ('error' in day || Object.keys(errors).length > 0) return { errors, entry: null }
  const bytes = scan ? new Uint8Array(await scan.arrayBuffer()) : null
  return { errors, entry: { number, issuedOn: day.date, scan: scan && bytes ? { name: scan.name, bytes } : null } }
}
