import { createGate } from '#platform/confined/gate.ts'
import { runChild } from '#platform/confined/run-child.ts'

const few = createGate(2)

/** How many pages a PDF has, counted in a process that may do nothing else; 0: it does not say, or is no sound PDF. */
export const countPages = (bytes: Uint8Array): Promise<number> =>
  few(async () => {
    const told = await runChild('src/rooms/petitions/attachments/count-pages-child.ts', bytes, {
      milliseconds: 5_000,
      heapMegabytes: 256,
      residentBytes: 600_000_000,
      outputBytes: 100,
    })
    return 'line' in told ? Number(told.line) : 0
  })
