import { fileTypeFromBuffer } from 'file-type'
import { compoundKind, isCompoundFile } from '#platform/confined/compound-file.ts'
import { utf16Order } from '#vietnamese/text-bytes.ts'
import { IntakeRefusal } from './sentences.ts'

export type FileKind = 'txt' | 'docx' | 'pdf' | 'doc'

/** Told by the content alone; the name says what the sender believes, not what the file is. */
export async function fileKind(bytes: Uint8Array): Promise<FileKind> {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'docx'
  if (isCompoundFile(bytes)) return compoundFileKind(bytes)
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, '{\\rtf')) return 'doc'
  if (looksLikeText(bytes)) {
    const head = latin(bytes.subarray(0, 1024)).trimStart().toLowerCase()
    if (/^(<!doctype html|<html|mime-version:)/.test(head)) throw new IntakeRefusal('web_page')
    if (/^(<\?xml|<svg|%!ps)/.test(head)) throw new IntakeRefusal('unknown_type')
    return 'txt'
  }
  const found = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined)
  if (found?.mime.startsWith('image/')) throw new IntakeRefusal('picture')
  if (found && /zip|rar|7z|tar|gzip|compress|xz|bzip/.test(found.mime)) throw new IntakeRefusal('archive')
  throw new IntakeRefusal('unknown_type')
}

function compoundFileKind(bytes: Uint8Array): FileKind {
  switch (compoundKind(bytes)) {
    case 'doc':
      return 'doc'
    case 'encrypted':
      throw new IntakeRefusal('password')
    case 'macros':
      throw new IntakeRefusal('macros')
    case 'xls':
      throw new IntakeRefusal('spreadsheet')
    case 'ppt':
      throw new IntakeRefusal('slides')
    default:
      throw new IntakeRefusal('unknown_type')
  }
}

/** Text has a byte order mark, or hardly any control bytes once the zeros of UTF-16 are set aside. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return true
  const sample = bytes.subarray(0, 64 * 1024)
  const utf16 = utf16Order(sample)
  let controls = 0
  for (const [index, byte] of sample.entries()) {
    if (utf16 && byte === 0 && index % 2 === (utf16 === 'le' ? 1 : 0)) continue
    // 1–6 and 0x11–0x19 are letters in TCVN3's capitals and in VISCII, so a few are let through.
    if (byte === 0 || (byte < 32 && ![9, 10, 12, 13, 26].includes(byte))) controls += byte === 0 ? 100 : 1
  }
  return controls <= sample.length / 100
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin(bytes.subarray(0, text.length)) === text
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
