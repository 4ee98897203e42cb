import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { connect, type Database } from '#platform/db.ts'
import { refuse } from '#platform/refusal.ts'
import { type World, worldOf } from '#platform/world.ts'
import { resetPassword, resetSecondFactor } from '#rooms/directory/index.ts'
import { UsageProblem } from '../usage-problem.ts'
import { withDatabase } from './database-at-hand.ts'

const notThere = {
  code: 'account.not-there',
  status: 404,
  say: 'Không có tài khoản nào mang tên đăng nhập này.',
} as const

/** For the administrator whom nobody else can help: whoever runs the machine may open the door again. */
export async function run(words: string[]): Promise<number | undefined> {
  const [what, login, ...more] = words
  if (what !== 'reset' || !login || more.length > 0) throw new UsageProblem('Cần reset và tên đăng nhập.')
  const given = await withDatabase(async ({ url }) => {
    const database = connect(url, 2)
    try {
      return await reopen(database, login, new Date())
    } finally {
      await database.close()
    }
  })
  console.log(JSON.stringify({ login: given.login, name: given.displayName, password: given.password }))
  console.error('Mật khẩu này chỉ hiện một lần; lần đăng nhập đầu tiên sẽ hỏi mật khẩu mới.')
  return 0
}

/** One server may hold several provinces; a login is looked for in each. */
export async function reopen(database: Database, login: string, now: Date) {
  const provinces = await database.kysely.selectFrom('jurisdiction').select('id').execute()
  const found: { world: World; accountId: string }[] = []
  for (const { id } of provinces) {
    const world = worldOf(database, { kind: 'system', jurisdictionId: id }, now, vietnamCalendar())
    const account = await world.read((db) =>
      db.selectFrom('account').select('id').where('login', '=', login).executeTakeFirst(),
    )
    if (account) found.push({ world, accountId: account.id })
  }
  if (found.length > 1) refuse({ code: 'account.in-several', status: 409, say: severalHave })
  const { world, accountId } = found[0] ?? refuse(notThere)
  await resetSecondFactor(world, { accountId })
  return resetPassword(world, { accountId })
}

const severalHave = 'Nhiều tỉnh trên máy chủ này có tên đăng nhập đó. Nhờ quản trị viên khác của đúng tỉnh đặt lại.'
