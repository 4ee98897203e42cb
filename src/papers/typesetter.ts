import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { paperFontFiles } from './fonts.ts'

/** `papers` is the JSON of an array of `pdfData`. */
export type PdfRequest = { id: number; papers: string; seconds: number }
export type PdfReply = { id: number; pdf: Uint8Array; pages: number } | { id: number; error: string }

const template = readFileSync(join(import.meta.dirname, 'paper.typ'), 'utf8')
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: paperFontFiles().map((file) => readFileSync(file)) }],
})
// Without eviction 400 papers grow the process to more than 2 GB.
const papersPerEviction = 20
let done = 0

process.on('message', (request: PdfRequest) => {
  process.send!(answer(request))
  done += 1
  if (done % papersPerEviction === 0) compiler.evictCache(10)
})

function answer({ id, papers, seconds }: PdfRequest): PdfReply {
  try {
    const result = compiler.compile({ mainFileContent: template, inputs: { papers } })
    const document = result.result
    if (!document) return { id, error: JSON.stringify(compiler.fetchDiagnostics(result.takeDiagnostics()!)) }
    return { id, pdf: new Uint8Array(render(document, seconds)), pages: document.numOfPages }
  } catch (error) {
    return { id, error: String(error) }
  }
}

/** Tagged and fit for archives; a letter that the fonts lack (an emoji in a petition) forbids the archive's mark only. */
function render(
  document: NonNullable<ReturnType<NodeCompiler['compile']>['result']>,
  creationTimestamp: number,
): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp })
  } catch {
    return compiler.pdf(document, { creationTimestamp })
  }
}
