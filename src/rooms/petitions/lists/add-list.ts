import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayEnterFor } from '../policy.ts'
import { conferenceNotFound, notYoursToEnter } from '../refusals.ts'
import { uncheckedConference } from '../unchecked-call.ts'
import { mostListBytes } from './list-fields-data.ts'
import { listTooLarge } from './list-refusals.ts'
import { readListJob, readListKey } from './read-list.ts'

export const AddList = z.object({
  conferenceId: z.uuid(),
  /** On whose behalf. */
  organisationId: z.uuid('Chưa chọn đơn vị mà danh sách này nói thay.'),
  name: z.string().transform((name) => name.normalize('NFC').trim() || 'Danh sách'),
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
})

/** Takes in the file. It is read by a job; nothing of it is a petition until somebody has looked at it. */
export async function addList(world: World, input: z.input<typeof AddList>): Promise<{ importId: string }> {
  const { conferenceId, organisationId, name, bytes } = AddList.parse(input)
  refuseUnless(bytes.byteLength <= mostListBytes, listTooLarge)
  const { jurisdictionId } = world.actor
  return world.write(async (tx) => {
    const conference = await uncheckedConference(tx, conferenceId)
    refuseUnless(conference, conferenceNotFound)
    const unit = await tx
      .selectFrom('organisation')
      .select('lineage')
      .where('id', '=', organisationId)
      .executeTakeFirst()
    const accountId = accountIdOf(world.actor)
    refuseUnless(accountId && unit && mayEnterFor(world.actor, conference, unit), notYoursToEnter)
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const file = await keepFile(tx, world.actor, { name, mediaType, bytes })
    const importId = newId(world.now.getTime())
    await tx
      .insertInto('petition_import')
      .values({
        jurisdiction_id: jurisdictionId,
        id: importId,
        conference_id: conferenceId,
        organisation_id: organisationId,
        file_id: file.id,
        started_by: accountId,
        created_at: world.now,
        created_by: accountId,
        moved_at: world.now,
      })
      .execute()
    await enqueue(tx, jurisdictionId, readListJob, { importId }, { key: readListKey(importId) })
    await record(tx, world.actor, {
      what: 'petition-import.added',
      subjectKind: 'petition-import',
      subjectId: importId,
      conferenceId,
    })
    return { importId }
  })
}
