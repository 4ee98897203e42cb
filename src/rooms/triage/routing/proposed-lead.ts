/** Who should have a petition: the agency that an officer confirmed, else the one proposed, as the body of today. */
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { startingCatalogue } from '../catalogue/starting-catalogue.ts'
import { type Holders, loadHolders } from '../find-holder.ts'
import type { AgencyChoice, StoredSuggestion } from '../read-petition.ts'

export type ProposedLead = { organisationId: string; functionCode: string | null }

/** By petition; those for which the directory knows nobody are missing. */
export async function proposedLeads(
  db: Db,
  world: World,
  petitionIds: readonly string[],
): Promise<Map<string, ProposedLead>> {
  const found = new Map<string, ProposedLead>()
  const rows = await listAsked(db, petitionIds)
  const holders = await holdersFor(db, world, rows)
  for (const row of rows) {
    const holder = row.agency && holders.find(row.agency, row.functionCode, row.communeId)
    if (holder) found.set(row.id, { organisationId: holder.organisationId, functionCode: holder.functionCode })
  }
  return found
}

/** Of what the petition is about, the function that this body holds; null: it was chosen for another reason. */
export async function functionFor(db: Db, world: World, petitionId: string, leadId: string): Promise<string | null> {
  const [row] = await listAsked(db, [petitionId])
  if (!row) return null
  const holders = await holdersFor(db, world, [row])
  const proposed = row.agency && holders.find(row.agency, row.functionCode, row.communeId)
  if (proposed && proposed.organisationId === leadId && proposed.functionCode) return proposed.functionCode
  const does = startingCatalogue().agencies.find((each) => each.code === row.suggested)?.functions ?? []
  return holders.functions.find((each) => each.id === leadId && does.includes(each.functionCode))?.functionCode ?? null
}

type Asked = {
  id: string
  communeId: string | null
  suggested: string | null
  /** Confirmed by an officer, else suggested. */
  agency: string | null
  /** What is asked of that agency, where the engine knows. */
  functionCode: string | null
}

async function listAsked(db: Db, petitionIds: readonly string[]): Promise<Asked[]> {
  if (petitionIds.length === 0) return []
  const rows = await db
    .selectFrom('petition as p')
    .leftJoin('petition_suggestion as s', (join) =>
      join.onRef('s.petition_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('petition_classification as k')
          .select(['k.agency_code', 'k.taken_back'])
          .whereRef('k.jurisdiction_id', '=', 'p.jurisdiction_id')
          .whereRef('k.petition_id', '=', 'p.id')
          .orderBy('k.version', 'desc')
          .limit(1)
          .as('k'),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'p.commune_id as communeId', 's.agency_code as suggested', 's.alternatives'])
    .select(['k.agency_code as chosen', 'k.taken_back as takenBack'])
    .where('p.id', 'in', [...petitionIds])
    .execute()
  return rows.map(({ id, communeId, suggested, alternatives, chosen, takenBack }) => {
    const agency = (takenBack ? null : chosen) ?? suggested
    const offered = (alternatives as unknown as StoredSuggestion['alternatives'] | null)?.agencies ?? []
    const functionCode = offered.find((each: AgencyChoice) => each.code === agency)?.functionCode ?? null
    return { id, communeId, suggested, agency, functionCode }
  })
}

const holdersFor = (db: Db, world: World, rows: readonly Asked[]): Promise<Holders> =>
  loadHolders(db, world.today, new Set(rows.flatMap(({ agency }) => agency ?? [])))
