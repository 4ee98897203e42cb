/** Runs in a process of its own: the bytes of one PDF come in on standard input, how many pages it has goes out. */
import { getDocumentProxy } from 'unpdf'

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const pages = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)), { verbosity: 0 }).then(
  (document) => document.numPages,
  () => 0,
)
process.stdout.write(`${pages}\n`, () => process.exit(0))
