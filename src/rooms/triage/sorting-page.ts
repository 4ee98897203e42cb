/** What the page of a conference's queue shows: the queue, one petition, who could answer. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { listFunctionHolders } from '#rooms/directory/index.ts'
import { findCall } from '#rooms/petitions/index.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort } from './conference-to-sort.ts'
import { loadSheet } from './petition-sheet.ts'
import { maySort } from './policy.ts'
import type { QueueFilter } from './queue-filters.ts'
import { listQueue } from './queue-list.ts'
import { notYoursToSort, petitionNotFound } from './refusals.ts'
import { routingSetting } from './routing/settings.ts'

/** The conference, for those who sort it. */
export async function loadSortingHead(db: Db, world: World, conferenceId: string) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head, petitionNotFound)
  refuseUnless(maySort(world.actor, cared), notYoursToSort)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  return conference
}

export type Asked = {
  conferenceId: string
  filter: QueueFilter
  communeId: string | null
  search: string
  page: number
  /** The petition on the page; null: the first of the queue. */
  petitionId: string | null
}

const size = 25

export async function loadSortingPage(db: Db, world: World, asked: Asked) {
  const conference = await loadSortingHead(db, world, asked.conferenceId)
  const queue = await listQueue(db, { ...asked, size })
  const openId = asked.petitionId ?? queue.rows[0]?.id ?? null
  const sheet = openId ? await loadSheet(db, world, openId) : null
  refuseUnless(!sheet || sheet.conferenceId === asked.conferenceId, petitionNotFound)
  return {
    conference,
    queue,
    pages: Math.max(1, Math.ceil(queue.total / size)),
    sheet,
    closesOn: (await findCall(db, asked.conferenceId))?.closesOn ?? null,
    communes: await listCommunes(db, asked.conferenceId),
    topics: await listTopics(db),
    answerDays: (await routingSetting(db, world.today)).answerDays,
    bodies: sheet ? await bodiesOf(db, world, sheet) : { names: new Map<string, string>(), holders: [] },
  }
}

export const listTopics = (db: Db) =>
  db.selectFrom('petition_topic').select(['code', 'name']).where('ended_at', 'is', null).orderBy('position').execute()

const listCommunes = (db: Db, conferenceId: string) =>
  db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name'])
    .where('o.id', 'in', (eb) =>
      eb
        .selectFrom('petition_listed as l')
        .select('l.commune_id')
        .where('l.conference_id', '=', conferenceId)
        .$castTo<string>(),
    )
    .orderBy('o.name')
    .execute()

/** Names and functions of the bodies that are proposed. */
async function bodiesOf(db: Db, world: World, sheet: Awaited<ReturnType<typeof loadSheet>>) {
  const ids = (sheet.suggestion?.alternatives.agencies ?? []).flatMap((each) => each.organisationId ?? [])
  if (ids.length === 0) return { names: new Map<string, string>(), holders: [] }
  const rows = await db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', ids).execute()
  const holders = (await listFunctionHolders(db, world.today)).filter((each) => ids.includes(each.id))
  return { names: new Map(rows.map((row) => [row.id, row.name])), holders }
}

/** How many wait; null where the one who asks does not sort them. */
export async function countToSort(db: Db, world: World, conferenceId: string): Promise<number | null> {
  const conference = await conferenceToSort(db, conferenceId)
  if (!conference || !maySort(world.actor, conference)) return null
  const row = await db
    .selectFrom('petition_listed')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('conference_id', '=', conferenceId)
    .where('state', '=', 'new')
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
