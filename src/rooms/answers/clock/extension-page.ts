/** What the office decides of a conference's clocks: extensions that wait; and the hours by which all of them run. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort, listGiven } from '#rooms/triage/index.ts'
import { mayFollowAnswers, mayRelease } from '../policy.ts'
import { conferenceNotFound } from '../refusals.ts'
import { listVerdictSettings, maySetTerms, verdictSetting } from '../verdict/verdict-setting.ts'
import { clockSetting } from './clock-settings.ts'

/** So many at once; the longest waiting first. */
const most = 50

export async function loadExtensionPage(db: Db, world: World, conferenceId: string) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head && mayFollowAnswers(world.actor, cared), conferenceNotFound)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  const asked = await waitingExtensions(db, conferenceId).orderBy('x.made_at').limit(most).execute()
  const given = new Map(
    (await listGiven(db, { ids: asked.map((each) => each.assignmentId) })).map((row) => [row.id, row]),
  )
  return {
    conference,
    decides: mayRelease(world.actor, cared),
    setting: await clockSetting(db, world.today),
    terms: {
      now: await verdictSetting(db, world.today),
      all: await listVerdictSettings(db),
      sets: maySetTerms(world.actor, cared.lineage[0]!),
    },
    asked: asked.flatMap((each) => {
      const row = given.get(each.assignmentId)
      return row ? [{ ...each, code: row.code, title: row.title, petitionId: row.petitionId }] : []
    }),
  }
}

/** For the page of answers. */
export async function countExtensionsAsked(db: Db, conferenceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from extensions_asked(${conferenceId})`.execute(
    db as Tx,
  )
  return rows[0]!.count
}

const waitingExtensions = (db: Db, conferenceId: string) =>
  db
    .selectFrom('case_extension as x')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('o.id', '=', 'x.organisation_id'),
    )
    .innerJoin('account as by', (join) =>
      join.onRef('by.jurisdiction_id', '=', 'x.jurisdiction_id').onRef('by.id', '=', 'x.made_by'),
    )
    .select([
      'x.id',
      'x.assignment_id as assignmentId',
      'o.name as body',
      'x.from_due_on as fromDueOn',
      'x.due_on as dueOn',
      'x.reason',
      'by.display_name as by',
      'x.made_at as at',
    ])
    .where('x.id', 'in', sql<string>`(select extensions_asked(${conferenceId}))`)
