import { createGate } from '#platform/confined/gate.ts'
import { convertOffice, findSoffice } from '#platform/confined/office-converter.ts'
import { runChild } from '#platform/confined/run-child.ts'
import { type ReadSheet, UnreadableSpreadsheet } from '../xlsx.ts'
import { readOutcome, type WorkbookOutcome } from './parse-workbook.ts'

/** What one workbook may cost. Twenty thousand rows of twenty columns take some three seconds and 400 MB. */
const bounds = {
  milliseconds: 30_000,
  heapMegabytes: 512,
  residentBytes: 900 * 2 ** 20,
  outputBytes: 64 * 2 ** 20,
}
const mostConverted = 20 * 2 ** 20

const oneAtATime = createGate(1)

/**
 * The sheets of an .xlsx, .csv or, where LibreOffice is installed, .xls file, as plain values: formulas by their last
 * result, never worked out. Throws UnreadableSpreadsheet; nothing that a stranger sent is parsed in this process.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  const outcome = await parse(bytes)
  if (!('convert' in outcome)) return sheetsIn(outcome)
  const soffice = findSoffice()
  if (soffice === null) throw new UnreadableSpreadsheet('old-excel')
  const { milliseconds } = bounds
  const converted = await convertOffice('xls', bytes, soffice, { milliseconds, mostBytes: mostConverted })
  // It fails over a broken file, and over any where it was installed without Calc: the advice is the same.
  if ('fault' in converted) throw new UnreadableSpreadsheet(converted.fault === 'failed' ? 'old-excel' : 'too-complex')
  return sheetsIn(await parse(converted))
}

function sheetsIn(outcome: WorkbookOutcome): ReadSheet[] {
  if ('sheets' in outcome) return outcome.sheets
  throw new UnreadableSpreadsheet('fault' in outcome ? outcome.fault : 'damaged')
}

const parse = (bytes: Uint8Array): Promise<WorkbookOutcome> =>
  oneAtATime(async () => {
    const told = await runChild('src/papers/workbook/child.ts', bytes, bounds)
    return 'line' in told ? readOutcome(told.line) : { fault: 'too-complex' }
  })
