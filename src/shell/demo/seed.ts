/**
 * Loads the demo province into an empty database: believable bodies, people, accounts and conferences at different
 * stages, by the same steps that officials use. Marked as demo on every page.
 */
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Actor } from '#platform/actor.ts'
import { transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { type World, worldOf } from '#platform/world.ts'
import { functionCatalogue, loadActor } from '#rooms/directory/index.ts'
import type { Running } from '../running.ts'
import { demoAccounts } from './accounts-data.ts'
import { seedConferences } from './seed-conferences.ts'
import { type DemoDirectory, insertPerson, phoneOf, seedDirectory } from './seed-directory.ts'
import { seedWork } from './seed-work.ts'

export async function seedDemo(running: Running, say: (line: string) => void): Promise<void> {
  const { database } = running
  const jurisdictionId = newId()
  const system: Actor = { kind: 'system', jurisdictionId }
  const accounts = new Map<string, string>()

  const isEmpty = await transact(database, system, async (tx) => {
    const found = await tx.selectFrom('jurisdiction').select('id').limit(1).execute()
    if (found.length > 0) return false
    await tx
      .insertInto('jurisdiction')
      .values({
        id: jurisdictionId,
        name: 'Tỉnh Vân Lĩnh',
        authority: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
        is_demo: true,
        help_name: 'Văn phòng UBND tỉnh',
        help_phone: '0200 355 5000',
        help_hours: 'thứ Hai đến thứ Sáu, 7:30–11:30 và 13:30–17:00',
      })
      .execute()
    const directory = await seedDirectory(tx, jurisdictionId, functionCatalogue)
    for (const account of demoAccounts)
      accounts.set(account.login, await insertAccount(tx, jurisdictionId, directory, account))
    return true
  })
  if (!isEmpty) return

  say('Đang nạp tỉnh trình diễn Vân Lĩnh (dữ liệu hư cấu)…')
  const as = (login: string, now: Date) => worldAs(running, jurisdictionId, accounts.get(login)!, now)
  const now = new Date()
  await seedConferences(as, now)
  await seedWork(database, system, as, now)
}

async function insertAccount(
  tx: Parameters<typeof insertPerson>[0],
  jurisdiction_id: string,
  directory: DemoDirectory,
  account: (typeof demoAccounts)[number],
): Promise<string> {
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
  return id
}

/** The world of a demo account at a moment: what it did is written as its own. */
async function worldAs(running: Running, jurisdictionId: string, accountId: string, now: Date): Promise<World> {
  const name = demoAccounts.find(Boolean)?.name ?? ''
  const actor = await loadActor(running.database, jurisdictionId, {
    id: newId(),
    accountId,
    displayName: name,
    secondFactor: false,
  })
  return worldOf(running.database, actor, now, vietnamCalendar())
}
