import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/db.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { mayKnowSender } from '#rooms/petitions/index.ts'
import type { Cared } from '../policy.ts'
import { notYoursToKnow } from './refusals.ts'
import type { ShortlistRow } from './shortlist-page.ts'

/** Those whose sender asks in person or is invited to the hall. */
export const namesMatter = (row: Pick<ShortlistRow, 'asker' | 'invitesSender'>): boolean =>
  row.asker === 'sender' || row.invitesSender

/** Tên người gửi của những câu trong danh sách, by petition; given only together with the audit row that says who read them. */
export async function readSenderNames(
  tx: Tx,
  actor: Actor,
  conference: Cared,
  rows: readonly ShortlistRow[],
): Promise<Map<string, string>> {
  refuseUnless(actor.kind === 'account' && mayKnowSender(actor, conference, null), notYoursToKnow)
  const ids = rows.filter(namesMatter).map((row) => row.petitionId)
  if (ids.length === 0) return new Map()
  await recordSensitiveRead(tx, actor, {
    what: 'petition.identity-list',
    subjectKind: 'conference',
    subjectId: conference.id,
    why: `xem người gửi của ${ids.length} câu nêu tại hội trường`,
  })
  const found = await tx
    .selectFrom('petition_sender')
    .select(['petition_id as id', 'full_name as name'])
    .where('petition_id', 'in', ids)
    .execute()
  return new Map(found.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])))
}
