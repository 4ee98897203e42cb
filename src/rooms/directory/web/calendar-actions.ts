import { data } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { type Told, wrongFields } from '#platform/web/page.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { ChangeCalendar, changeCalendar, type DayBefore } from '../change-calendar.ts'
import { ConfirmCalendarYear, confirmCalendarYear, takeBackCalendarYear } from '../confirm-calendar-year.ts'
import { nothingToUndo } from '../refusals.ts'
import type { ProposedDay } from './calendar-difference.ts'
import { fieldErrors, text } from './field-errors.ts'

export type CalendarProposal = { days: ProposedDay[]; leftOut: string[]; source: string }
type ReadNotice = (file: File, year: number) => Promise<{ error: string } | Omit<CalendarProposal, 'source'>>

const longest = 2 * 1024 * 1024

/** What the forms of the calendar page do. A notice is read and shown first; nothing is kept before it was looked at. */
export async function changeYear(world: StaffWorld, typed: FormData, readNotice: ReadNotice) {
  const year = Number(text(typed, 'nam'))
  const here = `/lam-viec/lich?nam=${year}`
  switch (text(typed, 'viec')) {
    case 'ngay': {
      const kind = text(typed, 'loai')
      const day = { date: text(typed, 'ngay'), kind: kind === 'thuong' ? null : kind, name: text(typed, 'ten') }
      return save(world, here, typed, [day], 'van-ban', { date: 'ngay', kind: 'loai', name: 'ten', source: 'van-ban' })
    }
    case 'hoan-doi': {
      const [off, work] = [text(typed, 'nghi'), text(typed, 'lam-bu')]
      const days = [
        { date: off, kind: 'swap_off', name: `Nghỉ hoán đổi, làm bù ${work.trim()}` },
        { date: work, kind: 'swap_work', name: `Làm bù cho ngày ${off.trim()}` },
      ]
      return save(world, here, typed, days, 'hd-van-ban', {
        'days.0.date': 'nghi',
        'days.1.date': 'lam-bu',
        source: 'hd-van-ban',
      })
    }
    case 'nhieu-ngay': {
      const days = typed.getAll('chon').map((chosen) => dayIn(String(chosen)))
      return save(world, here, typed, days, 'nd-van-ban', { days: 'chon', source: 'nd-van-ban' })
    }
    case 'tra-lai': {
      const days = [...typed].filter(([name]) => /^ngay-\d+$/.test(name)).map(([, value]) => dayIn(String(value)))
      await changeCalendar(world, { days, source: 'Hoàn tác lần sửa trước' } as Parameters<typeof changeCalendar>[1])
      return done(here, { say: 'Đã trả lại như trước' })
    }
    case 'doc-tep':
      return propose(typed, year, readNotice)
    case 'xac-nhan': {
      const input = { year, source: text(typed, 'xn-van-ban') }
      const errors = fieldErrors(ConfirmCalendarYear, input, { source: 'xn-van-ban' })
      if (errors) return wrongFields(errors, typed)
      await confirmCalendarYear(world, input)
      const undo = { action: here, fields: { viec: 'bo-xac-nhan', nam: String(year) } }
      return done(here, { say: `Đã xác nhận lịch năm ${year}`, undo })
    }
    case 'bo-xac-nhan':
      await takeBackCalendarYear(world, { year })
      return done(here, { say: `Lịch năm ${year} lại là tạm tính` })
    default:
      return refuse(nothingToUndo)
  }
}

async function save(
  world: StaffWorld,
  here: string,
  typed: FormData,
  days: { date: string; kind: string | null; name: string }[],
  sourceField: string,
  names: Record<string, string>,
) {
  const input = { days, source: text(typed, sourceField) } as Parameters<typeof changeCalendar>[1]
  const errors = fieldErrors(ChangeCalendar, input, names)
  if (errors) return wrongFields(errors, typed)
  const { before } = await changeCalendar(world, input)
  const say = before.length === 1 ? `Đã sửa ngày ${formatDay(before[0]!.date)}` : `Đã sửa ${days.length} ngày`
  return done(here, before.length > 12 ? { say } : { say, undo: { action: here, fields: undoFields(before, typed) } })
}

/** '2026-11-24|holiday|Ngày Văn hóa Việt Nam'; without a kind an ordinary day. */
function dayIn(value: string): { date: string; kind: string | null; name: string } {
  const [date = '', kind = '', ...name] = value.split('|')
  return { date, kind: kind === '' ? null : kind, name: name.join('|') }
}

/** The way back is one more correction: each day becomes again what it was. */
function undoFields(before: readonly DayBefore[], typed: FormData): Record<string, string> {
  const fields: Record<string, string> = { viec: 'tra-lai', nam: text(typed, 'nam') }
  for (const [index, day] of before.entries()) fields[`ngay-${index}`] = `${day.date}|${day.kind ?? ''}|${day.name}`
  return fields
}

async function propose(typed: FormData, year: number, readNotice: ReadNotice) {
  const file = typed.get('tep')
  if (!(file instanceof File) || file.size === 0) return wrongFields({ tep: 'Chưa chọn tệp lịch.' }, typed)
  if (file.size > longest) return wrongFields({ tep: 'Tệp lịch lớn hơn mức 2 MB.' }, typed)
  const read = await readNotice(file, year)
  if ('error' in read) return wrongFields({ tep: read.error }, typed)
  if (read.days.length === 0) return wrongFields({ tep: `Tệp này không có ngày nghỉ nào của năm ${year}.` }, typed)
  const proposal: CalendarProposal = { ...read, source: read.days[0]!.source }
  return data({
    proposal,
    refusal: null as Told | null,
    typed: {} as Record<string, string>,
    errors: {} as Record<string, string>,
  })
}
