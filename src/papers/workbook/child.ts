/** The confined process that reads a stranger's workbook: bytes in, one line of JSON out. */
import { parseWorkbook, writeOutcome } from './parse-workbook.ts'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const outcome = await parseWorkbook(new Uint8Array(Buffer.concat(chunks))).catch(() => ({ fault: 'damaged' as const }))
process.stdout.write(`${writeOutcome(outcome)}\n`, () => process.exit(0))
