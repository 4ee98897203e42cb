/** Five wrong tries in a row close a login for ten minutes (TCVN 14423:2026 asks for five at the most). Pure. */

export type Attempt = { at: Date; good: boolean }

export const allowedTries = 5
export const lockMinutes = 10

/** Until when the login is closed; null when one may try. `attempts` newest first. */
export function lockedUntil(attempts: readonly Attempt[], now: Date): Date | null {
  const failures: Date[] = []
  for (const attempt of attempts) {
    if (attempt.good) break
    failures.push(attempt.at)
  }
  const last = failures[0]
  if (!last || failures.length < allowedTries) return null
  const until = new Date(last.getTime() + lockMinutes * 60_000)
  return until > now ? until : null
}
