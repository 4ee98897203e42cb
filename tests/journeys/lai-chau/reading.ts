/** What a file or a page says, as plain text: by it the journey asks whether an answer stands there. */
import type { APIResponse } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { matters } from './matters-data.ts'

export async function textOf(answer: APIResponse): Promise<string> {
  const type = answer.headers()['content-type'] ?? ''
  const body = await answer.body()
  if (type.includes('pdf')) return pdfText(body)
  if (!type.includes('openxmlformats')) return body.toString('utf8')
  return Object.values(unzipSync(new Uint8Array(body)))
    .map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>|<\/si>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n')
}

async function pdfText(bytes: Buffer): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.normalize('NFC')
}

/** Which answers a text says, in the order of the matters. Lines of a paper may break within a mark. */
export const marksIn = (text: string): string[] => {
  const whole = text.replace(/\s+/g, '')
  return matters.map(({ mark }) => mark).filter((mark) => whole.includes(mark))
}
