/**
 * Loads the demo province into an empty database: believable bodies, people, accounts and conferences at different
 * stages, by the same steps that officials use. Marked as demo on every page.
 */
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { worldOf } from '#platform/world.ts'
import { functionCatalogue, loadActor } from '#rooms/directory/index.ts'
import { seedLeadTimes } from '#rooms/plan/index.ts'
import type { Running } from '../running.ts'
import { demoAccounts } from './accounts-data.ts'
import { seedAnswers } from './seed-answers.ts'
import { seedCalls } from './seed-calls.ts'
import { type As, seedConferences } from './seed-conferences.ts'
import { type DemoDirectory, insertPerson, phoneOf, seedDirectory } from './seed-directory.ts'
import { seedManyPetitions } from './seed-many-petitions.ts'
import { seedPetitions } from './seed-petitions.ts'
import { seedSorting } from './seed-sorting.ts'
import { seedNotice, seedWork } from './seed-work.ts'

/** Written around the moment that `running` gives. */
export async function seedDemo(running: Pick<Running, 'database' | 'now'>, say: (line: string) => void): Promise<void> {
  const { database } = running
  const now = running.now()
  const existing = await readOnly(database, { kind: 'system', jurisdictionId: newId() }, (db) =>
    db.selectFrom('jurisdiction').select(['id', 'is_demo']).orderBy('created_at').limit(2).execute(),
  )
  if (existing.some((row) => !row.is_demo) || existing.length > 1) return
  const jurisdictionId = existing[0]?.id ?? newId()
  const system: Actor = { kind: 'system', jurisdictionId }
  if (existing.length === 0) {
    say('Đang nạp tỉnh trình diễn Vân Lĩnh (dữ liệu hư cấu)…')
    await insertProvince(database, system)
  }
  const accounts = await readOnly(database, system, (db) =>
    db.selectFrom('account').select(['id', 'login', 'display_name as name']).execute(),
  )
  const actors = new Map<string, Actor>()
  const as: As = async (login, now) => {
    const account = accounts.find((each) => each.login === login)!
    const session = { id: newId(), accountId: account.id, displayName: account.name, secondFactor: true }
    const actor = actors.get(login) ?? (await loadActor(database, jurisdictionId, session))
    actors.set(login, actor)
    return worldOf(database, actor, now, vietnamCalendar())
  }
  await seedLeadTimes(worldOf(database, system, now, vietnamCalendar()))
  // A start that was cut off left some of it: what is there is not made twice, what is missing is made now.
  const made = await seedConferences(database, system, as, now)
  if (made === 0) return
  // What does not hang on each other is told at once: a first start is somebody waiting.
  const [many] = await Promise.all([
    seedCalls(database, system, as, now)
      .then(() => seedPetitions(database, system, as, now))
      .then(() => seedManyPetitions(database, system, as, now)),
    seedWork(database, system, as, now).then(() => seedNotice(database, system, as, now)),
  ])
  await Promise.all([seedAnswers(database, system, as, now, many), seedSorting(database, system, as, now, many)])
}

/** The province, its bodies, people and accounts: in one transaction, whole or not at all. */
function insertProvince(database: Database, system: Actor): Promise<void> {
  return transact(database, system, async (tx) => {
    await tx
      .insertInto('jurisdiction')
      .values({
        id: system.jurisdictionId,
        name: 'Tỉnh Vân Lĩnh',
        authority: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
        is_demo: true,
        help_name: 'Văn phòng UBND tỉnh',
        help_phone: '0200 355 5000',
        help_hours: 'thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00',
      })
      .execute()
    const directory = await seedDirectory(tx, system.jurisdictionId, functionCatalogue)
    for (const account of demoAccounts) await insertAccount(tx, system.jurisdictionId, directory, account)
  })
}

async function insertAccount(
  tx: Parameters<typeof insertPerson>[0],
  jurisdiction_id: string,
  directory: DemoDirectory,
  account: (typeof demoAccounts)[number],
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('account')
    .values({ jurisdiction_id, id, login: account.login, display_name: `${account.salutation} ${account.name}` })
    .execute()
  await insertPerson(
    tx,
    jurisdiction_id,
    directory,
    [account.salutation, account.name, account.title],
    directory.bodies.get(account.body)!,
    {
      isContact: false,
      phone: phoneOf(directory.people.size),
      accountId: id,
    },
  )
  for (const grant of account.roles) {
    await tx
      .insertInto('role_grant')
      .values({
        jurisdiction_id,
        id: newId(),
        account_id: id,
        role: grant.role,
        organisation_id: directory.bodies.get(grant.over)!,
      })
      .execute()
  }
}
