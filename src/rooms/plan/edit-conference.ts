import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { resolveBodies } from '#rooms/directory/index.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import { insertContacts, listOtherContacts } from './conference-contacts.ts'
import { conferenceToWorkOn } from './conference-to-work-on.ts'
import { contactsToText } from './contact-lines.ts'
import { recordConference } from './publish-conference.ts'
import { conferenceChangedMeanwhile } from './refusals.ts'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => text.normalize('NFC') || null)

export const EditConference = z.object({
  conferenceId: z.uuid(),
  seenVersion: z.number().int().min(1),
  title: z.string().trim().min(1, 'Chưa ghi tên hội nghị.').max(500),
  theme: line(500),
  standingBody: line(300),
  contactName: line(200),
  contactTitle: line(200),
  contactPhone: z
    .string()
    .trim()
    .refine((text) => text === '' || !('error' in parsePhone(text)), 'Số điện thoại chưa đúng: thiếu hoặc thừa chữ số.')
    .transform((text) => text || null),
  /** Whom else to ring, in their order. */
  otherContacts: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(200),
        title: z.string().max(200).nullable(),
        phone: z.string().max(30, 'Số điện thoại chưa đúng: thừa chữ số.').nullable(),
      }),
    )
    .max(20),
  /** Who presides, then who presides with him; one a line. */
  chairs: z.array(z.object({ person: z.string().trim().min(1).max(200), role: z.enum(['chair', 'co_chair']) })).max(20),
})

/** Title, theme, chairs, standing body and contact; the version decides between two editors. */
export async function editConference(world: World, input: z.input<typeof EditConference>): Promise<void> {
  const { conferenceId, seenVersion, chairs, otherContacts, ...next } = EditConference.parse(input)
  await world.write(async (tx) => {
    await conferenceToWorkOn(tx, world, conferenceId)
    const jurisdiction_id = world.actor.jurisdictionId
    const [body] = next.standingBody ? (await resolveBodies(tx, next.standingBody, world.today)).bodies : []
    const row = await tx
      .updateTable('conference')
      .set({
        title: next.title.normalize('NFC'),
        theme: next.theme,
        standing_body: next.standingBody,
        standing_body_id: body?.id ?? null,
        contact_name: next.contactName,
        contact_title: next.contactTitle,
        contact_phone: next.contactPhone,
        version: seenVersion + 1,
      })
      .where('id', '=', conferenceId)
      .where('version', '=', seenVersion)
      .returning('id')
      .executeTakeFirst()
    if (!row) {
      const now = await tx
        .selectFrom('conference')
        .select(['title', 'theme', 'standing_body', 'contact_name', 'contact_title', 'contact_phone', 'version'])
        .where('id', '=', conferenceId)
        .executeTakeFirstOrThrow()
      const { version, ...words } = now
      const theirs = { ...words, 'lien-he-khac': contactsToText(await listOtherContacts(tx, conferenceId)) }
      refuseUnless(false, conferenceChangedMeanwhile, { theirs, version })
    }
    await tx.deleteFrom('conference_chair').where('conference_id', '=', conferenceId).execute()
    for (const [position, chair] of chairs.entries()) {
      await tx
        .insertInto('conference_chair')
        .values({ jurisdiction_id, id: newId(world.now.getTime()), conference_id: conferenceId, position, ...chair })
        .execute()
    }
    await tx.deleteFrom('conference_contact').where('conference_id', '=', conferenceId).execute()
    await insertContacts(tx, world, conferenceId, otherContacts)
    await recordConference(tx, world, conferenceId, 'conference.edited')
  })
}
