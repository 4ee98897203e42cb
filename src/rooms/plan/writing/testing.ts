/** Random plans out of realistic parts. Their numbers add up and their deadlines keep their order: sound plans. */
import fc from 'fast-check'
import { addDays } from '#calendar/day.ts'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { isWorkingDay, previousWorkingDay } from '#calendar/work-calendar.ts'
import type {
  FundingLine,
  GiftLine,
  LogisticsItem,
  ParticipantGroup,
  PlanFacts,
  PlannedHub,
  PlannedSession,
  PlannedTask,
  ProgrammeItem,
  SessionStart,
  Signatory,
  TaskDue,
} from '../plan-facts.ts'
import * as parts from './testing-data.ts'

const calendar = vietnamCalendar()
const nowhere = { source: { start: 0, end: 0 } }
const pick = <T>(list: readonly T[]) => fc.constantFrom(...list)
const some = <T>(list: readonly T[], min: number, max: number) =>
  fc.shuffledSubarray([...list], { minLength: Math.min(min, list.length), maxLength: Math.min(max, list.length) })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })

type Issuer = { issuer: string; symbol: string; place: string; signs: Signatory; chair: string }

const issuers = fc
  .record({ province: pick(parts.provinces), commune: pick(parts.communes), name: pick(parts.people), kind: fc.nat(7) })
  .map(({ province, commune, name, kind }): Issuer => {
    const [, communeName = ''] = /^\S+ (.*)$/.exec(commune)!
    const council = { capacity: 'TM. ỦY BAN NHÂN DÂN', actingFor: null, position: 'CHỦ TỊCH', name }
    const deputy = { capacity: 'TM. ỦY BAN NHÂN DÂN', actingFor: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name }
    const bureau = { capacity: 'TM. BAN THƯỜNG VỤ', actingFor: null, position: 'CHỦ TỊCH', name }
    const kinds: Issuer[] = [
      {
        issuer: `Ủy ban nhân dân tỉnh ${province}`,
        symbol: '/KH-UBND',
        place: province,
        signs: deputy,
        chair: 'Chủ tịch Ủy ban nhân dân tỉnh',
      },
      {
        issuer: `Ủy ban nhân dân ${commune}`,
        symbol: '/KH-UBND',
        place: communeName,
        signs: council,
        chair: `Chủ tịch Ủy ban nhân dân ${commune}`,
      },
      {
        issuer: `Hội Liên hiệp Phụ nữ tỉnh ${province}`,
        symbol: '/KH-HLHPN',
        place: province,
        signs: bureau,
        chair: 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh',
      },
      {
        issuer: `Liên đoàn Lao động tỉnh ${province}`,
        symbol: '/KH-LĐLĐ',
        place: province,
        signs: bureau,
        chair: 'Chủ tịch Liên đoàn Lao động tỉnh',
      },
      {
        issuer: `Hội Nông dân tỉnh ${province}`,
        symbol: '/KH-HND',
        place: province,
        signs: bureau,
        chair: 'Chủ tịch Hội Nông dân tỉnh',
      },
      {
        issuer: `Sở Nội vụ tỉnh ${province}`,
        symbol: '/KH-SNV',
        place: province,
        signs: { ...council, capacity: null, position: 'GIÁM ĐỐC' },
        chair: 'Giám đốc Sở Nội vụ',
      },
      {
        issuer: `Tỉnh ủy ${province}`,
        symbol: '-KH/TU',
        place: province,
        signs: { capacity: 'T/M BAN THƯỜNG VỤ', actingFor: null, position: 'BÍ THƯ', name },
        chair: 'Bí thư Tỉnh ủy',
      },
      {
        issuer: `Đảng ủy ${commune}`,
        symbol: '-KH/ĐU',
        place: communeName,
        signs: { capacity: 'T/M BAN THƯỜNG VỤ', actingFor: 'K/T BÍ THƯ', position: 'PHÓ BÍ THƯ', name },
        chair: 'Bí thư Đảng ủy',
      },
    ]
    return kinds[kind]!
  })

const workingDays = (() => {
  const days: string[] = []
  for (let day = '2026-09-14'; day <= '2026-12-18'; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day)
  return days
})()

function workingDaysBefore(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; left -= 1) at = previousWorkingDay(calendar, at)
  return at
}

const starts = (day: string): fc.Arbitrary<SessionStart> =>
  fc.oneof(
    pick(['08:00', '08:30', '13:30', '19:00']).map((time) => ({ date: day, time, text: '' })),
    pick(['morning', 'afternoon', 'evening'] as const).map((part) => ({ date: day, part, text: '' })),
    fc.constant({ date: day, text: '' }),
    fc.constant({ date: day, time: '08:00', until: '11:30', text: '' }),
    fc.constant({
      date: day,
      part: 'afternoon' as const,
      text: `Dự kiến buổi chiều ngày ${day.split('-').reverse().join('/')}`,
    }),
  )
