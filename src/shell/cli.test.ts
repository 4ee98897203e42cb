import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { packageRoot } from '#platform/package-root.ts'
import { readNumberWords } from '#vietnamese/numbers.ts'
import * as dueCommand from './commands/due.ts'
import * as moneyCommand from './commands/money.ts'
import { UsageProblem } from './usage-problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const plans = join(packageRoot, 'src', 'rooms', 'plan', 'fixtures')
const plan = join(plans, 'tinh-truong-giang-phu-nu-2026.txt')

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** The command as an operator runs it. */
function doithoai(...words: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [join(packageRoot, 'bin', 'doithoai.js'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** What a command prints, without a process for each: for many questions. */
async function printed(command: typeof dueCommand, ...words: string[]): Promise<string> {
  const lines: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  try {
    expect((await command.run(words)) ?? 0).toBe(0)
  } finally {
    spy.mockRestore()
  }
  return lines.join('\n')
}

describe('what every command keeps', () => {
  test('a result goes to standard output, exit 0', () => {
    expect(doithoai('money', '64500000')).toEqual({
      code: 0,
      out: 'Sáu mươi bốn triệu năm trăm nghìn đồng\n',
      err: '',
    })
    const due = doithoai('due', '5 working days before', '--anchor', '2024-05-07')
    expect([due.code, due.err, JSON.parse(due.out).date]).toEqual([0, '', '2024-04-26'])
    const read = doithoai('plan', 'read', plan)
    expect([read.code, read.err]).toEqual([0, ''])
    expect(JSON.parse(read.out)).toMatchObject({ title: expect.stringContaining('đối thoại') })
  })

  test.each([
    [['money'], 'Số tiền là số nguyên từ 0'],
    [['money', '-5'], 'Số tiền là số nguyên từ 0'],
    [['money', '5', '--style', 'x'], 'Kiểu đọc chỉ gồm'],
    [['due', 'before'], 'Cần quy tắc và ngày mốc.'],
    [['due', 'soon', '--anchor', '2026-11-20'], 'Không hiểu quy tắc "soon".'],
    [['due', 'before', '--anchor', '2026-02-30'], 'không có thật'],
    [['plan', 'eat', plan], 'Cần read hoặc check, và một tệp.'],
    [['plan', 'read'], 'Cần read hoặc check, và một tệp.'],
    [['start', '--fast'], 'Không hiểu “--fast”.'],
  ])('%j is a wrong call: how it is used goes to standard error, exit 2', (words, sentence) => {
    const run = doithoai(...words)
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toContain(sentence)
    expect(run.err).toContain(`Cách dùng: doithoai ${words[0]}`)
  })

  test('a refused file is named in one sentence on standard error, exit 1', () => {
    const picture = join(folder, 'anh.docx')
    writeFileSync(picture, Buffer.from(onePixel, 'base64'))
    for (const words of [
      ['read', join(folder, 'không-có.docx')],
      ['read', picture],
      ['check', folder],
    ]) {
      const run = doithoai('plan', ...words)
      expect([words, run.code, run.out]).toEqual([words, 1, ''])
      expect(run.err.trim()).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  test('an unknown command lists those there are, exit 2; help is no mistake', () => {
    const unknown = doithoai('fly')
    expect([unknown.code, unknown.out]).toEqual([2, ''])
    expect(unknown.err).toContain('due QUY_TẮC --anchor NGÀY')
    expect(doithoai('help').code).toBe(0)
  })
})

describe('plan check', () => {
  test('prints a finding a line, for people', () => {
    const broken = join(folder, 'sai.txt')
    writeFileSync(broken, 'KẾ HOẠCH\nTổ chức hội nghị đối thoại năm 2026\n')
    const run = doithoai('plan', 'check', broken)
    expect([run.code, run.err]).toEqual([0, ''])
    const lines = run.out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter((line) => !/^(Lỗi|Cần xem|Gợi ý) \[[a-z_.-]+\] .+ “.*”$/.test(line))).toEqual([])
  })
})

describe('money', () => {
  const sum = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }),
    fc.integer({ min: 0, max: 10_000_000 }).map(BigInt),
    // Round sums, as in plans.
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, zeros]) => BigInt(n) * 10n ** BigInt(zeros)),
  )
  const style = fc.subarray(['tu', 'le', 'ngan', 'chan'])

  test('10,000 sums in every style are read back as they were', async () => {
    const asked = fc.asyncProperty(sum, style, async (amount, styles) => {
      const words = await printed(moneyCommand, String(amount), ...(styles.length ? ['--style', styles.join(',')] : []))
      expect(readNumberWords(words)).toBe(amount)
      expect(words.endsWith(' đồng chẵn')).toBe(styles.includes('chan'))
      expect(words).toMatch(/^\p{Lu}/u)
      expect(/lẻ|linh/.exec(words)?.[0] ?? 'none').toBeOneOf(['none', styles.includes('le') ? 'lẻ' : 'linh'])
      expect(/ngàn|nghìn/.exec(words)?.[0] ?? 'none').toBeOneOf(['none', styles.includes('ngan') ? 'ngàn' : 'nghìn'])
      if (!styles.includes('tu')) expect(words).not.toMatch(/ tư( |$)/)
    })
    await fc.assert(asked, { numRuns: 10_000 })
  })

  test.each([
    ['0', 'Không đồng'],
    ['64.500.000', 'Sáu mươi bốn triệu năm trăm nghìn đồng'],
    ['24', 'Hai mươi bốn đồng'],
    ['1 000 005', 'Một triệu không trăm linh năm đồng'],
  ])('%s is %s', async (figure, words) => {
    expect(await printed(moneyCommand, figure)).toBe(words)
  })

  test('nineteen figures are too many', async () => {
    await expect(moneyCommand.run(['1'.repeat(19)])).rejects.toThrow(UsageProblem)
  })
})

