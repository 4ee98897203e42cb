/** A province with a published conference that receives petitions, for tests of this room and the rooms after it. */

import type { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { type World, worldOf } from '#platform/world.ts'
import { enterAccount } from '#rooms/directory/testing.ts'
import { conferenceWorld, testMoment } from '#rooms/plan/testing.ts'
import { keepCall } from './keep-call.ts'
import { type ReceivePetition, receivePetition } from './receive-petition.ts'

/**
 * As conferenceWorld, published and open from 01/11/2026 to 25/11/2026 (today is 20/11/2026), with `citizen` (nobody
 * signed in), `moderator` (of the whole province), `standing` (cơ quan thường trực), `collector` (of Xã Tân An) and
 * `send`, which receives one petition, and `collect`, which enters one through Xã Tân An.
 */
export async function petitionWorld() {
  const made = await conferenceWorld()
  const { database, conferenceId } = made
  const commune = made.bodies.get('Xã Tân An')!
  const office: World = made.at(made.office)
  await made.publish()
  await keepCall(office, { conferenceId, seenVersion: 0, opensOn: '2026-11-01', closesOn: '2026-11-25' })
  const grant = (role: 'moderator' | 'standing_body' | 'collector', body: string) => [
    { role, organisationId: made.bodies.get(body)! },
  ]
  const root = 'Tỉnh Vân Lĩnh'
  const moderator = await enterAccount(database, 'kiem-duyet', grant('moderator', root))
  const standing = await enterAccount(database, 'thuong-truc', grant('standing_body', root))
  const collector = await enterAccount(database, 'xa-tan-an', grant('collector', 'Xã Tân An'))
  const citizen = (moment: Date = testMoment): World =>
    worldOf(database, { kind: 'public', jurisdictionId: database.jurisdictionId }, moment, office.calendar)
  const send = (text: string, more: Partial<z.input<typeof ReceivePetition>> = {}, moment?: Date) =>
    receivePetition(citizen(moment), {
      key: newId(),
      conferenceId,
      channel: 'web',
      text,
      communeId: commune,
      consent: 'form',
      ...more,
    })
  const collect = (text: string, more: Partial<z.input<typeof ReceivePetition>> = {}) =>
    receivePetition(made.at(collector), {
      key: newId(),
      conferenceId,
      channel: 'on_behalf',
      text,
      communeId: commune,
      collectedBy: commune,
      consent: 'spoken',
      ...more,
    })
  return { ...made, commune, citizen, moderator, standing, collector, send, collect }
}
