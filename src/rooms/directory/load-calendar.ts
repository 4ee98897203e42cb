import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { type CalendarEntry, type RestKind, type WorkCalendar, workCalendar } from '#calendar/work-calendar.ts'
import { type Database, readOnly } from '#platform/db.ts'

/** The national calendar with the jurisdiction's corrections over it; the version says which corrections. */
export function loadCalendar(database: Database, jurisdictionId: string): Promise<WorkCalendar> {
  return readOnly(database, { kind: 'system', jurisdictionId }, async (db) => {
    const changes = await db.selectFrom('calendar_change').selectAll().orderBy('version').execute()
    const confirmed = await db.selectFrom('calendar_year_confirmation').select('year').execute()
    const national = vietnamCalendar()
    if (changes.length === 0 && confirmed.length === 0) return national
    const entries = new Map<string, CalendarEntry>(national.entries)
    for (const change of changes) {
      if (change.kind === null) entries.delete(change.date)
      else
        entries.set(change.date, {
          date: change.date,
          kind: change.kind as RestKind,
          name: change.name,
          source: change.source,
        })
    }
    const years = new Set([...national.confirmedYears, ...confirmed.map((row) => row.year)])
    const version = `${national.version}+${changes.at(-1)?.version ?? 0}.${confirmed.length}`
    return workCalendar([...entries.values()], [...years], version)
  })
}