describe('due on the chains that real plans set', () => {
  const due = async (rule: string, anchor: string) => JSON.parse(await printed(dueCommand, rule, '--anchor', anchor))

  test.each([
    ['answers before Saturday 25/7/2026', 'before', '2026-07-25', '2026-07-24'],
    ['consolidation before 31/7/2026', 'before', '2026-07-31', '2026-07-30'],
    ['opinions before 29/10/2024', 'before', '2024-10-29', '2024-10-28'],
    ['answers before 15/11/2024', 'before', '2024-11-15', '2024-11-14'],
    ['documents before 20/11/2024', 'before', '2024-11-20', '2024-11-19'],
    ['opinions and gifts before 25/6/2024', 'before', '2024-06-25', '2024-06-24'],
    ['five working days before 07/5/2024', '5 working days before', '2024-05-07', '2024-04-26'],
    ['five working days before 27/11/2026', '5 working days before', '2026-11-27', '2026-11-19'],
    ['seven working days after a proposal of 03/10/2023', '7 working days after', '2023-10-03', '2023-10-12'],
    ['no later than a Sunday is in time on the Friday', 'no later than', '2026-11-22', '2026-11-20'],
    ['thirty days before', '30 days before', '2026-11-27', '2026-10-28'],
  ])('%s', async (_, rule, anchor, date) => {
    expect((await due(rule, anchor)).date).toBe(date)
  })

  test('the answer has its rule, what was skipped and why, and whether the calendar is final', async () => {
    expect(await due('5 working days before', '2024-05-07')).toEqual({
      date: '2024-04-26',
      rule: '5 working days before',
      skipped: [
        { date: '2024-05-05', why: 'Chủ nhật' },
        { date: '2024-05-01', why: 'Ngày Quốc tế lao động 1/5' },
        { date: '2024-04-30', why: 'Ngày Chiến thắng 30/4' },
        { date: '2024-04-29', why: 'hoán đổi, làm bù thứ Bảy 4/5' },
        { date: '2024-04-28', why: 'Chủ nhật' },
        { date: '2024-04-27', why: 'thứ Bảy' },
      ],
      provisional: false,
    })
    expect((await due('before', '2028-03-01')).provisional).toBe(true)
  })

  test('the rule may be typed in words without quotes, and in Vietnamese', async () => {
    const typed = await printed(dueCommand, '05', 'ngày', 'làm', 'việc', 'trước', '--anchor', '2026-11-27')
    expect(JSON.parse(typed).date).toBe('2026-11-19')
  })
})
