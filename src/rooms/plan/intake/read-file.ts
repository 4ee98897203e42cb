import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { findSoffice } from '#platform/confined/office-converter.ts'
import { parseInChild } from './child-process.ts'
import { limits } from './limits.ts'
import type { ReadFile } from './parse-file.ts'
import { type Refused, refuse } from './sentences.ts'
import { convertToDocx } from './word-converter.ts'

/** `text` is NFC with '\n' line ends; `say` is a Vietnamese sentence that tells the sender what to do. */
export type IntakeResult = ReadFile | Refused

/** `milliseconds`: the time that reading may take, 1,800 unless told. */
export type IntakeOptions = { milliseconds?: number }

/** Turns an uploaded file into the text that the plan reader understands, or refuses it in words. Never throws. */
export async function readPlanFile(
  bytes: Uint8Array,
  fileName: string,
  options: IntakeOptions = {},
): Promise<IntakeResult> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > limits.fileBytes) return refuse('too_big')
  const milliseconds = options.milliseconds ?? limits.childMilliseconds
  const outcome = await parseInChild(bytes, milliseconds)
  if (outcome.ok !== 'convert') return withNameWarning(outcome, fileName)
  const soffice = findSoffice()
  if (soffice === null) return refuse('no_libreoffice')
  const converted = await convertToDocx(bytes, soffice)
  if ('ok' in converted) return converted
  const read = await parseInChild(converted, milliseconds)
  if (read.ok === 'convert') return refuse('conversion_failed')
  return withNameWarning(read.ok ? { ...read, kind: 'doc' } : read, fileName)
}

/** For the command line: the same, from a path. Throws only where the file itself cannot be opened. */
export async function readPlanPath(path: string, options: IntakeOptions = {}): Promise<IntakeResult> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > limits.fileBytes) return refuse('too_big')
    return await readPlanFile(new Uint8Array(await file.readFile()), basename(path), options)
  } finally {
    await file.close()
  }
}

const endings: Record<ReadFile['kind'], string> = { txt: '.txt', docx: '.docx', pdf: '.pdf', doc: '.doc' }

function withNameWarning(result: IntakeResult, fileName: string): IntakeResult {
  if (!result.ok) return result
  const ending = /\.(docx|doc|pdf|txt)$/i.exec(fileName)?.[0]?.toLowerCase()
  if (!ending || ending === endings[result.kind]) return result
  const said = `Tên tệp kết thúc bằng ${ending} nhưng nội dung là ${endings[result.kind]}; đã đọc theo nội dung.`
  return { ...result, warnings: [...result.warnings, said] }
}
