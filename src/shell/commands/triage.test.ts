import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { UsageProblem } from '../usage-problem.ts'
import { run } from './triage.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-triage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(...lines: string[]): string {
  const path = join(folder, `${lines.length}-${Math.abs(lines.join('').length)}.jsonl`)
  writeFileSync(path, lines.join('\n'))
  return path
}

async function printed(...words: string[]): Promise<string> {
  let out = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  try {
    expect(await run(words)).toBe(0)
  } finally {
    spy.mockRestore()
  }
  return out
}

const lamp = JSON.stringify({ text: 'Đèn đường thôn Hạ không sáng' })
const lampAgain = JSON.stringify({ text: 'Bóng đèn chiếu sáng xóm tôi bị cháy' })
const wages = JSON.stringify({ text: 'Công ty nợ lương ba tháng' })

test('suggest answers a line for a line', async () => {
  const answers = (await printed('suggest', file(lamp, wages, '')))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ topic, agency }) => [topic, agency])).toEqual([
    ['giao-thong-ha-tang', 'ubnd-xa'],
    ['viec-lam-tien-luong', 'noi-vu'],
  ])
  expect(Object.keys(answers[0])).toEqual(
    expect.arrayContaining(['topic', 'agency', 'alternatives', 'because', 'modelVersion']),
  )
})

test('group gives line numbers from 0', async () => {
  expect(JSON.parse(await printed('group', file(lamp, wages, lampAgain)))).toEqual({ groups: [[0, 2]] })
})

test.each([[[]], [['suggest']], [['sort', 'x.jsonl']], [['group', 'a', 'b']]])(
  '%j is no way to call it',
  async (words) => {
    await expect(run(words)).rejects.toBeInstanceOf(UsageProblem)
  },
)

test('a line that is no petition is named', async () => {
  await expect(run(['suggest', file(lamp, '{"txt": 1}')])).rejects.toThrow('Dòng 2 không phải là {"text": "…"}.')
  await expect(run(['group', file('{"text": ', lamp)])).rejects.toThrow('Dòng 1')
  await expect(run(['group', file(lamp, wages, 'null')])).rejects.toThrow('Dòng 3')
})