const looseStarts = (day: string): fc.Arbitrary<SessionStart> => {
  const [year, month] = day.split('-') as [string, string]
  const next = String(Math.min(12, Number(month) + 1)).padStart(2, '0')
  return pick<SessionStart>([
    { date: `${year}-${month}`, text: '' },
    ...(next > month ? [{ from: `${year}-${month}`, to: `${year}-${next}`, text: '' }] : []),
    { from: `${year}-10`, to: `${year}-12`, text: '' },
  ])
}

/** One hall, or several communes in a table where host and guests share the seats. */
const sessions = (day: string): fc.Arbitrary<PlannedSession[]> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .record({
          place: maybe(pick(parts.halls)),
          starts: starts(day),
          attendees: maybe(fc.integer({ min: 50, max: 1500 })),
          approximate: fc.boolean(),
        })
        .map(({ approximate, ...one }) => [
          { ...one, ...(approximate && one.attendees ? { approximate } : {}), quotas: [], ...nowhere },
        ]),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ starts: looseStarts(day), attendees: maybe(fc.integer({ min: 50, max: 300 })) })
        .map((one) => [{ ...one, place: 'Hội trường Ủy ban nhân dân tỉnh', quotas: [], ...nowhere }]),
    },
    {
      weight: 2,
      arbitrary: some(parts.communes, 1, 5).chain((units) => fc.tuple(...units.map((unit) => tableSession(unit, day)))),
    },
  )

function tableSession(host: string, day: string): fc.Arbitrary<PlannedSession> {
  const guests = parts.communes.filter((unit) => unit !== host)
  return fc
    .record({
      starts: starts(day),
      own: fc.integer({ min: 20, max: 200 }),
      guest: maybe(pick(guests)),
      seats: fc.integer({ min: 10, max: 90 }),
    })
    .map(({ starts: when, own, guest, seats }) => ({
      place: `Nhà văn hóa ${host}`,
      starts: when,
      attendees: own + (guest ? seats : 0),
      quotas: [{ unit: host, count: own }, ...(guest ? [{ unit: guest, count: seats }] : [])],
      ...nowhere,
    }))
}

const hubs: fc.Arbitrary<PlannedHub[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<PlannedHub[]>([]) },
  {
    weight: 1,
    arbitrary: some(parts.communes, 2, 4).chain((units) =>
      fc.tuple(
        ...units.map((unit) =>
          fc
            .record({
              place: maybe(fc.constant(`Nhà văn hóa ${unit}`)),
              attendees: maybe(fc.integer({ min: 10, max: 90 })),
              invited: fc.boolean(),
            })
            .map(
              ({ place, attendees, invited }): PlannedHub => ({
                name: `Điểm cầu ${unit}`,
                place,
                attendees,
                ...(invited ? { invitedBy: `UBND ${unit}` } : {}),
                ...nowhere,
              }),
            ),
        ),
      ),
    ),
  },
)

/** At a hub the one who invites there invites all. */
const invitedAt = (hub: PlannedHub | undefined, invitedBy: string | null) => (hub ? (hub.invitedBy ?? null) : invitedBy)

const participants = (units: readonly PlannedHub[]): fc.Arbitrary<ParticipantGroup[]> =>
  some(parts.groups, 0, 6).chain((groups) =>
    fc.tuple(
      ...groups.map((group, index) =>
        fc
          .record({
            count: maybe(fc.integer({ min: 2, max: 300 })),
            approximate: fc.boolean(),
            perUnit: maybe(fc.integer({ min: 2, max: 20 })),
            invitedBy: maybe(pick(parts.receivers)),
          })
          .map(
            ({ count, approximate, perUnit, invitedBy }): ParticipantGroup => ({
              ...group,
              // The first is left uncounted, so that the groups need not add up to the whole.
              count: index === 0 ? null : count,
              ...(approximate && count !== null && index > 0 ? { approximate } : {}),
              ...(perUnit && group.level === null ? { perUnit } : {}),
              ...(invitedAt(units[index], invitedBy) ? { invitedBy: invitedAt(units[index], invitedBy) } : {}),
              ...(units[index] ? { hub: units[index].name } : {}),
              ...nowhere,
            }),
          ),
      ),
    ),
  )

