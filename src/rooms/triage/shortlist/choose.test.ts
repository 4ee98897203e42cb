import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, choose, reasonsBeside } from './choose.ts'

const facet = (name: string) => ({ id: name, name })
const asked = (petitionId: string, more: Partial<Candidate> = {}): Candidate => ({
  petitionId,
  together: 1,
  receivedAt: new Date('2026-11-20T03:00:00Z'),
  topic: null,
  commune: null,
  venue: null,
  askedBefore: null,
  ...more,
})
const idsOf = (chosen: { candidate: Candidate }[]) => chosen.map(({ candidate }) => candidate.petitionId)

test('a topic that everybody writes about leaves room for the others, and communes take turns', () => {
  const land = Array.from({ length: 30 }, (_, at) =>
    asked(`dat-${String(at).padStart(2, '0')}`, {
      topic: facet('Đất đai'),
      commune: facet(at % 2 === 0 ? 'Xã A' : 'Xã B'),
      together: 3,
    }),
  )
  const others = ['Y tế', 'Giáo dục', 'Điện, nước'].map((topic, at) =>
    asked(`khac-${at}`, { topic: facet(topic), commune: facet(`Xã ${'CDE'[at]}`) }),
  )
  const chosen = choose([...land, ...others], [], 6)
  expect(idsOf(chosen).sort()).toEqual(['dat-00', 'dat-01', 'dat-02', 'khac-0', 'khac-1', 'khac-2'])
})

test('three topics and three communes are heard equally often', () => {
  const all = ['Đất đai', 'Y tế', 'Giáo dục'].flatMap((topic) =>
    ['Xã A', 'Xã B', 'Xã C'].flatMap((commune) =>
      [0, 1, 2].map((at) => asked(`${topic} ${commune} ${at}`, { topic: facet(topic), commune: facet(commune) })),
    ),
  )
  const chosen = choose(all, [], 9)
  for (const name of ['topic', 'commune'] as const) {
    const times = new Map<string, number>()
    for (const { candidate } of chosen) {
      const key = candidate[name]!.id
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    expect([...times.values()]).toEqual([3, 3, 3])
  }
})

test('hubs are balanced too, and what many ask or what was asked before comes first', () => {
  const here = (id: string, more: Partial<Candidate> = {}) => asked(id, { venue: facet('Điểm cầu tỉnh'), ...more })
  const all = [
    here('a', { together: 40 }),
    here('b', { together: 30 }),
    asked('c', { venue: facet('Điểm cầu Khe Vai') }),
  ]
  expect(idsOf(choose(all, [], 3))).toEqual(['a', 'b', 'c'])
  const few = [here('a', { together: 2 }), here('b', { together: 2 }), asked('c', { venue: facet('Điểm cầu Khe Vai') })]
  expect(idsOf(choose(few, [], 3))).toEqual(['a', 'c', 'b'])
  const again = [asked('moi'), asked('cu', { askedBefore: { year: 2023, confirmed: true } })]
  expect(choose(again, [], 1)[0]).toEqual({ candidate: again[1], reasons: ['đã hỏi từ năm 2023'] })
})

test('each says why, as the list stood when it was chosen', () => {
  const [first, second] = [1, 2].map((at) =>
    asked(`y-te-${at}`, { together: 3 - at, topic: facet('Y tế'), commune: facet('Xã A'), venue: facet('Điểm cầu A') }),
  )
  const chosen = choose([second!, first!], [], 2)
  expect(chosen.map(({ reasons }) => reasons)).toEqual([
    ['2 ý kiến cùng hỏi', 'câu đầu tiên về Y tế', 'câu đầu tiên của xã A', 'câu đầu tiên ở điểm cầu A'],
    ['gửi sớm nhất trong số còn lại'],
  ])
  expect(reasonsBeside(second!, [first!])).toEqual(['gửi sớm nhất trong số còn lại'])
})

test('what is kept already counts: the free places go to what it lacks', () => {
  const kept = [asked('co-san', { topic: facet('Đất đai'), together: 9 })]
  const all = [asked('dat', { topic: facet('Đất đai'), together: 9 }), asked('y-te', { topic: facet('Y tế') })]
  expect(idsOf(choose(all, kept, 1))).toEqual(['y-te'])
})

const some = fc.uniqueArray(
  fc.record({
    petitionId: fc.uuid(),
    together: fc.integer({ min: 1, max: 200 }),
    at: fc.integer({ min: 0, max: 3 }),
    topic: fc.constantFrom('Đất đai', 'Y tế', 'Giáo dục', ''),
    commune: fc.constantFrom('Xã A', 'Xã B', 'Xã C', ''),
    year: fc.constantFrom(0, 2023, 2024),
  }),
  { selector: ({ petitionId }) => petitionId, maxLength: 30 },
)

test('the same petitions give the same list in whatever order they come; nothing comes twice', () => {
  fc.assert(
    fc.property(some, fc.nat(12), (rows, count) => {
      const all = rows.map(({ petitionId, together, at, topic, commune, year }) =>
        asked(petitionId, {
          together,
          receivedAt: new Date(at),
          topic: topic ? facet(topic) : null,
          commune: commune ? facet(commune) : null,
          askedBefore: year ? { year, confirmed: year === 2023 } : null,
        }),
      )
      const chosen = choose(all, [], count)
      expect(choose(all.toReversed(), [], count)).toEqual(chosen)
      expect(
        choose(
          [...all].sort((a, b) => (a.petitionId < b.petitionId ? -1 : 1)),
          [],
          count,
        ),
      ).toEqual(chosen)
      expect(new Set(idsOf(chosen)).size).toBe(Math.min(count, all.length))
      expect(chosen.every(({ reasons }) => reasons.length > 0)).toBe(true)
    }),
  )
})
