/** Who should have a petition: the agency that an officer confirmed, else the one proposed, as the body of today. */
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { startingCatalogue } from '../catalogue/starting-catalogue.ts'
import { loadHolders } from '../find-holder.ts'
import type { AgencyChoice, StoredSuggestion } from '../read-petition.ts'

export type ProposedLead = { organisationId: string; functionCode: string | null }

/** By petition; those for which the directory knows nobody are missing. */
export async function proposedLeads(
  db: Db,
  world: World,
  petitionIds: readonly string[],
): Promise<Map<string, ProposedLead>> {
  const found = new Map<string, ProposedLead>()
  if (petitionIds.length === 0) return found
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
  const holders = await loadHolders(db, world.today)
  for (const row of rows) {
    const agency = (row.takenBack ? null : row.chosen) ?? row.suggested
    if (!agency) continue
    const offered = (row.alternatives as unknown as StoredSuggestion['alternatives'] | null)?.agencies ?? []
    const asked = offered.find((each: AgencyChoice) => each.code === agency)?.functionCode ?? null
    const holder = holders.find(agency, asked, row.communeId)
    if (holder) found.set(row.id, { organisationId: holder.organisationId, functionCode: holder.functionCode })
  }
  return found
}

/** Of what the petition is about, the function that this body holds; null: it was chosen for another reason. */
export async function functionFor(db: Db, world: World, petitionId: string, leadId: string): Promise<string | null> {
  const proposed = (await proposedLeads(db, world, [petitionId])).get(petitionId)
  if (proposed?.organisationId === leadId && proposed.functionCode) return proposed.functionCode
  const row = await db
    .selectFrom('petition_suggestion')
    .select('agency_code')
    .where('petition_id', '=', petitionId)
    .executeTakeFirst()
  const does = startingCatalogue().agencies.find((each) => each.code === row?.agency_code)?.functions ?? []
  const { functions } = await loadHolders(db, world.today)
  return functions.find((each) => each.id === leadId && does.includes(each.functionCode))?.functionCode ?? null
}
