/**
 * Runs in a process of its own, with little memory and little time: the bytes of one file come in on standard
 * input, one line of JSON goes out. Nothing that a stranger sent is parsed anywhere else.
 */
import { parseFile } from './parse-file.ts'
import { refuse } from './sentences.ts'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const bytes = new Uint8Array(Buffer.concat(chunks))
const outcome = await parseFile(bytes).catch(() => refuse('unreadable'))
process.stdout.write(`${JSON.stringify(outcome)}\n`, () => process.exit(0))
