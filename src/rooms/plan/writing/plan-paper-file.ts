/** Facts that come from outside as JSON → the paper's bytes. What is left out is absent, as in what `plan read` prints. */
import { z } from 'zod'
import { paperDocx } from '#papers/docx.ts'
import { paperPdf } from '#papers/pdf.ts'
import { Refusal } from '#platform/refusal.ts'
import { secretText } from '../drafting-refusals.ts'
import type { PlanFacts } from '../plan-facts.ts'
import { planPaper } from './plan-paper.ts'
import { secrecyIn } from './secret-words.ts'

const text = z.string()
const maybe = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null)
const count = maybe(z.number().int().nonnegative())
const list = <T extends z.ZodType>(type: T) => z.array(type).default([])
const span = z.object({ start: z.number(), end: z.number() }).default({ start: 0, end: 0 })
const placed = { source: span, unsure: z.boolean().optional() }
const person = z.object({ name: text, title: text.nullish(), phone: text })
const starts = z.object({
  date: text.optional(),
  from: text.optional(),
  to: text.optional(),
  part: z.enum(['morning', 'afternoon', 'evening']).nullish(),
  time: text.nullish(),
  until: text.nullish(),
  text: text.default(''),
})
const due = z.union([
  z.object({ date: text, rule: z.enum(['before', 'no_later_than']) }),
  z.object({ workingDaysBeforeSession: z.number().int() }),
  z.object({ daysBeforeSession: z.number().int() }),
  z.object({ workingDaysAfterSession: z.number().int() }),
  z.object({ daysAfterSession: z.number().int() }),
])

export const PlanFactsJson = z.object({
  documentType: maybe(text),
  documentNumber: maybe(text),
  issuer: maybe(text),
  issuedAt: z.object({ place: maybe(text), date: maybe(text) }).default({ place: null, date: null }),
  title: maybe(text),
  bases: list(z.object({ text, reference: maybe(text), date: maybe(text), ...placed })),
  purposes: list(text),
  requirements: list(text),
  theme: maybe(text),
  topics: list(text),
  form: z.enum(['in_person', 'hybrid', 'online']).default('in_person'),
  chairs: list(z.object({ person: text, role: z.enum(['chair', 'co_chair']) })),
  standingBody: maybe(text),
  sessions: list(
    z.object({
      place: maybe(text),
      starts,
      attendees: count,
      approximate: z.boolean().optional(),
      quotas: list(z.object({ unit: text, count: z.number().int() })),
      ...placed,
    }),
  ),
  hubs: list(z.object({ name: text, place: maybe(text), attendees: count, invitedBy: text.nullish(), ...placed })),
  participants: list(
    z.object({
      group: text,
      count,
      approximate: z.boolean().optional(),
      perUnit: z.number().int().nullish(),
      hub: text.nullish(),
      level: z.enum(['head', 'leader', 'representative', 'specialist', 'reporter']).nullish(),
      invitedBy: text.nullish(),
      ...placed,
    }),
  ),
  programme: list(
    z.object({ part: maybe(text), text, minutes: z.number().int().nullish(), time: text.nullish(), ...placed }),
  ),
  funding: list(
    // `source` is whose money it is; the place is `at`, which some writers leave out.
    z.object({ text, source: text.default(''), amount: count, decision: maybe(text), at: span }),
  ),
  gifts: list(z.object({ text, count: z.number().int(), ...placed })),
  logistics: list(z.object({ item: text, count: z.number().int(), ...placed })),
  tasks: list(
    z.object({
      organisation: text,
      text,
      with: list(text),
      tone: z.enum(['order', 'request']).default('order'),
      due: maybe(due),
      deliverTo: maybe(text),
      via: maybe(text),
      ...placed,
    }),
  ),
  contact: maybe(person),
  contacts: list(person),
  recipients: list(text),
  signatory: z
    .object({ capacity: maybe(text), actingFor: maybe(text), position: maybe(text), name: maybe(text) })
    .default({ capacity: null, actingFor: null, position: null, name: null }),
  spans: z.record(text, z.object({ start: z.number(), end: z.number() })).default({}),
})

export async function planPaperFile(data: unknown, ending: 'docx' | 'pdf'): Promise<Uint8Array> {
  const read = PlanFactsJson.safeParse(data)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    throw new Refusal({
      code: 'plan.facts-unreadable',
      status: 422,
      say: `Dữ liệu kế hoạch chưa đúng ở “${path.join('.')}”: ${message}`,
    })
  }
  if (secrecyIn(read.data) !== null) throw new Refusal(secretText)
  const { contacts, ...facts } = read.data
  const contact = facts.contact ?? contacts[0] ?? null
  const otherContacts = contacts.filter(({ phone }) => phone !== contact?.phone)
  const paper = planPaper({ ...facts, contact, otherContacts } as PlanFacts)
  return ending === 'pdf' ? paperPdf(paper) : paperDocx(paper)
}
