/** Statutory lead times by type of conference: what the law has today and had before, as rows for a province's own table. */
import { legalLeadTimes } from './checking/lead-time-data.ts'
import type { ConferenceType } from './conference-type.ts'

export type LeadTimeCode = 'announce' | 'publish_plan' | 'publish_result'

export type StatutoryLeadTime = {
  type: ConferenceType
  code: LeadTimeCode
  label: string
  direction: 'before_session' | 'after_session'
  amount: number
  unit: 'days' | 'working_days'
  source: string
  validFrom: string
  validTo: string | null
}

export const leadTimeLabels: Readonly<Record<LeadTimeCode, string>> = {
  announce: 'Thông báo thời gian, địa điểm, nội dung cho Nhân dân',
  publish_plan: 'Công khai kế hoạch đối thoại',
  publish_result: 'Công khai kết quả, thông báo kết luận',
}

/** The same law that a plan is checked against; each gives a day before and a day after. */
export const statutoryLeadTimes: readonly StatutoryLeadTime[] = legalLeadTimes.flatMap((law) => {
  const common = { type: law.kind, unit: 'days', source: law.source, validFrom: law.from, validTo: law.to } as const
  const before: LeadTimeCode = law.what === 'plan' ? 'publish_plan' : 'announce'
  return [
    { ...common, code: before, label: leadTimeLabels[before], direction: 'before_session', amount: law.daysBefore },
    {
      ...common,
      code: 'publish_result',
      label: leadTimeLabels.publish_result,
      direction: 'after_session',
      amount: law.daysAfter,
    },
  ]
})
