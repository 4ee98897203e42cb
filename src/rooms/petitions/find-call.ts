import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'

export type Call = {
  version: number
  opensOn: CalendarDay
  closesOn: CalendarDay | null
  invitation: string
  suggestions: string[]
  madeAt: Date
  by: string | null
}

/** The call as it stands; null: it was never opened. */
export async function findCall(db: Db, conferenceId: string): Promise<Call | null> {
  const row = await db
    .selectFrom('petition_call_now as k')
    .leftJoin('account as a', 'a.id', 'k.made_by')
    .select(['k.version', 'k.opens_on as opensOn', 'k.closes_on as closesOn', 'k.invitation', 'k.suggestions'])
    .select(['k.made_at as madeAt', 'a.display_name as by'])
    .where('k.conference_id', '=', conferenceId)
    .executeTakeFirst()
  if (!row) return null
  return {
    version: row.version!,
    opensOn: row.opensOn!,
    closesOn: row.closesOn,
    invitation: row.invitation!,
    suggestions: row.suggestions!,
    madeAt: new Date(row.madeAt!),
    by: row.by,
  }
}
