/** The conference that a page of this room stands in, and what the one who asks may do with its petitions. */
import { sql } from 'kysely'
import { covers } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type ConferenceHead, uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { type Call, findCall } from './find-call.ts'
import { type Cared, mayReadPetition, mayRunCollection } from './policy.ts'
import { conferenceNotFound } from './refusals.ts'
import { uncheckedConference } from './unchecked-call.ts'

export type IntakeHead = {
  conference: Omit<ConferenceHead, 'planId'>
  cared: Cared
  /** Reads all petitions; others read those of their units. */
  readsAll: boolean
  runs: boolean
  /** Units of the one who asks, where they collect for some. */
  units: { id: string; name: string }[]
  call: Call | null
}

/** Those who read all petitions, and those who collect for a unit. */
export async function loadIntakeHead(db: Db, world: World, conferenceId: string): Promise<IntakeHead> {
  const cared = await uncheckedConference(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head, conferenceNotFound)
  const readsAll = mayReadPetition(world.actor, cared, null)
  const units = await listOwnUnits(db, world, conferenceId)
  refuseUnless(readsAll || units.length > 0, conferenceNotFound)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  return {
    conference,
    cared,
    readsAll,
    runs: mayRunCollection(world.actor, cared),
    units,
    call: await findCall(db, conferenceId),
  }
}

/** Those that were asked in this conference and for which one collects; where none was asked, those of one's roles. */
export async function listOwnUnits(
  db: Db,
  world: World,
  conferenceId: string,
): Promise<{ id: string; name: string }[]> {
  const { actor } = world
  if (actor.kind !== 'account') return []
  const roots = actor.grants
    .filter(
      (grant) => grant.role === 'collector' && (grant.conferenceId === null || grant.conferenceId === conferenceId),
    )
    .map((grant) => grant.organisationId)
  if (roots.length === 0) return []
  const asked = await db
    .selectFrom('collection_request_now as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .select(['o.id', 'o.name', 'o.lineage'])
    .where('r.conference_id', '=', conferenceId)
    .where('r.taken_back', '=', false)
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .execute()
  const mine = asked.filter((unit) => covers(actor, ['collector'], unit.lineage, conferenceId))
  if (mine.length > 0) return mine.map(({ id, name }) => ({ id, name }))
  return db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', roots).orderBy('name').execute()
}
