/** Files of an answer or a contribution: kept with the version that first carries them, and named by each that goes on. */
import { accountIdOf } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { keepFile } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { type Attachment, attachmentLimits, plainName } from '#rooms/petitions/index.ts'
import { filesTooHeavy, tooManyFiles } from './refusals.ts'

/** As the table's check says. */
export const mostFiles = 10

export type Attaching = {
  assignmentId: string
  /** The body whose text it is. */
  organisationId: string
  /** Of the version before. */
  before: readonly string[]
  /** Those of them that go on; undefined: all. */
  kept: readonly string[] | undefined
  attached: readonly Attachment[]
  /** Of a coordinating body, taken over with its words. */
  taken?: readonly string[]
}

/** The ids that the next version carries; new files are kept under plain names, numbered on from those of their kind. */
export async function nextFiles(tx: Tx, world: World, attaching: Attaching): Promise<string[]> {
  const { before, kept, attached, taken = [] } = attaching
  const going = kept ? before.filter((id) => kept.includes(id)) : before
  const files = [...new Set([...going, ...taken])]
  refuseUnless(files.length + attached.length <= mostFiles, tooManyFiles)
  refuseUnless(attached.reduce((sum, { bytes }) => sum + bytes.length, 0) <= attachmentLimits.allBytes, filesTooHeavy)
  for (const file of attached) files.push(await attach(tx, world, attaching, file))
  return files
}

async function attach(tx: Tx, world: World, to: Attaching, file: Attachment): Promise<string> {
  const { count } = await tx
    .selectFrom('answer_attachment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('assignment_id', '=', to.assignmentId)
    .where('organisation_id', '=', to.organisationId)
    .where('kind', '=', file.kind)
    .executeTakeFirstOrThrow()
  const name = plainName(file, count + 1)
  const stored = await keepFile(tx, world.actor, { name, mediaType: file.mediaType, bytes: file.bytes })
  const id = newId()
  await tx
    .insertInto('answer_attachment')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      id,
      assignment_id: to.assignmentId,
      organisation_id: to.organisationId,
      kind: file.kind,
      file_id: stored.id,
      original_name: file.originalName.normalize('NFC').slice(0, 200),
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  return id
}
