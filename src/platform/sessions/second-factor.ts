import { randomBytes } from 'node:crypto'
import type { Database, Tx } from '../db.ts'
import { record } from '../journal.ts'
import { refuseUnless } from '../refusal.ts'
import type { SecretKey } from '../secret-key.ts'
import type { StaffWorld } from '../web/context.ts'
import { tokenHash } from './find-session.ts'
import { secondFactorSet, wrongCode } from './refusals.ts'
import { matchingStep, newTotpSecret } from './totp.ts'
import { beginTry, endTry } from './tries.ts'

/** What checking a code needs beyond the world. */
export type CodeKeeper = { database: Database; key: SecretKey; address: string }

/** A new secret, waiting for its first right code. Asking again before that gives another: the old one is worth nothing. */
export async function beginSecondFactor(world: StaffWorld, key: SecretKey): Promise<void> {
  const sealed = key.seal(newTotpSecret())
  await world.write(async (tx) => {
    const begun = await tx
      .insertInto('account_credential')
      .values({ jurisdiction_id: world.actor.jurisdictionId, account_id: world.actor.accountId, totp_secret: sealed })
      .onConflict((conflict) =>
        conflict
          .columns(['jurisdiction_id', 'account_id'])
          .doUpdateSet({ totp_secret: sealed, totp_last_step: null })
          // A set factor is first taken off, with its code: an open screen must not be enough to put another in its place.
          .where('account_credential.totp_confirmed_at', 'is', null),
      )
      .returning('account_id')
      .executeTakeFirst()
    refuseUnless(begun, secondFactorSet)
  })
}

/** The secret and whether its first code was given. */
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

/** The code at sign-in: opens this session fully and gives it a new token, so that a half-open one is worth nothing more. */
export async function giveCode(world: StaffWorld, keeper: CodeKeeper, code: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await withCode(world, keeper, code, async (tx) => {
    await tx
      .updateTable('account_session')
      .set({ second_factor: true, token_hash: tokenHash(token) })
      .where('id', '=', world.actor.sessionId)
      .execute()
    await record(tx, world.actor, line(world, 'account.code-given'))
  })
  return token
}

/** The first right code: from now on signing in asks for one. */
export async function confirmSecondFactor(world: StaffWorld, keeper: CodeKeeper, code: string): Promise<void> {
  await withCode(world, keeper, code, async (tx) => {
    const confirmed = await tx
      .updateTable('account_credential')
      .set({ totp_confirmed_at: world.now })
      .where('account_id', '=', world.actor.accountId)
      .where('totp_confirmed_at', 'is', null)
      .returning('account_id')
      .executeTakeFirst()
    refuseUnless(confirmed, secondFactorSet)
    await record(tx, world.actor, line(world, 'account.second-factor-set'))
  })
}

/** Takes the second factor off, with one of its codes. A password that was short because of it must then be changed. */
export async function dropSecondFactor(world: StaffWorld, keeper: CodeKeeper, code: string): Promise<void> {
  await withCode(world, keeper, code, async (tx) => {
    await tx
      .updateTable('account_credential')
      .set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null })
      .where('account_id', '=', world.actor.accountId)
      .execute()
    await tx
      .updateTable('account_credential')
      .set({ must_change_password: true })
      .where('account_id', '=', world.actor.accountId)
      .where('password_hash', 'is not', null)
      .execute()
    await record(tx, world.actor, line(world, 'account.second-factor-dropped'))
  })
}

/**
 * Runs `work` if the code is right. Each code counts once: the update asks that its step is newer than the last one used,
 * so two requests with one code cannot both pass. Wrong codes are counted as wrong passwords are, apart from them.
 */
async function withCode(
  world: StaffWorld,
  { database, key, address }: CodeKeeper,
  code: string,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  const { accountId, jurisdictionId } = world.actor
  const { login } = await world.read((db) =>
    db.selectFrom('account').select('login').where('id', '=', accountId).executeTakeFirstOrThrow(),
  )
  const attempt = { jurisdictionId, login: `${login} mã`, address, now: world.now }
  await beginTry(database, attempt)
  const found = await findSecret(world, key)
  const step = found ? matchingStep(found.secret, code, world.now) : null
  refuseUnless(step !== null, wrongCode)
  await world.write(async (tx) => {
    const taken = await tx
      .updateTable('account_credential')
      .set({ totp_last_step: step })
      .where('account_id', '=', accountId)
      .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
      .returning('account_id')
      .executeTakeFirst()
    refuseUnless(taken, wrongCode)
    await work(tx)
  })
  await endTry(database, attempt)
}

const line = (world: StaffWorld, what: string) => ({ what, subjectKind: 'account', subjectId: world.actor.accountId })
