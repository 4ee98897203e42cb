import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { startingCatalogue, suggest } from '#rooms/triage/index.ts'
import { type Command, UsageProblem } from '../usage-problem.ts'

export const triageCommand: Command = {
  name: 'triage',
  usage: 'triage suggest TỆP.jsonl',
  about: 'gợi ý lĩnh vực và cơ quan cho từng kiến nghị, mỗi dòng một {"text"}',
  async run(words) {
    const [what, file, ...more] = words
    if (what !== 'suggest' || !file || more.length > 0) throw new UsageProblem('Cần suggest, và một tệp .jsonl.')
    const texts = await readTexts(file)
    const catalogue = startingCatalogue()
    for (const text of texts) process.stdout.write(`${JSON.stringify(suggest(catalogue, text))}\n`)
    return 0
  },
}

/** One petition a line; a line that is none is named by its number, so that it can be mended. */
async function readTexts(file: string): Promise<string[]> {
  const texts: string[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    texts.push(textOf(line, number))
  }
  return texts
}

function textOf(line: string, number: number): string {
  try {
    const { text } = JSON.parse(line) ?? {}
    if (typeof text === 'string') return text
  } catch {
    // Falls through to the sentence below: to the operator both are the same slip.
  }
  throw new UsageProblem(`Dòng ${number} không phải là {"text": "…"}.`)
}
