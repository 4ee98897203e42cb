import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { isDuplicate, type Tx } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { Refusal, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { tellSenderIn } from '#rooms/petitions/index.ts'
import { hidePublicIn } from './mask-petition.ts'
import { decisionNow, decisionsNow } from './moderation.ts'
import { decidedMeanwhile, nothingToTakeBack, withdrawnBySender } from './refusals.ts'
import { petitionsToSort, petitionToSort, type SortedPetition } from './unchecked-petition.ts'

const reason = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(2000, 'Lời gửi người gửi ghi gọn trong 2.000 chữ cái.'))
  .default('')

const decision = z
  .object({
    decision: z.enum(['accepted', 'clarification', 'out_of_scope', 'off_theme']),
    redirect: z.enum(['complaint', 'denunciation', 'procedure', 'court', 'other']).nullish().default(null),
    /** As the sender reads it. */
    reason,
    /** False: the officer chose to send no word. */
    told: z.boolean().default(true),
  })
  .refine((each) => each.decision === 'accepted' || each.reason !== '', {
    path: ['reason'],
    message: 'Chưa ghi lý do. Người gửi đọc lý do này khi tra mã.',
  })
  .refine((each) => (each.decision === 'out_of_scope') === (each.redirect !== null), {
    path: ['redirect'],
    message: 'Chưa chọn nơi giải quyết việc này. Chọn một nơi để người gửi biết gửi đâu.',
  })
export type Decision = z.output<typeof decision>

export const ModeratePetition = z.intersection(
  z.object({ petitionId: z.uuid(), /** On the screen; 0: nobody decided yet. */ seenVersion: z.number().int().min(0) }),
  decision,
)

/** Kiểm duyệt: accept, ask back, out of scope, not on theme. Two moderators meet at the version. */
export async function moderatePetition(
  world: World,
  input: z.input<typeof ModeratePetition>,
): Promise<{ version: number }> {
  const { petitionId, seenVersion, ...decided } = ModeratePetition.parse(input)
  return guardingDecision(world, petitionId, () =>
    world.write(async (tx) => {
      const petition = await petitionToSort(tx, world, petitionId)
      return { version: await decideIn(tx, world, petition, seenVersion, decided) }
    }),
  )
}

/** Runs a step that decides; who comes second is told what the first decided. */
export async function guardingDecision<T>(world: World, petitionId: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (!isDuplicate(error, 'moderation_decision_pkey')) throw error
    const theirs = await world.read((db) => decisionNow(db, petitionId))
    throw new Refusal(decidedMeanwhile, { theirs })
  }
}

