import { readFileSync, writeFileSync } from 'node:fs'
import { planPaperFile } from '#rooms/plan/index.ts'
import { UsageProblem } from '../usage-problem.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const [kind, ...rest] = words
  const option = (name: string) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
  const data = option('--data')
  const out = option('--out')
  const ending = /\.(docx|pdf)$/.exec(out ?? '')?.[1] as 'docx' | 'pdf' | undefined
  if (kind !== 'plan') throw new UsageProblem('Loại văn bản: plan.')
  if (!data || !out || !ending) throw new UsageProblem('Cần --data TỆP.json và --out TỆP.docx hoặc TỆP.pdf.')
  writeFileSync(out, await planPaperFile(parsed(data), ending))
  return 0
}

function parsed(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageProblem(`Không đọc được tệp “${file}”.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageProblem(`Tệp “${file}” không phải JSON.`)
  }
}
