/** What the page of a conference's routing shows; who may open it. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { loadCollectingFacts, uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort } from '../conference-to-sort.ts'
import { mayFollowRouting, mayRule, maySort } from '../policy.ts'
import { petitionNotFound } from '../refusals.ts'
import { type CaseClocks, clocksByBody } from './case-clocks.ts'
import { type GivenHead, listGivenHeads } from './given-heads.ts'
import { byPressing, listGiven } from './given-list.ts'
import type { RoutingPart } from './parts.ts'
import { notYoursToRoute } from './refusals.ts'
import { routingSetting } from './settings.ts'
import { countWaiting, listWaiting } from './waiting-list.ts'

export async function loadRoutingHead(db: Db, world: World, conferenceId: string) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head, petitionNotFound)
  refuseUnless(mayFollowRouting(world.actor, cared), notYoursToRoute)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  return { conference, routes: maySort(world.actor, cared), rules: mayRule(world.actor, cared) }
}

export type RoutingAsked = { conferenceId: string; part: RoutingPart; leadId: string | null; page: number }

const size = 50

export async function loadRoutingPage(db: Db, world: World, asked: RoutingAsked, clocks: CaseClocks) {
  const head = await loadRoutingHead(db, world, asked.conferenceId)
  const given = await listGivenHeads(db, world, asked.conferenceId, clocks)
  const isWaiting = asked.part === 'waiting'
  const waiting = isWaiting
    ? await listWaiting(db, world, { ...asked, size })
    : { total: await countWaiting(db, asked.conferenceId), rows: [], leads: [] }
  const ofPart = byPressing(given).filter(({ state }) => state === asked.part)
  const chosen = asked.leadId ? ofPart.filter((row) => row.leadId === asked.leadId) : ofPart
  return {
    ...head,
    waiting: waiting.rows,
    given: await givenPage(db, world, chosen.slice((asked.page - 1) * size, asked.page * size), clocks),
    total: isWaiting ? waiting.total : chosen.length,
    pages: Math.max(1, Math.ceil((isWaiting ? waiting.total : chosen.length) / size)),
    leads: isWaiting ? waiting.leads : leadsOf(ofPart),
    bodies: leadsOf(given),
    counts: countsOf(given, isWaiting && asked.leadId ? await countWaiting(db, asked.conferenceId) : waiting.total),
    setting: await routingSetting(db, world.today),
    facts: await loadCollectingFacts(db, asked.conferenceId),
  }
}

/** The words of these, in their order, each body with the day that holds for it now. */
async function givenPage(db: Db, world: World, heads: readonly GivenHead[], clocks: CaseClocks) {
  if (heads.length === 0) return []
  const ids = heads.map(({ id }) => id)
  const rows = new Map((await listGiven(db, { ids })).map((row) => [row.id, row]))
  const clockOf = await clocksByBody(clocks, db, world, ids)
  return heads.flatMap(({ id, dueOn, isDone, pausedSince }) => {
    const row = rows.get(id)
    if (!row) return []
    const coordinators = row.coordinators.map((each) => ({ ...each, dueOn: clockOf(id, each.id)?.dueOn ?? each.dueOn }))
    return [{ ...row, coordinators, firstDueOn: row.dueOn, dueOn, isDone, isPaused: pausedSince !== null }]
  })
}

function leadsOf(rows: readonly GivenHead[]) {
  const found = new Map<string, { id: string; name: string; count: number }>()
  for (const row of rows) {
    const known = found.get(row.leadId) ?? { id: row.leadId, name: row.lead, count: 0 }
    found.set(row.leadId, { ...known, count: known.count + 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'))
}

function countsOf(given: readonly GivenHead[], waiting: number): Record<RoutingPart, number> {
  const counts: Record<RoutingPart, number> = {
    waiting,
    returned: 0,
    late: 0,
    unanswered: 0,
    accepted: 0,
    answered: 0,
  }
  for (const { state } of given) counts[state] += 1
  return counts
}

/** How many wait for the office: to be given, or for its ruling; null where the one who asks does not follow them. */
export async function countToRoute(db: Db, world: World, conferenceId: string): Promise<number | null> {
  const conference = await conferenceToSort(db, conferenceId)
  if (!conference || !mayFollowRouting(world.actor, conference)) return null
  return countWaiting(db, conferenceId)
}
