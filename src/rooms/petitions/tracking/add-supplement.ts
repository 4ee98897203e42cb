import { createHash } from 'node:crypto'
import { z } from 'zod'
import { record } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { petitionNotFound, withdrawnAlready } from '../refusals.ts'

export const AddSupplement = z.object({
  /** Made with the form: the same words from it again are one supplement, other words another. */
  key: z.uuid(),
  petitionId: z.uuid(),
  text: z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'Chưa viết gì để gửi thêm.').max(20_000, 'Dài quá 20.000 chữ cái. Xin viết gọn lại.')),
})

/** Nói thêm, or the answer to a question back: by the petition's bearer, in her own words, kept as they are. */
export async function addSupplement(world: World, input: z.input<typeof AddSupplement>): Promise<void> {
  const { key, petitionId, text } = AddSupplement.parse(input)
  await world.write(async (tx) => {
    const petition = await tx
      .selectFrom('petition as p')
      .leftJoin('petition_withdrawal_now as w', (join) =>
        join.onRef('w.petition_id', '=', 'p.id').onRef('w.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .select(['p.conference_id as conferenceId', 'w.withdrawn'])
      .where('p.id', '=', petitionId)
      .executeTakeFirst()
    refuseUnless(petition, petitionNotFound)
    refuseUnless(!petition.withdrawn, withdrawnAlready)
    const { jurisdictionId: jurisdiction_id } = world.actor
    const row = await tx
      .insertInto('petition_message')
      .values({
        jurisdiction_id,
        id: idOf(key, text),
        petition_id: petitionId,
        kind: 'supplement',
        text,
        made_at: world.now,
      })
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!row) return
    await record(tx, world.actor, {
      what: 'petition.supplemented',
      subjectKind: 'petition',
      subjectId: petitionId,
      conferenceId: petition.conferenceId,
    })
  })
}

function idOf(key: string, text: string): string {
  const hex = createHash('sha256').update(`${key} ${text}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