/** The decision, its word to the sender and its journal line, inside a larger transaction. */
export async function decideIn(
  tx: Tx,
  world: World,
  petition: SortedPetition,
  seenVersion: number,
  decided: Decision,
): Promise<number> {
  if (petition.withdrawn) refuse(withdrawnBySender)
  const { jurisdictionId } = world.actor
  const now = await decisionNow(tx, petition.id)
  if ((now?.version ?? 0) !== seenVersion) refuse(decidedMeanwhile, { theirs: now })
  const version = seenVersion + 1
  await tx
    .insertInto('moderation_decision')
    .values({
      jurisdiction_id: jurisdictionId,
      petition_id: petition.id,
      version,
      decision: decided.decision,
      redirect: decided.redirect,
      reason: decided.reason,
      told: decided.told,
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  if (decided.decision !== 'accepted') await hidePublicIn(tx, world, petition)
  if (decided.told && decided.reason !== '') {
    const kind = decided.decision === 'clarification' ? 'question' : 'notice'
    await tellSenderIn(tx, world, { petitionId: petition.id, kind, text: decided.reason })
  }
  await recordDecision(tx, world, petition, decided.decision, { redirect: decided.redirect, told: decided.told })
  return version
}

const lineOf = {
  accepted: 'moderation.accepted',
  clarification: 'moderation.asked-back',
  out_of_scope: 'moderation.out-of-scope',
  off_theme: 'moderation.off-theme',
  reopened: 'moderation.reopened',
} as const

const recordDecision = (
  tx: Tx,
  world: World,
  petition: SortedPetition,
  what: keyof typeof lineOf,
  detail: Record<string, unknown>,
) =>
  record(tx, world.actor, {
    what: lineOf[what],
    subjectKind: 'petition',
    subjectId: petition.id,
    conferenceId: petition.conference.id,
    detail,
  })

export const ReopenPetition = z.object({ petitionId: z.uuid(), seenVersion: z.number().int().min(1) })

/**
 * Hoàn tác: as if nobody had decided; the words were never touched. What the sender was told stays told, so she is told
 * that it no longer holds.
 */
export async function reopenPetition(world: World, input: z.input<typeof ReopenPetition>): Promise<void> {
  const { petitionId, seenVersion } = ReopenPetition.parse(input)
  await guardingDecision(world, petitionId, () =>
    world.write(async (tx) => reopenIn(tx, world, await petitionToSort(tx, world, petitionId), seenVersion)),
  )
}

export async function reopenIn(tx: Tx, world: World, petition: SortedPetition, seenVersion: number): Promise<void> {
  const now = await decisionNow(tx, petition.id)
  refuseUnless(now && now.version === seenVersion && now.decision !== 'reopened', nothingToTakeBack)
  await tx
    .insertInto('moderation_decision')
    .values({
      jurisdiction_id: world.actor.jurisdictionId,
      petition_id: petition.id,
      version: seenVersion + 1,
      decision: 'reopened',
      told: now.told && now.reason !== '',
      made_at: world.now,
      made_by: accountIdOf(world.actor)!,
    })
    .execute()
  await hidePublicIn(tx, world, petition)
  if (now.told && now.reason !== '') {
    const text = 'Lời báo trước đây đã được rút lại. Cơ quan tiếp nhận đang xem lại ý kiến này.'
    await tellSenderIn(tx, world, { petitionId: petition.id, kind: 'notice', text })
  }
  await recordDecision(tx, world, petition, 'reopened', { version: seenVersion })
}

export const ModerateMany = z.intersection(
  z.object({
    petitions: z
      .array(z.object({ petitionId: z.uuid(), seenVersion: z.number().int().min(0) }))
      .min(1)
      .max(200),
  }),
  decision,
)

/**
 * One decision for many. Those that somebody decided meanwhile, that were withdrawn or that complain of the actor's own
 * body stay as they are and are named, so that the rest is not held up.
 */
export async function moderateMany(
  world: World,
  input: z.input<typeof ModerateMany>,
): Promise<{ decided: { petitionId: string; version: number }[]; left: string[] }> {
  const { petitions, ...decided } = ModerateMany.parse(input)
  return world.write(async (tx) => {
    const versions = new Map(
      (
        await decisionsNow(
          tx,
          petitions.map((each) => each.petitionId),
        )
      ).map((row) => [row.petitionId, row.version]),
    )
    const done: { petitionId: string; version: number }[] = []
    const left: string[] = []
    for (const { petitionId, seenVersion } of petitions) {
      const petition = (versions.get(petitionId) ?? 0) === seenVersion ? await mineToSort(tx, world, petitionId) : null
      if (petition) done.push({ petitionId, version: await decideIn(tx, world, petition, seenVersion, decided) })
      else left.push(petitionId)
    }
    return { decided: done, left }
  })
}

async function mineToSort(tx: Tx, world: World, petitionId: string): Promise<SortedPetition | null> {
  try {
    const [petition] = await petitionsToSort(tx, world, [petitionId])
    return petition && !petition.withdrawn ? petition : null
  } catch (error) {
    if (error instanceof Refusal && error.code === 'triage.complains-of-you') return null
    throw error
  }
}
