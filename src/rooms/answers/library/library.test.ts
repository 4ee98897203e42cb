import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { emptyAnswer } from '../answer.ts'
import { lintAnswer } from '../lint-answer.ts'
import { answersWorld } from '../testing.ts'
import { lawsNamedIn } from './bases-in-force.ts'
import { findLaws } from './find-laws.ts'
import { keepLaw, strikeLaw } from './keep-law.ts'
import { basisLine, forceProblem, type Law } from './law.ts'
import { isLawNumber, lawKey, printedNumber } from './law-number.ts'
import { loadLaws } from './laws.ts'
import { startingLaws } from './starting-laws-data.ts'

const laws = new Map(startingLaws.map((law) => [lawKey(law.number), law]))
const today = '2026-11-20'

describe('the starting set', () => {
  test('names each law once, in force after it was issued, with its source; what ended names what holds today', () => {
    expect(laws.size).toBe(startingLaws.length)
    for (const law of startingLaws) {
      expect([law.number, law.from >= law.issuedOn, law.source !== '']).toEqual([law.number, true, true])
      expect([law.number, printedNumber(law.number)]).toEqual([law.number, law.number])
      expect(isLawNumber(law.number)).toBe(true)
      if (law.until)
        expect([law.number, forceProblem(law, today, laws)!.instead.length > 0]).toEqual([law.number, true])
    }
  })
  test('of one law there is no day on which both the old and the new hold, and none between', () => {
    for (const law of startingLaws.filter(({ until }) => until !== null)) {
      const next = laws.get(lawKey(law.replacedBy[0]!))!
      const after = new Date(`${law.until}T00:00:00Z`)
      after.setUTCDate(after.getUTCDate() + 1)
      expect([law.number, after.toISOString().slice(0, 10)]).toEqual([law.number, next.from])
    }
  })
})

test.each([
  ['luat dat dai', '31/2024/QH15'],
  ['Luật đất đai', '31/2024/QH15'],
  ['31/2024', '31/2024/QH15'],
  ['bhxh', '41/2024/QH15'],
  ['102/2024/nd-cp', '102/2024/NĐ-CP'],
])('%s finds %s first', (search, number) => expect(findLaws(laws, search, today)[0]?.number).toBe(number))

test('a basis reads as it is cited', () => {
  expect(basisLine(laws.get('31/2024/qh15')!)).toBe('Luật Đất đai số 31/2024/QH15')
  expect(basisLine(laws.get('30/2020/nd-cp')!)).toBe('Nghị định số 30/2020/NĐ-CP ngày 05/03/2020 về công tác văn thư')
})

describe('laws that do not hold on the day of the answer', () => {
  const told = (text: string, bases: string[] = [], on = today) =>
    lintAnswer({ ...emptyAnswer, text, bases }, [], { laws, on }).filter(({ kind }) => kind === 'basis')
  test('in the bases and in the words, by number and by name with its year, once each, with what took their place', () => {
    const text = 'Theo Luật Đất đai năm 2013 và nghi dinh 43/2014/ND-CP, thửa đất của bà được cấp giấy ngày 5/12/2026.'
    const found = told(text, ['Luật Đất đai số 45/2013/QH13, Điều 100'])
    expect(found.map(({ title }) => title)).toEqual([
      'Luật Đất đai số 45/2013/QH13 đã hết hiệu lực sau ngày 31/07/2024',
      'Nghị định số 43/2014/NĐ-CP đã hết hiệu lực sau ngày 31/07/2024',
    ])
    expect(text.slice(found[0]!.place!.start, found[0]!.place!.end)).toBe('Luật Đất đai năm 2013')
    expect(text.slice(found[1]!.place!.start, found[1]!.place!.end)).toBe('43/2014/ND-CP')
    expect(found[0]!.instead).toContain('Luật Đất đai số 31/2024/QH15')
  })
  test('on a day on which it held it is none; before its day it is one', () => {
    expect(told('Có.', ['Luật Đất đai số 45/2013/QH13'], '2024-07-31')).toEqual([])
    expect(told('Có.', ['Luật Đất đai số 45/2013/QH13'], '2024-08-01').length).toBe(1)
    expect(told('Có.', ['Luật Việc làm số 74/2025/QH15'], '2025-12-31')[0]!.title).toContain('chưa có hiệu lực')
  })
  test('what holds, and what the library does not know, is none', () => {
    expect(told('Theo Luật Đất đai và Quyết định số 12/2025/QĐ-UBND.', ['Luật Đất đai số 31/2024/QH15'])).toEqual([])
    expect(lawsNamedIn('Kế hoạch 95/KH-UBND, ngày 31/12/2024', laws)).toEqual([])
  })
  test('a chain of replacements leads to what holds, and never turns in a circle', () => {
    const law = (number: string, until: string | null, replacedBy: string[]): Law => ({
      ...{ number, title: 'Luật Thử', issuer: 'Quốc hội', issuedOn: '2001-01-01', from: '2001-01-01', source: 'x' },
      until,
      replacedBy,
    })
    const chain = [
      law('1/2001/QH1', '2002-01-01', ['2/2001/QH1']),
      law('2/2001/QH1', '2003-01-01', ['1/2001/QH1', '3/2001/QH1']),
      law('3/2001/QH1', null, []),
    ]
    const found = forceProblem(chain[0]!, today, new Map(chain.map((each) => [lawKey(each.number), each])))
    expect(found!.instead.map(({ number }) => number)).toEqual(['3/2001/QH1'])
  })
})

describe('the library of a province', () => {
  let made: Awaited<ReturnType<typeof answersWorld>>
  beforeAll(async () => {
    made = await answersWorld()
  }, 60_000)
  afterAll(() => made.database.close())
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: Refusal) => error.code ?? String(error),
    )
  const law = (more: object = {}) => ({
    number: '12/2025/qd-ubnd',
    seenVersion: 0,
    title: 'Quyết định về giá đất',
    issuer: 'UBND tỉnh',
    issuedOn: '2025-03-12',
    from: '2025-04-01',
    until: null,
    replacedBy: [],
    source: 'Điều 5',
    ...more,
  })
  const read = () => made.at('drafter').read(loadLaws)

  test('the office adds, mends and strikes out; a body does not; of two who mend at once one is told', async () => {
    expect(await codeOf(keepLaw(made.at('leader'), law()))).toBe('answers.not-keeper-of-laws')
    await keepLaw(made.at('office'), law())
    expect((await read()).get('12/2025/qd-ubnd')?.number).toBe('12/2025/QĐ-UBND')
    const both = await Promise.all([
      codeOf(keepLaw(made.at('office'), law({ seenVersion: 1, until: '2026-01-31' }))),
      codeOf(keepLaw(made.at('standing'), law({ seenVersion: 1, until: '2026-02-28' }))),
    ])
    expect(both.toSorted()).toEqual(['answers.law-changed-meanwhile', 'done'])
    await strikeLaw(made.at('office'), { number: '31/2024/QH15', seenVersion: 0 })
    expect((await read()).has('31/2024/qh15')).toBe(false)
    await expect(keepLaw(made.at('office'), law({ number: 'số 5' }))).rejects.toThrow('ký hiệu')
    await expect(keepLaw(made.at('office'), law({ seenVersion: 2, from: '2025-01-01' }))).rejects.toThrow('ban hành')
  })
})
