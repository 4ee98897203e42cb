import type { Role } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { roleNames } from './role-names.ts'

export type DemoAccount = { login: string; name: string; role: string; organisation: string }

/** Accounts to try the demo with. Asked for only where the jurisdiction is a demo: logins are nobody's business elsewhere. */
export function listDemoAccounts(database: Database, jurisdictionId: string): Promise<DemoAccount[]> {
  return readOnly(database, { kind: 'system', jurisdictionId }, async (db) => {
    const rows = await db
      .selectFrom('account as a')
      .innerJoin('jurisdiction as j', (join) => join.onRef('j.id', '=', 'a.jurisdiction_id').on('j.is_demo', '=', true))
      .innerJoin('role_grant as g', (join) =>
        join.onRef('g.account_id', '=', 'a.id').onRef('g.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .innerJoin('person as p', (join) =>
        join.onRef('p.account_id', '=', 'a.id').onRef('p.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .innerJoin('position as s', (join) =>
        join.onRef('s.person_id', '=', 'p.id').onRef('s.jurisdiction_id', '=', 'p.jurisdiction_id'),
      )
      .innerJoin('organisation as o', (join) =>
        join.onRef('o.id', '=', 's.organisation_id').onRef('o.jurisdiction_id', '=', 's.jurisdiction_id'),
      )
      .select(['a.login', 'a.display_name', 'g.role', 'o.name', 'o.short_name'])
      .where('g.ended_at', 'is', null)
      .where('a.disabled_at', 'is', null)
      .orderBy('a.created_at')
      .orderBy('a.id')
      .orderBy('g.granted_at')
      .execute()
    const byLogin = new Map<string, DemoAccount>()
    for (const row of rows) {
      const known = byLogin.get(row.login)
      const role = roleNames[row.role as Role]
      if (known) {
        if (!known.role.includes(role)) known.role += `, ${role.toLowerCase()}`
      } else
        byLogin.set(row.login, {
          login: row.login,
          name: row.display_name,
          role,
          organisation: row.short_name ?? row.name,
        })
    }
    return [...byLogin.values()]
  })
}
