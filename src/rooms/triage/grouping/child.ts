/**
 * Runs in a process of its own, so that thousands of petitions can be compared while the server goes on serving: one
 * signature a line comes in on standard input, the groups go out by line number.
 */
import { groupPetitions } from './group-petitions.ts'
import type { Signature } from './signature.ts'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const lines = Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean)
const signatures = lines.map((line): Signature => {
  const [version, terms, weights] = JSON.parse(line) as [string, string[], number[]]
  return { version, terms: terms.map((key, place) => ({ key, weight: weights[place]!, start: 0, end: 0 })) }
})
process.stdout.write(`${JSON.stringify(groupPetitions(signatures))}\n`, () => process.exit(0))
