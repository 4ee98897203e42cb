import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { groupPetitions, signatureOf, startingCatalogue, suggest } from '#rooms/triage/index.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Where to look, one petition a line: `suggest` answers a line each, `group` all of them at once. */
export async function run(words: string[]): Promise<number | undefined> {
  const [what, file, ...more] = words
  if ((what !== 'suggest' && what !== 'group') || !file || more.length > 0)
    throw new UsageProblem('Cần suggest hoặc group, và một tệp .jsonl.')
  const texts = await readTexts(file)
  const catalogue = startingCatalogue()
  if (what === 'suggest') {
    for (const text of texts) process.stdout.write(`${JSON.stringify(suggest(catalogue, text))}\n`)
    return 0
  }
  const groups = groupPetitions(texts.map((text) => signatureOf(catalogue, text)))
  process.stdout.write(`${JSON.stringify({ groups })}\n`)
  return 0
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
    // To the operator a broken line and a line without text are the same slip.
  }
  throw new UsageProblem(`Dòng ${number} không phải là {"text": "…"}.`)
}
