import { z } from 'zod'

/** Suggested questions and hot issues: a sentence a line, empty ones left out. */
export const sentences = (tooLong: string, tooMany: string) =>
  z
    .array(z.string().transform((text) => text.normalize('NFC').trim()))
    .transform((lines) => lines.filter((each) => each !== ''))
    .pipe(z.array(z.string().max(300, tooLong)).max(30, tooMany))
    .default([])
