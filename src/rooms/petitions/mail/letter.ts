/** A letter from the mailbox, read once. */
import { createHash } from 'node:crypto'
import type { ParsedMail } from 'mailparser'

export type Letter = {
  /** Without the angle brackets; made from the letter itself where it brought none. */
  messageId: string
  from: { address: string; name: string }
  /** Everybody it was sent to, small letters. */
  to: string[]
  subject: string
  body: string
  /** Ids of the letters that it answers. */
  answers: string[]
  headers: ReadonlyMap<string, string>
  files: { name: string; mediaType: string; bytes: Uint8Array }[]
}

export const bareId = (id: string): string => id.trim().replace(/^<|>$/g, '').slice(0, 400)

/** Pictures of a signature come with the letter; what is smaller than this and set into its text is one of them. */
const smallestPicture = 15_000

export async function readLetter(source: Buffer): Promise<Letter> {
  const { simpleParser } = await import('mailparser') // heavy: loaded only where letters come
  const mail = await simpleParser(source, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: 2_000_000,
  })
  const [from] = mail.from?.value ?? []
  return {
    messageId: mail.messageId ? bareId(mail.messageId) : `none-${createHash('sha256').update(source).digest('hex')}`,
    from: { address: (from?.address ?? '').toLowerCase(), name: from?.name ?? '' },
    to: recipients(mail),
    subject: mail.subject ?? '',
    body: mail.text ?? '',
    answers: [mail.inReplyTo, ...[mail.references].flat()].flatMap((id) => (id ? [bareId(id)] : [])),
    headers: new Map(mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()])),
    files: mail.attachments
      .filter((file) => !(file.related && file.size < smallestPicture))
      .map((file) => ({ name: file.filename ?? 'tệp kèm', mediaType: file.contentType, bytes: file.content })),
  }
}

function recipients(mail: ParsedMail): string[] {
  const lists = [mail.to, mail.cc].flat().flatMap((list) => list?.value ?? [])
  const told = mail.headerLines.filter(({ key }) => key === 'delivered-to' || key === 'x-original-to')
  return [
    ...lists.flatMap(({ address }) => (address ? [address.toLowerCase()] : [])),
    ...told.map(({ line }) =>
      line
        .replace(/^[^:]*:/, '')
        .trim()
        .toLowerCase(),
    ),
  ]
}
