/** Units that may be asked to collect: a whole group at once, those with a quota of delegates, or found by name. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { resolveBodies } from '#rooms/directory/index.ts'
import { loadCollectingFacts } from '#rooms/plan/index.ts'
import { searchTerms } from '#vietnamese/abbreviations.ts'
import type { CandidateGroup } from './candidate-groups.ts'

const kinds = { 'uy-ban': 'peoples_committee', hoi: 'mass_organisation', 'mat-tran': 'front' } as const

export type Candidate = { id: string; name: string; isAsked: boolean }

export async function listCandidates(
  db: Db,
  query: { conferenceId: string; group: CandidateGroup; search: string; on: CalendarDay },
): Promise<Candidate[]> {
  const { conferenceId, group, search, on } = query
  const quota = group === 'chi-tieu' ? await quotaBodies(db, conferenceId, on) : []
  if (group === 'chi-tieu' && quota.length === 0) return []
  if (group === 'tim-ten' && search === '') return []
  const patterns = searchTerms(search).map((term) => `%${term.replace(/[%_\\]/g, '\\$&')}%`)
  return db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name'])
    .select(
      sql<boolean>`exists (select from collection_request_now r where r.organisation_id = o.id
        and r.conference_id = ${conferenceId} and not r.taken_back)`.as('isAsked'),
    )
    .where('o.valid_from', '<=', on)
    .where(sql<boolean>`coalesce(o.valid_to, ${on}::date) >= ${on}::date`)
    .$if(group in kinds, (units) =>
      units.where('o.level', '=', 'commune').where('o.kind', '=', kinds[group as keyof typeof kinds]),
    )
    .$if(group === 'chi-tieu', (units) => units.where('o.id', 'in', quota))
    .$if(search !== '', (units) => units.where(sql<boolean>`o.search_key like any(${patterns})`))
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .limit(group === 'tim-ten' ? 60 : 2000)
    .execute()
}

async function quotaBodies(db: Db, conferenceId: string, on: CalendarDay): Promise<string[]> {
  const { quotaUnits } = await loadCollectingFacts(db, conferenceId)
  const found = new Set<string>()
  for (const unit of quotaUnits) for (const body of (await resolveBodies(db, unit, on)).bodies) found.add(body.id)
  return [...found]
}
