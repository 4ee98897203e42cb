/** Who comes, what happens, what it costs, who does what. */
import fc from 'fast-check'
import type {
  FundingLine,
  GiftLine,
  LogisticsItem,
  ParticipantGroup,
  PlannedHub,
  PlannedTask,
  ProgrammeItem,
  TaskDue,
} from '../plan-facts.ts'
import * as parts from './testing-data.ts'
import { workingDaysBefore } from './testing-meetings.ts'
import { maybe, nowhere, pick, some } from './testing-picks.ts'

/** At a hub the one who invites there invites all. */
const invitedAt = (hub: PlannedHub | undefined, invitedBy: string | null) => (hub ? (hub.invitedBy ?? null) : invitedBy)

export const participants = (units: readonly PlannedHub[]): fc.Arbitrary<ParticipantGroup[]> =>
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

export const programme: fc.Arbitrary<ProgrammeItem[]> = fc
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

export const funding: fc.Arbitrary<FundingLine[]> = some(parts.funds, 0, 3).chain((funds) =>
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

export const gifts: fc.Arbitrary<GiftLine[]> = fc
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

export const logistics: fc.Arbitrary<LogisticsItem[]> = some(parts.things, 0, 5).chain((things) =>
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
      return pick([on(24), null])
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

export const tasks = (day: string): fc.Arbitrary<PlannedTask[]> =>
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
