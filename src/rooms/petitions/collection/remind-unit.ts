import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import { newId } from '#platform/ids.ts'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { reminderText, senderOf } from '#rooms/plan/index.ts'
import { mayRunCollection } from '../policy.ts'
import { conferenceNotFound, notYoursToAsk, requestNotFound } from '../refusals.ts'
import { uncheckedConference } from '../unchecked-call.ts'
import { listUnitLines, type UnitLine } from './unit-board.ts'

export const RemindUnit = z.object({
  conferenceId: z.uuid(),
  organisationId: z.uuid(),
  /** Where this house answers. */
  origin: z.string().max(300),
  /** What the conference is called: 'Đối thoại với phụ nữ năm 2026'. */
  conferenceName: z.string().max(300),
})

/** What is pasted into Zalo, in the words of every reminder of the house. Pure. */
export function unitReminder(
  line: Pick<UnitLine, 'name' | 'contact' | 'dueOn' | 'collected' | 'atUnit'>,
  setting: Parameters<typeof reminderText>[1] & { conferenceName: string },
): string {
  const sent = line.collected - line.atUnit
  const far =
    line.collected === 0
      ? 'chưa có ý kiến nào'
      : line.atUnit > 0
        ? `đã gửi ${sent}, còn ${line.atUnit} ý kiến chưa gửi lên`
        : `đã gửi ${sent} ý kiến, chưa báo gửi đủ`
  return reminderText(
    {
      body: line.name,
      text: `Thu thập ý kiến gửi hội nghị ${setting.conferenceName} (${far})`,
      dueOn: line.dueOn,
      contact: line.contact && { ...line.contact, title: '', phone: null },
      acknowledged: true,
    },
    setting,
  )
}

/** Keeps what was sent to whom; sending itself is by hand. */
export async function remindUnit(world: World, input: z.input<typeof RemindUnit>): Promise<{ text: string }> {
  const { conferenceId, organisationId, origin, conferenceName } = RemindUnit.parse(input)
  return world.write(async (tx) => {
    const conference = await uncheckedConference(tx, conferenceId)
    refuseUnless(conference, conferenceNotFound)
    refuseUnless(mayRunCollection(world.actor, conference), notYoursToAsk)
    const line = (await listUnitLines(tx, conferenceId, world.today)).find(({ id }) => id === organisationId)
    refuseUnless(line, requestNotFound)
    const text = unitReminder(line, {
      today: world.today,
      calendar: world.calendar,
      link: `${origin}/lam-viec/hoi-nghi/${conferenceId}/tiep-nhan`,
      sender: senderOf(world),
      conferenceName,
    })
    await tx
      .insertInto('collection_reminder')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        id: newId(world.now.getTime()),
        conference_id: conferenceId,
        organisation_id: organisationId,
        text,
        made_at: world.now,
        made_by: accountIdOf(world.actor)!,
      })
      .execute()
    await record(tx, world.actor, {
      what: 'collection.reminded',
      subjectKind: 'conference',
      subjectId: conferenceId,
      conferenceId,
      detail: { unit: line.name },
    })
    return { text }
  })
}
