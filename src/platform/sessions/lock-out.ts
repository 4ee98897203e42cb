/** Five wrong tries in a row close a login for ten minutes (TCVN 14423:2026 asks for five at the most). Pure. */

export type Attempt = { at: Date; good: boolean }

export const allowedTries = 5
export const lockMinutes = 10
/** A whole office may stand behind one address; whoever tries many logins in ten minutes from one place guesses. */
export const allowedTriesFromOnePlace = 100

/** Until when the login is closed; null when one may try. `attempts` newest first. */
export function lockedUntil(attempts: readonly Attempt[], now: Date): Date | null {
  const firstGood = attempts.findIndex((attempt) => attempt.good)
  const failures = firstGood === -1 ? attempts : attempts.slice(0, firstGood)
  const last = failures[0]
  if (!last || failures.length < allowedTries) return null
  const until = new Date(last.at.getTime() + lockMinutes * 60_000)
  return until > now ? until : null
}
