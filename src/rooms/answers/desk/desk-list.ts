/** The desk of the actor's bodies: all their cases that stand, the soonest first, a page at a time. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import { accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { queryOf, readPetitionCode } from '#rooms/petitions/index.ts'
import { afterDays, type GivenRow, listGiven, routingSettings } from '#rooms/triage/index.ts'
import { answersGiven, contributedByMe } from '../answers-given.ts'
import { clockReader, type Part } from '../clock/case-clocks.ts'
import { reopenedNow } from '../verdict/after-answer.ts'
import { type DeskPart, type DeskStand, deskPartOf, deskParts, deskSize, settledParts } from './desk-parts.ts'

export type DeskAsked = {
  /** Null: whatever somebody still has to do something about. */
  part: DeskPart | null
  role: DeskStand['role'] | null
  /** Only what was handed to the one who asks. */
  mine: boolean
  search: string
  page: number
}

type Head = Omit<DeskStand, 'dueOn' | 'isWaiting'> &
  Part & { assignmentId: string; organisationId: string; officerId: string | null }
/** `isReopened`: the senders were not satisfied; due anew. */
export type DeskRow = Head & DeskStand & { pausedSince: Date | null; isReopened: boolean; part: DeskPart }

export type DeskCase = DeskRow & {
  given: GivenRow
  body: string
  officer: string | null
  /** At how many earlier conferences the same was asked. */
  askedBefore: number
  attachments: number
  /** 'Chờ lãnh đạo duyệt'; null: nothing is written. */
  written: string | null
  /** Until which day it may be handed back in time. */
  refuseUntil: CalendarDay
}

export async function loadDesk(db: Db, world: World, asked: DeskAsked) {
  const all = await listDeskRows(db, world)
  const worded = await wordedCases(db, asked.search)
  const me = accountIdOf(world.actor)
  const found = all.filter(
    (row) =>
      (!worded || worded.has(row.assignmentId)) &&
      (!asked.role || row.role === asked.role) &&
      (!asked.mine || row.officerId === me),
  )
  const counts = Object.fromEntries(deskParts.map((part) => [part, 0])) as Record<DeskPart, number>
  for (const { part } of found) counts[part] += 1
  const chosen = found.filter(({ part }) => (asked.part ? part === asked.part : !settledParts.has(part)))
  const again = ({ isReopened }: DeskRow) => Number(!isReopened)
  const sorted = chosen.sort(
    (a, b) => again(a) - again(b) || compare(a.dueOn, b.dueOn) || compare(a.assignmentId, b.assignmentId),
  )
  return {
    counts,
    mine: all.filter((row) => row.officerId === me && !settledParts.has(row.part)).length,
    coordinates: all.some(({ role }) => role === 'coordinator'),
    total: sorted.length,
    pages: Math.max(1, Math.ceil(sorted.length / deskSize)),
    rows: await detailsOf(db, world, sorted.slice((asked.page - 1) * deskSize, asked.page * deskSize)),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Narrow, of every case that stands; what the counts of a desk need. In no order. */
export async function listDeskRows(db: Db, world: World): Promise<DeskRow[]> {
  const { rows } = await sql<Head>`select assignment_id as "assignmentId", organisation_id as "organisationId", role,
      first_due_on as "firstDueOn", case when waits is not null or grants is not null then given_at end as "givenAt", said, upheld, officer_id as "officerId", stand,
      is_approved as "isApproved", is_forwarded as "isForwarded", waits, grants from my_desk()`.execute(db as Tx)
  const clockOf = await clockReader(db, world)
  const idsOf = (chosen: readonly Head[]) => chosen.map(({ assignmentId }) => assignmentId)
  const reopened = await reopenedNow(
    db,
    world,
    idsOf(rows.filter(({ isApproved, role }) => isApproved && role === 'lead')),
  )
  const said = await contributedByMe(db, idsOf(rows.filter(({ role }) => role === 'coordinator')))
  return rows.map((row) => {
    const { dueOn, pausedSince } = clockOf(row)
    const again = reopened.get(row.assignmentId)
    const stand = {
      ...row,
      dueOn: again ?? dueOn,
      pausedSince,
      isWaiting: pausedSince !== null,
      isReopened: again !== undefined,
      isApproved: again === undefined && (row.isApproved || (row.role === 'coordinator' && said.has(row.assignmentId))),
    }
    return { ...stand, part: deskPartOf(stand, world.today) }
  })
}

/** Null: nothing was asked for. Unsigned words find signed ones. */
async function wordedCases(db: Db, search: string): Promise<Set<string> | null> {
  if (search === '') return null
  const { rows } = await sql<{ id: string }>`
    select id from my_desk_worded(${queryOf(search, 'folded')}, ${readPetitionCode(search)}) as id`.execute(db as Tx)
  return new Set(rows.map(({ id }) => id))
}

async function detailsOf(db: Db, world: World, rows: readonly DeskRow[]): Promise<DeskCase[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ assignmentId }) => assignmentId)
  const given = new Map((await listGiven(db, { ids })).map((each) => [each.id, each]))
  const facts = await sql<{ id: string; askedBefore: number; attachments: number }>`
    select assignment_id as id, asked_before as "askedBefore", attachments from my_desk_facts(${ids}::uuid[])`.execute(
    db as Tx,
  )
  const factsOf = new Map(facts.rows.map((row) => [row.id, row]))
  const officers = await namesOf(
    db,
    rows.flatMap(({ officerId }) => officerId ?? []),
  )
  const settingOn = await routingSettings(db)
  const written = await answersGiven(db, world, ids)
  return rows.flatMap((row) => {
    const each = given.get(row.assignmentId)
    if (!each) return []
    const coordinator = each.coordinators.find(({ id }) => id === row.organisationId)
    const givenOn = dayInVietnam(each.givenAt)
    return {
      ...row,
      given: each,
      body: row.role === 'lead' ? each.lead : (coordinator?.name ?? ''),
      officer: row.officerId && (officers.get(row.officerId) ?? null),
      askedBefore: factsOf.get(each.id)?.askedBefore ?? 0,
      attachments: factsOf.get(each.id)?.attachments ?? 0,
      written: written.get(each.id)?.label ?? null,
      refuseUntil: afterDays(givenOn, settingOn(givenOn).refuseDays, world.calendar).date,
    }
  })
}

async function namesOf(db: Db, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('account')
    .select(['id', 'display_name as name'])
    .where('id', 'in', accountIds)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
