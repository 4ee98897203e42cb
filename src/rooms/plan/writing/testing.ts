/** Random plans out of realistic parts. Their numbers add up and their deadlines keep their order: sound plans. */
import fc from 'fast-check'
import { addDays } from '#calendar/day.ts'
import type { PlanFacts, PlannedSession } from '../plan-facts.ts'
import { funding, gifts, logistics, participants, programme, tasks } from './testing-contents.ts'
import * as parts from './testing-data.ts'
import { hubs, issuers, sessions, workingDays } from './testing-meetings.ts'
import { maybe, nowhere, pick, some } from './testing-picks.ts'

/** A sound plan, as a reader would have found it or as an office would type it. */
export const randomPlan: fc.Arbitrary<PlanFacts> = fc
  .record({ issuer: issuers, day: pick(workingDays), hubs })
  .chain(({ issuer, day, hubs: units }) =>
    fc
      .record({
        sessions:
          units.length > 0
            ? sessions(day).filter((list) => list.length === 1 && list[0]!.quotas.length === 0)
            : sessions(day),
        partner: pick(parts.partners),
        issuedAt: pick<string | null>([addDays(day, -75), addDays(day, -75).slice(0, 7), null]),
        number: maybe(fc.integer({ min: 1, max: 400 })),
        bases: some(parts.bases, 0, 5),
        purposes: some(parts.purposes, 0, 5),
        requirements: some(parts.requirements, 0, 5),
        theme: maybe(pick(parts.themes)),
        topics: some(parts.topics, 0, 6),
        coChair: maybe(
          pick([
            'Chủ tịch Hội Nông dân tỉnh',
            'Giám đốc Sở Nông nghiệp và Môi trường',
            'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh',
          ]),
        ),
        standingBody: maybe(pick(parts.bodies.slice(0, 3))),
        participants: participants(units),
        programme,
        funding,
        gifts,
        logistics,
        tasks: tasks(day),
        contacts: fc.uniqueArray(
          fc.record({ name: pick(parts.people), title: maybe(pick(parts.titles)), phone: pick(parts.phones) }),
          { maxLength: 3, selector: ({ phone }) => phone },
        ),
        recipients: some(parts.recipients, 1, 8),
      })
      .map(
        ({ partner, issuedAt, number, coChair, bases, contacts, ...rest }): PlanFacts => ({
          ...rest,
          contact: contacts[0] ?? null,
          otherContacts: contacts.slice(1),
          documentType: 'KH',
          documentNumber: number === null ? null : `${String(number).padStart(2, '0')}${issuer.symbol}`,
          issuer: issuer.issuer,
          issuedAt: { place: issuer.place, date: issuedAt },
          title: `Tổ chức Hội nghị đối thoại giữa ${issuer.chair} với ${partner} năm 2026`,
          bases: bases.map((basis) => ({ ...basis, ...nowhere })),
          form: units.length > 0 ? 'hybrid' : 'in_person',
          chairs: [
            { person: issuer.chair, role: 'chair' },
            ...(coChair && coChair !== issuer.chair ? [{ person: coChair, role: 'co_chair' as const }] : []),
          ],
          sessions: rest.sessions.map((one) => loosened(one, units.length > 0)),
          hubs: units,
          recipients: rest.recipients.length > 0 ? [...rest.recipients, 'Lưu: VT, NN3'] : [],
          signatory: issuer.signs,
          spans: {},
        }),
      ),
  )

/** Seats at hubs need not add up to the whole when that is only about. */
const loosened = (session: PlannedSession, isLoose: boolean): PlannedSession =>
  isLoose && session.attendees ? { ...session, approximate: true } : session

/** What must be equal after reading back: everything but where it stands and how sure the reader is. */
export function compared(facts: PlanFacts): unknown {
  return strip(facts)
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) =>
      !(key === 'spans' || key === 'at' || key === 'unsure' || (key === 'source' && typeof inner === 'object')) &&
      inner != null,
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]))
}
