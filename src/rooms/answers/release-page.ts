/** What the page "Trả lời" of a conference shows: by agency and one by one, what is missing, late, approved, out. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort, type GivenHead, type GivenRow, listGiven, listGivenHeads } from '#rooms/triage/index.ts'
import { routingClocks } from './clock/case-clocks.ts'
import { countExtensionsAsked } from './clock/extension-page.ts'
import { mayFollowAnswers, mayRelease } from './policy.ts'
import { conferenceNotFound } from './refusals.ts'
import type { ReleasePart } from './release-parts.ts'
import { listStandings, type Standing } from './standings.ts'

type Head = GivenHead & { standing: Standing; part: ReleasePart }
export type ReleaseRow = GivenRow & { standing: Standing; part: ReleasePart; isReopened: boolean }
export type AgencyCounts = { id: string; name: string; given: number } & Record<ReleasePart, number>

const size = 50

export async function loadReleasePage(
  db: Db,
  world: World,
  asked: { conferenceId: string; part: ReleasePart; leadId: string | null; page: number },
) {
  const cared = await conferenceToSort(db, asked.conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, asked.conferenceId))
  refuseUnless(cared && head && mayFollowAnswers(world.actor, cared), conferenceNotFound)
  const given = await listGivenHeads(db, world, asked.conferenceId, routingClocks)
  const standing = await listStandings(
    db,
    world,
    given.filter(({ isDone, isReopened }) => isDone || isReopened).map(({ id }) => id),
  )
  const rows: Head[] = given.map((row) => {
    const each = standing(row.id)
    return { ...row, standing: each, part: releasePartOf(row, each, world) }
  })
  const ofLead = asked.leadId ? rows.filter(({ leadId }) => leadId === asked.leadId) : rows
  const chosen = ofLead.filter(({ part }) => part === asked.part)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  return {
    conference,
    releases: mayRelease(world.actor, cared),
    extensions: await countExtensionsAsked(db, asked.conferenceId),
    agencies: countByAgency(rows),
    counts: countParts(ofLead),
    total: chosen.length,
    pages: Math.max(1, Math.ceil(chosen.length / size)),
    rows: await withWords(db, chosen.slice((asked.page - 1) * size, asked.page * size)),
  }
}

/** The words of these, in their order. */
async function withWords(db: Db, heads: readonly Head[]): Promise<ReleaseRow[]> {
  if (heads.length === 0) return []
  const rows = new Map((await listGiven(db, { ids: heads.map(({ id }) => id) })).map((row) => [row.id, row]))
  return heads.flatMap(({ id, dueOn, isReopened, standing, part }) => {
    const row = rows.get(id)
    return row ? [{ ...row, dueOn, isReopened, standing, part }] : []
  })
}

/** One case stands in one place. Late is computed, never stored; what went to the level above is not. */
export function releasePartOf(
  row: Pick<GivenHead, 'dueOn' | 'isDone' | 'isReopened'>,
  { approved, releasedFrom }: Pick<Standing, 'approved' | 'releasedFrom'>,
  { now, today }: Pick<World, 'now' | 'today'>,
): ReleasePart {
  if (approved === 0 && row.isDone) return 'forwarded'
  if (approved === 0) return row.dueOn < today ? 'late' : 'missing'
  if (!releasedFrom) return 'approved'
  if (releasedFrom > now) return 'scheduled'
  // Senders were not satisfied with what is out: it is owed anew, not settled.
  return row.isReopened ? 'reopened' : 'released'
}

const zero = (): Record<ReleasePart, number> => ({
  late: 0,
  reopened: 0,
  missing: 0,
  forwarded: 0,
  approved: 0,
  scheduled: 0,
  released: 0,
})

function countParts(rows: readonly Head[]): Record<ReleasePart, number> {
  const counts = zero()
  for (const { part } of rows) counts[part] += 1
  return counts
}

/** What is missing stands first. */
function countByAgency(rows: readonly Head[]): AgencyCounts[] {
  const found = new Map<string, AgencyCounts>()
  for (const row of rows) {
    const counts = found.get(row.leadId) ?? { id: row.leadId, name: row.lead, given: 0, ...zero() }
    counts.given += 1
    counts[row.part] += 1
    found.set(row.leadId, counts)
  }
  return [...found.values()].sort(
    (a, b) => b.late - a.late || b.reopened - a.reopened || b.missing - a.missing || a.name.localeCompare(b.name, 'vi'),
  )
}

/** How many approved answers wait to be released; null where the one who asks does not follow them. */
export async function countToRelease(db: Db, world: World, conferenceId: string): Promise<number | null> {
  const conference = await conferenceToSort(db, conferenceId)
  if (!conference || !mayFollowAnswers(world.actor, conference)) return null
  const { count } = await db
    .selectFrom('assignment_now as a')
    .select(({ fn }) => fn.count<number>('a.id').distinct().as('count'))
    .innerJoin('answer_step as s', (join) =>
      join
        .onRef('s.jurisdiction_id', '=', 'a.jurisdiction_id')
        .onRef('s.assignment_id', '=', 'a.id')
        .on('s.kind', '=', 'approved'),
    )
    .where('a.conference_id', '=', conferenceId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('answer_release_now as r')
            .select('r.version')
            .whereRef('r.jurisdiction_id', '=', 's.jurisdiction_id')
            .whereRef('r.assignment_id', '=', 's.assignment_id')
            .whereRef('r.version', '>=', 's.version')
            .where('r.released_from', 'is not', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return count
}
