import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#platform/db.ts'
import { record, recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { mayKnowSender } from './policy.ts'
import { notYoursToKnow, petitionNotFound } from './refusals.ts'
import { type UncheckedPetition, uncheckedPetition } from './unchecked-petition.ts'

export const SeeSender = z.object({
  petitionId: z.uuid(),
  why: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(5, 'Ghi xem để làm gì, ví dụ: gọi lại để làm rõ nơi sạt đường.')
        .max(300, 'Lý do ghi gọn trong 300 chữ cái.'),
    ),
})

export type Sender = {
  fullName: string | null
  phone: string | null
  email: string | null
  address: string | null
  speaksFor: string | null
  reach: string | null
}

/** Xem người gửi: given only together with the audit row that says who read it, when and why. */
export async function seeSender(world: StaffWorld, input: z.input<typeof SeeSender>): Promise<Sender> {
  const { petitionId, why } = SeeSender.parse(input)
  return world.write(async (tx) => {
    const petition = await uncheckedPetition(tx, petitionId)
    refuseUnless(petition, petitionNotFound)
    refuseUnless(await knowsSender(tx, world.actor, petition), notYoursToKnow)
    await recordSensitiveRead(tx, world.actor, {
      what: 'petition.identity',
      subjectKind: 'petition',
      subjectId: petitionId,
      why,
    })
    await record(tx, world.actor, {
      what: 'petition.sender-seen',
      subjectKind: 'petition',
      subjectId: petitionId,
      conferenceId: petition.conference.id,
    })
    return tx
      .selectFrom('petition_sender')
      .select(['full_name as fullName', 'phone', 'email', 'address', 'speaks_for as speaksFor', 'reach'])
      .where('petition_id', '=', petitionId)
      .executeTakeFirstOrThrow()
  })
}

/** Those who run it and those who collected it, by policy; a body that must answer, by what it was given (room triage). */
export async function knowsSender(
  db: Db,
  actor: StaffWorld['actor'],
  { id, conference, unit }: UncheckedPetition,
): Promise<boolean> {
  if (mayKnowSender(actor, conference, unit)) return true
  const { shown } = await db
    .selectNoFrom(sql<boolean>`${id}::uuid in (select petitions_that_show_me_their_sender())`.as('shown'))
    .executeTakeFirstOrThrow()
  return shown
}
