import { createGate } from '#platform/confined/gate.ts'
import { runChild } from '#platform/confined/run-child.ts'
import { limits } from './limits.ts'
import type { ParseOutcome } from './parse-file.ts'
import { refuse } from './sentences.ts'

const few = createGate(limits.childrenAtOnce)

/** Parses one file in a process that may neither write, nor start others, nor outlive its time or memory. */
export const parseInChild = (bytes: Uint8Array, milliseconds: number): Promise<ParseOutcome> =>
  few(async () => {
    const told = await runChild('src/rooms/plan/intake/child.ts', bytes, {
      milliseconds,
      heapMegabytes: limits.childHeapMegabytes,
      residentBytes: limits.childResidentBytes,
      outputBytes: limits.outputBytes,
    })
    if ('line' in told) return JSON.parse(told.line) as ParseOutcome
    return refuse(told.fault === 'stopped' ? 'too_complex' : 'unreadable')
  })
