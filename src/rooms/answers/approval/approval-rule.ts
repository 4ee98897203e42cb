import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, accountIdOf } from '#platform/actor.ts'
import { type Db, isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { approvalChangedMeanwhile, notSetterOfApproval } from './refusals.ts'
import { type SectionStep, sections } from './section.ts'

/** What holds for a body: its own rule, else the nearest above it, else the province's, else 'optional'. */
export async function sectionOf(db: Db, bodyId: string): Promise<SectionStep> {
  const { rows } = await sql<{ section: SectionStep }>`select section_of(${bodyId}::uuid) as section`.execute(db as Tx)
  return rows[0]!.section
}

/** Where the head of section must look first: whether one has, so that this approver may go on. */
export async function sectionHasSeen(
  db: Db,
  assignmentId: string,
  version: number,
  approverId: string,
): Promise<boolean> {
  const { rows } = await sql<{
    seen: boolean
  }>`select section_has_seen(${assignmentId}::uuid, ${version}, ${approverId}::uuid) as seen`.execute(db as Tx)
  return rows[0]!.seen
}

/** The leader of a body for that body (by its lineage), the office for the province; never by a grant of one conference. */
export function maySetApproval(actor: Actor, lineage: readonly string[] | null): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'account') return false
  return actor.grants.some(
    ({ role, organisationId, conferenceId }) =>
      conferenceId === null &&
      (lineage === null ? role === 'office' : role === 'agency_leader' && lineage.includes(organisationId)),
  )
}

export type OwnRule = { section: SectionStep | null; version: number }

/** What was said of exactly this body, or (null) of the province. */
export async function ownRule(db: Db, bodyId: string | null): Promise<OwnRule> {
  const row = await db
    .selectFrom('approval_rule_now')
    .select(['section', 'version'])
    .where('body_id', 'is not distinct from', bodyId)
    .executeTakeFirst()
  return { section: (row?.section ?? null) as SectionStep | null, version: row?.version ?? 0 }
}

export const SetApproval = z
  .object({
    bodyId: z.uuid().nullable(),
    /** null: as those above do. */
    section: z.enum(sections).nullable(),
    seenVersion: z.number().int().min(0),
  })
  .refine(({ bodyId, section }) => bodyId !== null || section !== null, {
    path: ['section'],
    message: 'Chọn một cách cho toàn tỉnh.',
  })

/** Đặt các bước duyệt: holds for what is decided from now on. */
export async function setApproval(world: World, input: z.input<typeof SetApproval>): Promise<void> {
  const { bodyId, section, seenVersion } = SetApproval.parse(input)
  try {
    await world.write(async (tx) => {
      const body = bodyId
        ? await tx.selectFrom('organisation').select(['name', 'lineage']).where('id', '=', bodyId).executeTakeFirst()
        : null
      refuseUnless(body !== undefined && maySetApproval(world.actor, body?.lineage ?? null), notSetterOfApproval)
      refuseUnless((await ownRule(tx, bodyId)).version === seenVersion, approvalChangedMeanwhile)
      await tx
        .insertInto('approval_rule')
        .values({
          jurisdiction_id: world.actor.jurisdictionId,
          body_id: bodyId,
          version: seenVersion + 1,
          section,
          made_at: world.now,
          made_by: accountIdOf(world.actor)!,
        })
        .execute()
      await record(tx, world.actor, {
        what: 'approval.set',
        subjectKind: bodyId ? 'organisation' : 'jurisdiction',
        subjectId: bodyId ?? world.actor.jurisdictionId,
        detail: { body: body?.name ?? '', section: section ?? '' },
      })
    })
  } catch (error) {
    if (isDuplicate(error)) refuse(approvalChangedMeanwhile)
    throw error
  }
}
