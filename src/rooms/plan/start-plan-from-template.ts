import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { newDayMissing } from './drafting-refusals.ts'
import { keepDraft } from './keep-draft.ts'
import { templateFacts } from './writing/template-facts.ts'
import { type TemplateType, templates } from './writing/templates-data.ts'

export const StartPlanFromTemplate = z.object({
  type: z
    .string()
    .refine((type): type is TemplateType => type in templates, 'Chưa chọn loại hội nghị.')
    .transform((type) => type as TemplateType),
  issuer: z.string().trim().min(5, 'Chưa ghi cơ quan ban hành.').max(160),
  theme: z.string().trim().max(400).nullish(),
  /** A day, or a month while the day is not fixed: '2027-03-18', '2027-03'. */
  date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'Ghi ngày họp như 18/3/2027, hoặc tháng 3/2027.'),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullish(),
  place: z.string().trim().max(200).nullish(),
  attendees: z.number().int().positive().max(100_000).nullish(),
})

/** A whole plan from the template of its type; everything in it can be changed afterwards. */
export async function startPlanFromTemplate(
  world: World,
  input: z.input<typeof StartPlanFromTemplate>,
): Promise<{ planId: string }> {
  const { type, issuer, theme, date, time, place, attendees } = StartPlanFromTemplate.parse(input)
  const isReal = date.length === 7 ? /-(0[1-9]|1[0-2])$/.test(date) : isDay(date)
  refuseUnless(isReal && date >= world.today.slice(0, date.length), newDayMissing)
  const facts = templateFacts({
    type,
    issuer,
    theme: theme || null,
    starts: { date, ...(time && date.length === 10 ? { time } : {}) },
    place: place || null,
    attendees: attendees ?? null,
    writtenIn: world.today.slice(0, 4),
  })
  return world.write((tx) => keepDraft(tx, world, { origin: 'template', type, facts }))
}
