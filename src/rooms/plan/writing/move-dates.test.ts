import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#calendar/day.ts'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { isWorkingDay, workingDaysBetween } from '#calendar/work-calendar.ts'
import { paperText } from '#papers/text.ts'
import { checkPlan } from '../checking/check-plan.ts'
import { readPlan } from '../reading/read-plan.ts'
import { listDifferences } from './list-differences.ts'
import { movedDue, movedFacts, shiftYears } from './move-dates.ts'
import { planPaper } from './plan-paper.ts'
import { settledFacts } from './settled.ts'
import { randomPlan } from './testing.ts'

const calendar = vietnamCalendar()
const world = { today: '2026-11-20', calendar }

describe('a deadline', () => {
  it('keeps its working days before the conference, on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 300 }), (back, ahead) => {
        const oldDay = '2026-10-14'
        const newDay = addDays('2027-02-15', ahead)
        const date = addDays(oldDay, -back)
        const due = movedDue({ date, rule: 'before' }, oldDay, newDay, calendar) as { date: string }
        expect(isWorkingDay(calendar, due.date)).toBe(true)
        expect(workingDaysBetween(calendar, due.date, newDay)).toBe(workingDaysBetween(calendar, date, oldDay))
      }),
      { numRuns: 60 },
    )
  })

  it('on the day itself or in a month moves with it; one told in days stays', () => {
    const move = (due: Parameters<typeof movedDue>[0]) => movedDue(due, '2026-10-14', '2027-11-11', calendar)
    expect(move({ date: '2026-10-14', rule: 'no_later_than' })).toEqual({ date: '2027-11-11', rule: 'no_later_than' })
    expect(move({ date: '2026-09', rule: 'before' })).toEqual({ date: '2027-10', rule: 'before' })
    expect(move({ daysBeforeSession: 7 })).toEqual({ daysBeforeSession: 7 })
  })
})

it('moves years that are spoken of, not periods and numbers of papers', () => {
  expect(shiftYears('Kết quả năm 2025; giai đoạn năm 2021 - 2025; Quyết định số 12/2025/QĐ-TTg', 1)).toBe(
    'Kết quả năm 2026; giai đoạn năm 2021 - 2025; Quyết định số 12/2025/QĐ-TTg',
  )
})

describe('a plan of last year on a new day', () => {
  it('still reads back the same, and every fixed deadline in its words is the moved one', () => {
    fc.assert(
      fc.property(randomPlan, (facts) => {
        const moved = movedFacts(facts, '2027-10-14', world)
        const read = readPlan(paperText(planPaper(moved)))
        expect(read.tasks.map((task) => task.due)).toEqual(moved.tasks.map((task) => task.due))
        expect([read.documentNumber, read.issuedAt.date]).toEqual([null, '2026'])
        expect(read.tasks.every((task) => !/2026/.test(task.text))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('says what moved, the old beside the new', () => {
    const old = settledFacts(readPlan(text))
    const moved = movedFacts(old, '2027-10-14', world)
    const changes = listDifferences(old, moved).map(({ about, old: before, now }) => [about, before, now])
    expect(changes).toContainEqual([
      'Trích yếu',
      'Tổ chức Hội nghị đối thoại năm 2024',
      'Tổ chức Hội nghị đối thoại năm 2027',
    ])
    expect(changes.filter(([about]) => about === 'Sở Lao động - Thương binh và Xã hội')).toEqual([
      [
        'Sở Lao động - Thương binh và Xã hội',
        'Tổng hợp ý kiến trước ngày 02/10/2024 (trước ngày 02/10/2024)',
        'Tổng hợp ý kiến trước ngày 06/10/2027 (trước ngày 06/10/2027)',
      ],
    ])
  })

  it('has its dissolved bodies named', () => {
    const paper = paperText(planPaper(movedFacts(settledFacts(readPlan(text)), '2027-10-14', world)))
    const found = checkPlan(paper, readPlan(paper), world).filter((one) => one.code === 'dissolved-organisation')
    expect(found.map((one) => one.severity)).toEqual(['error'])
  })
})

const text = `ỦY BAN NHÂN DÂN
TỈNH KIM LỘC
Số: 12/KH-UBND
Kim Lộc, ngày 02 tháng 9 năm 2024
KẾ HOẠCH
Tổ chức Hội nghị đối thoại năm 2024
Ủy ban nhân dân tỉnh Kim Lộc ban hành Kế hoạch như sau:
I. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: 8 giờ 00, ngày 10/10/2024.
2. Địa điểm: Hội trường tỉnh.
II. TỔ CHỨC THỰC HIỆN
1. Sở Lao động - Thương binh và Xã hội
- Tổng hợp ý kiến trước ngày 02/10/2024.
Trên đây là Kế hoạch./.`
