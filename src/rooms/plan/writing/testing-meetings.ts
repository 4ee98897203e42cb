/** Who issues, when and where: the frame of a random plan. */
import fc from 'fast-check'
import { addDays } from '#calendar/day.ts'
import { isWorkingDay, previousWorkingDay } from '#calendar/work-calendar.ts'
import type { PlannedHub, PlannedSession, SessionStart, Signatory } from '../plan-facts.ts'
import * as parts from './testing-data.ts'
import { calendar, maybe, nowhere, pick, some } from './testing-picks.ts'

type Issuer = { issuer: string; symbol: string; place: string; signs: Signatory; chair: string }

export const issuers = fc
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

export const workingDays = (() => {
  const days: string[] = []
  for (let day = '2026-09-14'; day <= '2026-12-18'; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days.push(day)
  return days
})()

export function workingDaysBefore(day: string, count: number): string {
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
export const sessions = (day: string): fc.Arbitrary<PlannedSession[]> =>
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

export const hubs: fc.Arbitrary<PlannedHub[]> = fc.oneof(
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
