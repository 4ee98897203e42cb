/** What the intake is ready to spend on one file. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  zipBytes: 60 * 1024 * 1024,
  zipRatio: 200,
  zipEntries: 2_000,
  partBytes: 30 * 1024 * 1024,
  xmlElements: 700_000,
  xmlDepth: 250,
  pages: 120,
  characters: 600_000,
  /** One page of small type holds at most so many lines of so many letters; used where a file does not count its pages. */
  linesPerPage: 50,
  lettersPerLine: 95,
  childHeapMegabytes: 256,
  childResidentBytes: 640 * 1024 * 1024,
  childMilliseconds: 1_800,
  childrenAtOnce: 2,
  outputBytes: 8 * 1024 * 1024,
  converterMilliseconds: 30_000,
} as const
