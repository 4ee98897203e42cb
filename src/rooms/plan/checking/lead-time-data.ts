import type { CalendarDay } from '#calendar/day.ts'

/**
 * Days that the law gives before and after a dialogue. Dated: a plan is held against the law of its own day.
 * To be confirmed by a jurist before an office relies on it.
 */
export type LegalLeadTime = {
  kind: 'commune' | 'youth'
  from: CalendarDay
  to: CalendarDay | null
  /** Calendar days between publication and the conference. */
  daysBefore: number
  what: 'notice' | 'plan'
  /** Calendar days after the conference for making its result public. */
  daysAfter: number
  source: string
}

export const legalLeadTimes: readonly LegalLeadTime[] = [
  {
    kind: 'commune',
    from: '2025-03-01',
    to: '2025-06-15',
    daysBefore: 7,
    what: 'notice',
    daysAfter: 10,
    source: 'Luật Tổ chức chính quyền địa phương số 65/2025/QH15, Điều 24',
  },
  {
    kind: 'commune',
    from: '2025-06-16',
    to: null,
    daysBefore: 7,
    what: 'notice',
    daysAfter: 10,
    source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43',
  },
  {
    kind: 'youth',
    from: '2021-01-01',
    to: null,
    daysBefore: 30,
    what: 'plan',
    daysAfter: 10,
    source: 'Luật Thanh niên số 57/2020/QH14, Điều 10; Nghị định số 13/2021/NĐ-CP',
  },
]

/** What the work itself needs, in working days: experience, not law. */
export const chainData = { wholePlanDays: 10, collectionDays: 3, answerDays: 3 } as const
