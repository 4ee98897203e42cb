/** What a sender reads of the clock of her case: by the receipt alone, no name of a person. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import type { ToldClock } from '#rooms/petitions/index.ts'
import { caseClock, isWaiting } from './case-clock.ts'
import { workTime } from './clock-settings.ts'

export async function toldClock(db: Db, world: World): Promise<ToldClock | null> {
  const { rows } = await sql<{ firstDueOn: CalendarDay; givenAt: Date }>`
    select first_due_on as "firstDueOn", given_at as "givenAt" from cases_told_to_me()`.execute(db as Tx)
  const [given] = rows
  if (!given) return null
  const questions = await sql<{ askedAt: Date; waitUntil: CalendarDay; endedAt: Date | null }>`
    select asked_at as "askedAt", wait_until as "waitUntil", ended_at as "endedAt" from questions_told_to_me()`.execute(
    db as Tx,
  )
  const extensions = await sql<{ at: Date; dueOn: CalendarDay; reason: string }>`
    select granted_at as at, due_on as "dueOn", reason from extensions_told_to_me()`.execute(db as Tx)
  const story = { ...given, waitings: questions.rows, granted: extensions.rows }
  const clock = caseClock(story, world.now, await workTime(db, world))
  return {
    dueOn: clock.dueOn,
    firstDueOn: given.firstDueOn,
    extensions: extensions.rows.map(({ dueOn, reason }) => ({ dueOn, reason })),
    waitsUntil: questions.rows.find((each) => isWaiting(each, world.now))?.waitUntil ?? null,
    waited: clock.paused > 0,
    forward: await forwardOf(db),
  }
}

async function forwardOf(db: Db): Promise<ToldClock['forward']> {
  const { rows } = await sql<{
    recipient: string
    paperNumber: string
    paperOn: CalendarDay
    text: string
    answerNumber: string | null
    answerOn: CalendarDay
    answer: string
    answeredAt: Date
  }>`select recipient, paper_number as "paperNumber", paper_on as "paperOn", text, answer_number as "answerNumber",
      answer_on as "answerOn", answer, answered_at as "answeredAt" from forwards_told_to_me()`.execute(db as Tx)
  const [row] = rows
  if (!row) return null
  const { answerNumber, answerOn, answer, answeredAt, ...forward } = row
  return {
    ...forward,
    answer: answerNumber ? { paperNumber: answerNumber, paperOn: answerOn, text: answer, at: answeredAt } : null,
  }
}
