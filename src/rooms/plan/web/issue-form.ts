/** What the clerk typed and attached when a plan is issued. */
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { issuePlan } from '../issue-plan.ts'
import { largestScan } from '../writing/signed-scan.ts'
import { typedText } from './form-errors.ts'

export async function issueFromForm(world: World, planId: string, typed: FormData, here: string) {
  const number = typedText(typed, 'so')
  const day = parseTypedDate(typedText(typed, 'ngay'))
  const file = typed.get('ban-ky')
  const scan = file instanceof File && file.size > 0 ? file : null
  const errors: Record<string, string> = {}
  if (!/^\d{1,5}(?:\s*[/-].{2,40})?$/u.test(number)) errors.so = 'Số là chữ số, ví dụ 118 hoặc 118/KH-UBND.'
  if ('error' in day) errors.ngay = day.error
  else if (day.precision !== 'day') errors.ngay = 'Ghi đủ ngày, tháng, năm.'
  if (scan && scan.size > largestScan) errors['ban-ky'] = 'Tệp này lớn hơn mức 20 MB. Chụp lại ở cỡ nhỏ hơn.'
  if ('error' in day || Object.keys(errors).length > 0) return wrongFields(errors, typed)
  const issued = await issuePlan(world, {
    planId,
    number,
    issuedOn: day.date,
    scan: scan ? { name: scan.name, bytes: new Uint8Array(await scan.arrayBuffer()) } : null,
  })
  return done(here, { say: `Đã ghi ban hành số ${issued.number}` })
}
