/** The table of statutory lead times, and the communes that the yearly rule still waits for. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'

export type LeadTimeRuleRow = {
  id: string
  type: string
  code: string
  label: string
  direction: string
  amount: number
  unit: string
  source: string
  validFrom: string
  validTo: string | null
}

export function listLeadTimeRules(db: Db): Promise<LeadTimeRuleRow[]> {
  return db
    .selectFrom('lead_time_rule')
    .select([
      'id',
      'conference_type as type',
      'code',
      'label',
      'direction',
      'amount',
      'unit',
      'source',
      'valid_from as validFrom',
      'valid_to as validTo',
    ])
    .orderBy(sql`valid_to is not null`)
    .orderBy('conference_type')
    .orderBy('direction', 'desc')
    .orderBy('valid_from', 'desc')
    .execute()
}

/** Communes without a dialogue of their own with the people in this year: one a year is the least the law asks. */
export function communesWithout(db: Db, year: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name'])
    .where('o.kind', '=', 'territory')
    .where('o.level', '=', 'commune')
    .where('o.valid_to', 'is', null)
    .where(
      sql<boolean>`not exists (select from conference c join dialogue_session s on s.jurisdiction_id = c.jurisdiction_id and s.conference_id = c.id
        and s.removed_at is null join organisation h on h.jurisdiction_id = c.jurisdiction_id and h.id = c.organisation_id
        where c.jurisdiction_id = o.jurisdiction_id and c.conference_type = 'commune' and extract(year from s.last_day) = ${Number(year)}
          and (o.id = any(h.lineage) or position(lower(o.name) in lower(c.title || ' ' || c.issuer)) > 0)
          and not exists (select from conference_cancellation x where x.jurisdiction_id = c.jurisdiction_id and x.conference_id = c.id and x.kind = 'cancelled'))`,
    )
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .limit(500)
    .execute()
}