const programme: fc.Arbitrary<ProgrammeItem[]> = fc
  .record({
    items: some(parts.events, 0, 8),
    minutes: fc.array(pick([5, 10, 15, 30, 45, 90]), { minLength: 8, maxLength: 8 }),
    kind: fc.nat(3),
  })
  .map(({ items, minutes, kind }) => {
    let clock = 8 * 60
    return items.map((text, index): ProgrammeItem => {
      const time = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`
      clock += minutes[index]!
      const part = kind === 3 ? parts.programmeParts[Math.min(2, Math.floor((index * 3) / items.length))]! : null
      return {
        part,
        text,
        ...(kind >= 1 ? { minutes: minutes[index]! } : {}),
        ...(kind >= 2 ? { time } : {}),
        ...nowhere,
      }
    })
  })

const funding: fc.Arbitrary<FundingLine[]> = some(parts.funds, 0, 3).chain((funds) =>
  fc.tuple(
    ...funds.map((source) =>
      fc
        .record({
          amount: maybe(fc.integer({ min: 3, max: 900_000 }).map((n) => n * 500)),
          decision: maybe(fc.integer({ min: 100, max: 4000 })),
          bare: fc.boolean(),
        })
        .map(
          ({ amount, decision, bare }): FundingLine => ({
            text: bare || /^(?:Quỹ|nguồn)/.test(source) ? '' : `Từ nguồn ${source}`,
            source,
            amount,
            decision: decision ? `${decision}/QĐ-UBND` : null,
            at: nowhere.source,
          }),
        ),
    ),
  ),
)

const gifts: fc.Arbitrary<GiftLine[]> = fc
  .record({
    given: some(parts.gifts, 0, 3),
    praise: some(parts.praises, 0, 2),
    counts: fc.array(fc.integer({ min: 20, max: 99 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ given, praise, counts }) => [
    ...given.map(
      (text, index): GiftLine => ({ text: `Tặng ${counts[index]} ${text}`, count: counts[index]!, ...nowhere }),
    ),
    ...praise.map((text): GiftLine => ({ text, count: Number(/\d+/.exec(text)![0]), ...nowhere })),
  ])

const logistics: fc.Arbitrary<LogisticsItem[]> = some(parts.things, 0, 5).chain((things) =>
  fc.tuple(
    ...things.map((item) =>
      fc.integer({ min: item === 'ghế' ? 1500 : 1, max: 2000 }).map((count) => ({ item, count, ...nowhere })),
    ),
  ),
)

type Chain = keyof typeof parts.errands
const dues = (day: string, chain: Chain): fc.Arbitrary<TaskDue | null> => {
  const on = (days: number, rule: 'before' | 'no_later_than' = 'before'): TaskDue => ({
    date: workingDaysBefore(day, days),
    rule,
  })
  switch (chain) {
    case 'opinions':
      return pick([on(24), on(25, 'no_later_than'), null])
    case 'answers':
      return pick<TaskDue | null>([on(12), on(11, 'no_later_than'), { workingDaysBeforeSession: 7 }, null])
    case 'preparation':
      return pick<TaskDue | null>([
        on(5),
        on(3, 'no_later_than'),
        { workingDaysBeforeSession: 3 },
        { daysBeforeSession: 7 },
        null,
      ])
    case 'afterwards':
      return pick<TaskDue | null>([{ workingDaysAfterSession: 5 }, { daysAfterSession: 10 }, null])
  }
}

const tasks = (day: string): fc.Arbitrary<PlannedTask[]> =>
  fc.array(
    pick(['opinions', 'answers', 'preparation', 'preparation', 'afterwards'] as const).chain((chain) =>
      task(day, chain),
    ),
    { maxLength: 9 },
  )

const task = (day: string, chain: Chain): fc.Arbitrary<PlannedTask> =>
  fc
    .record({
      text: pick(parts.errands[chain]),
      organisation: pick(parts.bodies),
      asked: maybe(pick(parts.askedBodies)),
      with: fc.oneof(
        fc.constant<string[]>([]),
        some(['Sở Tài chính', 'Sở Y tế', 'Công an tỉnh', 'Hội Nông dân tỉnh'], 1, 3),
      ),
      deliverTo: maybe(pick(parts.receivers)),
      via: maybe(pick(['Phòng Kinh tế', 'Hội Liên hiệp Phụ nữ tỉnh', 'Sở Tư pháp'])),
      due: dues(day, chain),
    })
    .map(({ asked, organisation, via, ...rest }) => ({
      ...rest,
      organisation: asked ?? organisation,
      tone: asked ? ('request' as const) : ('order' as const),
      via: rest.deliverTo ? via : null,
      ...nowhere,
    }))

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
        contact: maybe(
          fc.record({ name: pick(parts.people), title: maybe(pick(parts.titles)), phone: pick(parts.phones) }),
        ),
        recipients: some(parts.recipients, 1, 8),
      })
      .map(
        ({ partner, issuedAt, number, coChair, bases, ...rest }): PlanFacts => ({
          ...rest,
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
