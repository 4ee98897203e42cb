import { sql } from 'kysely'
import { z } from 'zod'
import { isDuplicate } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { refuse } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { identityTaken } from './account-refusals.ts'
import { accountToChange } from './change-account.ts'

export const LinkProvider = z.object({
  accountId: z.uuid(),
  issuer: z.url(),
  /** Who the person is at the provider ('sub'), as its administrator reads it out. Empty takes the link away. */
  subject: z
    .string()
    .transform((text) => text.trim())
    .pipe(z.string().max(255, 'Mã này dài quá 255 ký tự.')),
})

/** Ties an account to a person at the province's sign-in. Only by hand: an e-mail address proves nobody. */
export async function linkProvider(world: World, input: z.input<typeof LinkProvider>): Promise<void> {
  const { accountId, issuer, subject } = LinkProvider.parse(input)
  const isLinked = subject !== ''
  try {
    await world.write(async (tx) => {
      await accountToChange(tx, world, accountId)
      await sql`select link_provider(${accountId}, ${isLinked ? issuer : null}, ${isLinked ? subject : null})`.execute(
        tx,
      )
      await record(tx, world.actor, {
        what: isLinked ? 'account.provider-linked' : 'account.provider-unlinked',
        subjectKind: 'account',
        subjectId: accountId,
      })
    })
  } catch (error) {
    if (isDuplicate(error)) refuse(identityTaken)
    throw error
  }
}
