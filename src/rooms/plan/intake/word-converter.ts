import { convertOffice } from '#platform/confined/office-converter.ts'
import { limits } from './limits.ts'
import { type Refused, refuse } from './sentences.ts'

/** An old Word file as .docx bytes. */
export async function convertToDocx(
  bytes: Uint8Array,
  soffice: string,
  milliseconds: number = limits.converterMilliseconds,
): Promise<Uint8Array | Refused> {
  const converted = await convertOffice('doc', bytes, soffice, { milliseconds, mostBytes: limits.fileBytes })
  if (!('fault' in converted)) return converted
  return refuse(converted.fault === 'failed' ? 'conversion_failed' : 'too_complex')
}
