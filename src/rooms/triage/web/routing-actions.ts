/** What the forms of the page of routing do. Each thing done says so; giving can be taken back. */
import type { z } from 'zod'
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { assignMany, type Given } from '../routing/assign.ts'
import type { DueChoice } from '../routing/due.ts'
import { assignmentNotFound } from '../routing/refusals.ts'
import { passOnAssignment, upholdAssignment } from '../routing/rule.ts'
import { SetRouting, setRouting } from '../routing/settings.ts'
import { takeBackAssignment, takeBackMany } from '../routing/take-back.ts'
import { bodyNamed } from './body-named.ts'
import { changeLetters } from './letter-actions.ts'
import { coordinatorBoxes, type RoutingPlace, routingHref } from './routing-address.ts'
import { number, word } from './sorting-actions.ts'

export type Work = { world: World; typed: FormData; place: RoutingPlace }
type Answer = Promise<Response | ReturnType<typeof wrongFields>>

/** A toast's cookie holds some forty ids; a longer run is taken back from the list. */
const mostToUndo = 40

export async function changeRouting(work: Work): Answer {
  const { world, typed, place } = work
  const here = routingHref(place)
  const assignmentId = word(typed, 'viec-giao')
  switch (word(typed, 'viec')) {
    case 'thu-lai': {
      const { lead } = await takeBackAssignment(world, { assignmentId })
      return done(here, { say: `Đã thu lại việc giao ${lead}, nay chờ giao lại` })
    }
    case 'hoan-tac': {
      const back = await takeBackMany(world, word(typed, 'luot').split(','))
      return done(here, { say: `Đã thu lại ${back} việc vừa giao` })
    }
    case 'giu-nguyen': {
      const { lead } = await upholdAssignment(world, { assignmentId, reason: word(typed, 'ly-do') })
      return done(here, { say: `Đã giữ nguyên, ${lead} phải trả lời` })
    }
    case 'giao-noi-khac':
      return passOn(work, assignmentId)
    case 'thoi-han':
      return setDays(work)
    case 'lap-cong-van':
    case 'so-cong-van':
      return changeLetters(work)
    default:
      return typed.has('mot') || word(typed, 'viec') === 'giao' ? give(work) : refuse(assignmentNotFound)
  }
}

async function give(work: Work): Answer {
  const { world, typed, place } = work
  const errors: Record<string, string> = {}
  const one = word(typed, 'mot')
  const petitionIds = one ? [one] : typed.getAll('chon').map(String)
  if (petitionIds.length === 0) errors.chon = 'Chưa đánh dấu ý kiến nào để giao.'
  const due = dueIn(typed, errors)
  // The button of a row gives to the body that the row names.
  const leadId = one ? null : await bodyIn(world, typed, 'chu-tri', errors)
  const coordinators: z.input<typeof Given>['coordinators'] = []
  for (const at of coordinatorBoxes) {
    const organisationId = await bodyIn(world, typed, `phoi-hop-${at}`, errors)
    const dueOn = word(typed, `han-phoi-hop-${at}`) ? dayIn(typed, `han-phoi-hop-${at}`, errors) : null
    if (organisationId) coordinators.push({ organisationId, dueOn })
  }
  typed.set('da-chon', petitionIds.join(' '))
  if (Object.keys(errors).length > 0 || !due) return wrongFields(errors, typed)
  const note = word(typed, 'ghi-chu').slice(0, 1000)
  const { given, left } = await assignMany(world, { petitionIds, leadId, coordinators, due, note })
  if (given.length === 0) return wrongFields({ chon: left[0]!.say }, typed)
  const bodies = [...new Set(given.map((each) => each.lead))]
  const to = bodies.length === 1 ? bodies[0] : `${bodies.length} cơ quan`
  const tail = left.length > 0 ? `; để lại ${left.length} việc: ${left[0]!.say}` : ''
  const fields = { viec: 'hoan-tac', luot: given.map((each) => each.assignmentId).join(',') }
  return done(routingHref({ ...place, page: 1 }), {
    say: `Đã giao ${to} ${given.length} việc, hạn ${formatDay(given[0]!.dueOn)}${tail}`,
    undo: given.length <= mostToUndo ? { action: routingHref(place), fields } : undefined,
  })
}

function dueIn(typed: FormData, errors: Record<string, string>): DueChoice | null {
  const [kind, value] = word(typed, 'han').split(':')
  if (kind === 'sau') return { kind: 'after', days: Number(value) }
  if (kind === 'truoc') return { kind: 'before_session', days: Number(value) }
  if (kind === 'ngay') return { kind: 'date', on: value ?? '' }
  const on = dayIn(typed, 'han-khac', errors)
  return on ? { kind: 'date', on } : null
}

function dayIn(typed: FormData, name: string, errors: Record<string, string>): string | null {
  const read = parseTypedDate(word(typed, name))
  if ('error' in read) errors[name] = read.error
  else if (read.precision !== 'day') errors[name] = 'Ghi đủ ngày, tháng, năm, ví dụ 25/11/2026.'
  else return read.date
  return null
}

/** As it was picked, or typed where no script runs; what is left empty is nobody. */
async function bodyIn(
  world: World,
  typed: FormData,
  name: string,
  errors: Record<string, string>,
): Promise<string | null> {
  const picked = word(typed, `${name}-id`)
  if (picked) return picked
  const text = word(typed, name)
  if (!text) return null
  const found = await bodyNamed(world, text)
  if (!found) errors[name] = 'Danh bạ chưa có cơ quan này. Chọn một tên trong danh sách.'
  return found
}

async function passOn(work: Work, assignmentId: string): Answer {
  const { world, typed, place } = work
  const errors: Record<string, string> = {}
  const box = `noi-khac-${assignmentId}`
  const leadId = (await bodyIn(world, typed, box, errors)) ?? word(typed, 'de-xuat')
  if (errors[box]) return wrongFields(errors, typed)
  const { lead, dueOn } = await passOnAssignment(world, { assignmentId, leadId, reason: word(typed, 'ly-do') })
  return done(routingHref(place), { say: `Đã giao ${lead}, hạn ${formatDay(dueOn)}` })
}

async function setDays({ world, typed, place }: Work): Answer {
  const errors: Record<string, string> = {}
  const boxes = { answerDays: 'ngay-tra-loi', refuseDays: 'ngay-tra-lai', source: 'van-ban', validFrom: 'tu-ngay' }
  const read = SetRouting.safeParse({
    validFrom: dayIn(typed, 'tu-ngay', errors) ?? '',
    answerDays: number(typed, 'ngay-tra-loi'),
    refuseDays: number(typed, 'ngay-tra-lai'),
    source: word(typed, 'van-ban'),
  })
  if (!read.success) return wrongFields({ ...formErrors(read.error, boxes), ...errors }, typed)
  await setRouting(world, read.data)
  return done(routingHref(place), { say: `Đã đặt thời hạn, áp dụng từ ${formatDay(read.data.validFrom)}` })
}
