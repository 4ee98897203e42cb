import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { paperText } from '#papers/text.ts'
import { checkPlan } from '../checking/check-plan.ts'
import { conferenceTypeOf } from '../conference-type.ts'
import { readPlan } from '../reading/read-plan.ts'
import { draftText } from './draft-text.ts'
import { planPaper } from './plan-paper.ts'
import { settledFacts } from './settled.ts'
import { templateFacts } from './template-facts.ts'
import { type TemplateType, templates } from './templates-data.ts'
import { compared } from './testing.ts'

const issuers = ['Ủy ban nhân dân tỉnh Trường Giang', 'Ủy ban nhân dân xã Khe Vải', 'Ủy ban nhân dân phường Chợ Mới']
const partyIssuers = ['Tỉnh ủy Sông Mây', 'Đảng ủy xã Khe Vải']
const cases = (Object.keys(templates) as TemplateType[]).flatMap((type) =>
  (type === 'party' ? partyIssuers : issuers).map((issuer) => ({ type, issuer })),
)

const made = (type: TemplateType, issuer: string) =>
  templateFacts({
    type,
    issuer,
    theme: 'Lắng nghe để phục vụ tốt hơn',
    starts: { date: '2027-03-18', time: '08:00' },
    place: 'Hội trường Trung tâm Hội nghị',
    attendees: 200,
    writtenIn: '2026',
  })

describe('a plan from a template', () => {
  it.each(cases)('$type of $issuer is whole, reads back the same and has no error', ({ type, issuer }) => {
    const facts = made(type, issuer)
    const text = paperText(planPaper(facts))
    const read = readPlan(text)
    expect(text).not.toMatch(/[{}]/)
    expect(compared(read)).toEqual(compared(settledFacts(facts)))
    const findings = checkPlan(text, read, { today: '2026-11-20', calendar: vietnamCalendar() })
    expect(
      findings.filter((one) => one.severity === 'error' || one.code === 'misspelling' || one.code === 'doubled-word'),
    ).toEqual([])
  })

  it.each(cases)('$type of $issuer is known by its own words', ({ type, issuer }) => {
    expect(conferenceTypeOf(made(type, issuer))).toBe(type === 'commune' && issuer.includes('tỉnh') ? 'other' : type)
  })

  it('finds the place of every fact in the text made of it', () => {
    const facts = made('women', issuers[0]!)
    const { text, spans } = draftText(facts)
    expect(Object.keys(spans).filter((key) => key.startsWith('tasks/'))).toHaveLength(facts.tasks.length)
    const theme = spans.theme!
    expect(text.slice(theme.start, theme.end)).toBe('Lắng nghe để phục vụ tốt hơn')
  })
})
