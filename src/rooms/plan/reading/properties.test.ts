import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listFixtures } from '../fixtures/fixture-files.ts'
import type { PlanFacts, SourceSpan } from '../plan-facts.ts'
import { readPlan } from './read-plan.ts'
import { readStructure } from './structure.ts'

function spansOf(plan: PlanFacts): SourceSpan[] {
  const lists = [
    plan.bases,
    plan.sessions,
    plan.hubs,
    plan.participants,
    plan.programme,
    plan.gifts,
    plan.logistics,
    plan.tasks,
    plan.chairs,
  ]
  const sourced = lists.flat().flatMap((one) => (one.source ? [one.source] : []))
  return [
    ...sourced,
    ...plan.funding.map((line) => line.at),
    ...Object.values(plan.spans),
    ...(plan.contact?.source ? [plan.contact.source] : []),
  ]
}

function hold(text: string): void {
  for (const { start, end } of spansOf(readPlan(text))) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end)).not.toBe('')
  }
  for (const { start, end } of readStructure(text).blocks) expect(end).toBeGreaterThan(start)
}

const WORDS = [
  'KẾ HOẠCH',
  'I.',
  '1.',
  'a)',
  '-',
  '+',
  '\n',
  '\n\n',
  '\t',
  '|',
  '(',
  ')',
  ':',
  ';',
  '“',
  '”',
  'Sở Nội vụ',
  'phối hợp với',
  'trước ngày 5/4/2026',
  'điểm cầu',
  'Chủ trì',
  'Nơi nhận:',
  'TM. ỦY BAN',
  'gồm:',
  '20 đại biểu',
  'ngày',
  'tháng',
]

test('any string is read without a throw, and every fact points into it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), hold), { numRuns: 150 })
})

test('any jumble of the words of plans, too', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }), (words) => hold(words.join(' '))),
    { numRuns: 200 },
  )
})

/** Facts without their places. */
const bare = (plan: PlanFacts) =>
  JSON.parse(
    JSON.stringify(plan, (key, value) =>
      key === 'spans' || key === 'at' || (key === 'source' && typeof value === 'object') ? undefined : value,
    ),
  )

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.includes('\t') || / {4}\S/.test(line) ? line : wrapLine(line, width)))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && `${open} ${word}`.length <= width) lines[lines.length - 1] = `${open} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

// The union's plan and Lương Khê's are wrapped already; the plan in prose has paragraphs that no blank line would tell apart.
const flowing = listFixtures().filter(({ name }) => !/^lien-doan-lao-dong-van-linh|luong-khe/.test(name))

describe.each(flowing)('$name', ({ text }) => {
  const facts = bare(readPlan(text))

  test('reads alike composed, decomposed and with Windows line ends', () => {
    expect(bare(readPlan(text.normalize('NFD')))).toEqual(facts)
    expect(bare(readPlan(text.replace(/\n/g, '\r\n')))).toEqual(facts)
  })

  test.each([70, 85, 100])('reads alike with lines broken at %i columns', (width) => {
    expect(bare(readPlan(wrapped(text, width)))).toEqual(facts)
  })
})
