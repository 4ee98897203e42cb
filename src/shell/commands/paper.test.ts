import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from './paper.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-paper-'))

it('writes a plan from what is known of it', async () => {
  const data = join(folder, 'plan.json')
  writeFileSync(
    data,
    JSON.stringify({ issuer: 'Ủy ban nhân dân tỉnh Vân Lĩnh', title: 'Đối thoại năm 2027', tasks: [] }),
  )
  expect(await run(['plan', '--data', data, '--out', join(folder, 'plan.docx')])).toBe(0)
  expect(readFileSync(join(folder, 'plan.docx')).subarray(0, 2).toString()).toBe('PK')
})

it('names the field that is wrong, and refuses secret words', async () => {
  const data = join(folder, 'wrong.json')
  const out = join(folder, 'wrong.docx')
  writeFileSync(data, JSON.stringify({ tasks: [{ organisation: 'Sở Nội vụ' }] }))
  await expect(run(['plan', '--data', data, '--out', out])).rejects.toMatchObject({ code: 'plan.facts-unreadable' })
  writeFileSync(data, JSON.stringify({ theme: 'TỐI MẬT' }))
  await expect(run(['plan', '--data', data, '--out', out])).rejects.toMatchObject({ code: 'plan.secret-text' })
})

it('asks for what it needs', async () => {
  await expect(run(['giay-moi'])).rejects.toThrow('Loại văn bản')
  await expect(run(['plan', '--data', 'x.json', '--out', 'x.txt'])).rejects.toThrow('--out')
})
