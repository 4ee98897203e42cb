import { z } from 'zod'
import { attempt } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { keepAnswer } from '../keep-answer.ts'
import { submitAnswer } from '../submit-answer.ts'
import { type JudgedLine, judgeLines } from './judge-sheet.ts'
import { seeSheet } from './round-trip-page.ts'

export const TakeSheet = z.object({
  sheetId: z.uuid(),
  /** Each text is sent in for approval as it is taken. */
  submits: z.boolean(),
})

/** One press takes so many; the next goes on, because what is taken is no change any more. */
export const mostTaken = 500

export type Taken = { taken: number; submitted: number; refused: number; left: number }

/**
 * Each changed line becomes a version by the same step as the form's, one transaction a line: what is refused holds none of
 * the others up, and is said beside its line.
 */
export async function takeSheet(world: World, input: z.input<typeof TakeSheet>): Promise<Taken> {
  const { sheetId, submits } = TakeSheet.parse(input)
  const judged = await world.read(async (db) => {
    const sheet = await seeSheet(db, sheetId)
    return judgeLines(db, world, sheet.conferenceId, sheet.lines)
  })
  const chosen = judged.filter((line) => isTaken(line, submits))
  const done = { taken: 0, submitted: 0, refused: 0, left: Math.max(0, chosen.length - mostTaken) }
  for (const line of chosen.slice(0, mostTaken)) {
    const { content, ...seen } = line.keeps
    const kept = { ...content, ...seen, assignmentId: line.assignmentId }
    const sends = submits && content.text !== ''
    const result = await attempt(async () => (sends ? submitAnswer(world, kept) : keepAnswer(world, kept)))
    if (!result.ok) done.refused += 1
    else {
      if (line.verdict === 'changed') done.taken += 1
      if (sends) done.submitted += 1
    }
  }
  return done
}

type Known = Exclude<JudgedLine, { verdict: 'refused' }>

/** With sending in, also what was taken before and nobody has sent since. */
export const isTaken = (line: JudgedLine, submits: boolean): line is Known =>
  line.verdict === 'changed' ||
  (submits && line.verdict === 'same' && line.stand === 'draft' && line.keeps.content.text !== '')
