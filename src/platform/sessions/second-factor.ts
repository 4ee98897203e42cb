import { record } from '../journal.ts'
import { refuseUnless } from '../refusal.ts'
import type { SecretKey } from '../secret-key.ts'
import type { StaffWorld } from '../web/context.ts'
import { wrongCode } from './refusals.ts'
import { matchingStep, newTotpSecret } from './totp.ts'

/** A new secret, waiting for its first right code. Asking again before that gives another: the old one is worth nothing. */
export async function beginSecondFactor(world: StaffWorld, key: SecretKey): Promise<Buffer> {
  const secret = newTotpSecret()
  await world.write(async (tx) => {
    await tx
      .insertInto('account_credential')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        account_id: world.actor.accountId,
        totp_secret: key.seal(secret),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['jurisdiction_id', 'account_id'])
          .doUpdateSet({ totp_secret: key.seal(secret), totp_confirmed_at: null, totp_last_step: null }),
      )
      .execute()
  })
  return secret
}

/** The secret that waits to be confirmed, to show its picture again after a wrong code. */
export async function findSecret(
  world: StaffWorld,
  key: SecretKey,
): Promise<{ secret: Buffer; confirmed: boolean } | null> {
  const row = await world.read((db) =>
    db
      .selectFrom('account_credential')
      .select(['totp_secret', 'totp_confirmed_at'])
      .where('account_id', '=', world.actor.accountId)
      .executeTakeFirst(),
  )
  return row?.totp_secret ? { secret: key.open(row.totp_secret), confirmed: row.totp_confirmed_at !== null } : null
}

/**
 * Checks a code and opens this session fully; the first right code also confirms the factor. Each code counts once:
 * the update asks that its step is newer than the last one used, so two requests with one code cannot both pass.
 */
export async function giveCode(world: StaffWorld, key: SecretKey, code: string): Promise<void> {
  const found = await findSecret(world, key)
  const step = found ? matchingStep(found.secret, code, world.now) : null
  refuseUnless(found && step !== null, wrongCode)
  await world.write(async (tx) => {
    const taken = await tx
      .updateTable('account_credential')
      .set({ totp_last_step: step, ...(found.confirmed ? {} : { totp_confirmed_at: world.now }) })
      .where('account_id', '=', world.actor.accountId)
      .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
      .returning('account_id')
      .executeTakeFirst()
    refuseUnless(taken, wrongCode)
    await tx
      .updateTable('account_session')
      .set({ second_factor: true })
      .where('id', '=', world.actor.sessionId)
      .execute()
    await record(tx, world.actor, {
      what: found.confirmed ? 'account.code-given' : 'account.second-factor-set',
      subjectKind: 'account',
      subjectId: world.actor.accountId,
    })
  })
}

/** Takes the second factor off again. */
export async function dropSecondFactor(world: StaffWorld): Promise<void> {
  await world.write(async (tx) => {
    await tx
      .updateTable('account_credential')
      .set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null })
      .where('account_id', '=', world.actor.accountId)
      .execute()
    await record(tx, world.actor, {
      what: 'account.second-factor-dropped',
      subjectKind: 'account',
      subjectId: world.actor.accountId,
    })
  })
}
