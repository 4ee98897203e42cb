/** Organisations and people for tests, straight into the tables; steps have their own tests. */
import type { Actor, Role } from '#platform/actor.ts'
import { type Database, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'

export type TestBody = {
  name: string
  short?: string
  kind?: string
  level?: string
  type?: string
  under?: string
  from?: string
  to?: string
  functions?: readonly string[]
}

type Held = Database & { jurisdictionId: string; system: Actor }

/** Enters bodies in order; `under` is the name of one entered before. Gives their ids by name. */
export async function enterBodies(database: Held, bodies: readonly TestBody[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const jurisdiction_id = database.jurisdictionId
  await transact(database, database.system, async (tx) => {
    for (const body of bodies) {
      const id = newId()
      ids.set(body.name, id)
      await tx
        .insertInto('organisation')
        .values({
          jurisdiction_id,
          id,
          name: body.name,
          short_name: body.short ?? null,
          kind: body.kind ?? 'department',
          level: body.level ?? 'province',
          commune_type: body.type ?? null,
          parent_id: body.under ? ids.get(body.under)! : null,
          valid_from: body.from ?? '1900-01-01',
          valid_to: body.to ?? null,
          search_key: searchKey(`${body.name} ${body.short ?? ''}`),
        })
        .execute()
      for (const code of body.functions ?? []) {
        await tx
          .insertInto('agency_function')
          .values({ jurisdiction_id, code, name: code })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        await tx
          .insertInto('organisation_function')
          .values({
            jurisdiction_id,
            organisation_id: id,
            function_code: code,
            valid_from: body.from ?? '1900-01-01',
            source: 'Quyết định số 12/2025/QĐ-UBND',
          })
          .execute()
      }
    }
  })
  return ids
}

/** A signed-in official with roles over bodies. */
export async function enterAccount(
  database: Held,
  login: string,
  grants: readonly { role: Role; organisationId: string }[],
): Promise<Extract<Actor, { kind: 'account' }>> {
  const accountId = newId()
  const jurisdiction_id = database.jurisdictionId
  await transact(database, database.system, async (tx) => {
    await tx.insertInto('account').values({ jurisdiction_id, id: accountId, login, display_name: login }).execute()
    for (const { role, organisationId } of grants) {
      await tx
        .insertInto('role_grant')
        .values({ jurisdiction_id, id: newId(), account_id: accountId, role, organisation_id: organisationId })
        .execute()
    }
  })
  return {
    kind: 'account',
    jurisdictionId: jurisdiction_id,
    accountId,
    sessionId: newId(),
    displayName: login,
    mustChangePassword: false,
    organisation: null,
    grants: grants.map((grant) => ({ ...grant, conferenceId: null })),
  }
}

/** A small fictional province under two tiers of government. */
export const smallTree: readonly TestBody[] = [
  { name: 'Tỉnh Vân Lĩnh', kind: 'territory' },
  {
    name: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    short: 'UBND tỉnh',
    kind: 'peoples_committee',
    under: 'Tỉnh Vân Lĩnh',
  },
  { name: 'Văn phòng Ủy ban nhân dân tỉnh', under: 'Ủy ban nhân dân tỉnh Vân Lĩnh' },
  {
    name: 'Sở Nội vụ',
    under: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    functions: ['lao-dong', 'viec-lam', 'nguoi-co-cong', 'binh-dang-gioi'],
  },
  { name: 'Sở Y tế', under: 'Ủy ban nhân dân tỉnh Vân Lĩnh', functions: ['y-te', 'tre-em', 'bao-tro-xa-hoi'] },
  { name: 'Chi cục Dân số', under: 'Sở Y tế' },
  {
    name: 'Sở Nông nghiệp và Môi trường',
    under: 'Ủy ban nhân dân tỉnh Vân Lĩnh',
    functions: ['giam-ngheo', 'dat-dai'],
  },
  { name: 'Sở Văn hóa, Thể thao và Du lịch', under: 'Ủy ban nhân dân tỉnh Vân Lĩnh' },
  { name: 'Sở Tài chính', under: 'Ủy ban nhân dân tỉnh Vân Lĩnh' },
  { name: 'Công an tỉnh Vân Lĩnh', kind: 'armed_forces', under: 'Tỉnh Vân Lĩnh' },
  { name: 'Bảo hiểm xã hội tỉnh', kind: 'vertical', under: 'Tỉnh Vân Lĩnh' },
  { name: 'Công ty Điện lực Vân Lĩnh', kind: 'enterprise', under: 'Tỉnh Vân Lĩnh' },
  { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Lĩnh', kind: 'front', under: 'Tỉnh Vân Lĩnh' },
  {
    name: 'Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh',
    short: 'Hội LHPN tỉnh',
    kind: 'mass_organisation',
    under: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vân Lĩnh',
    functions: ['phu-nu'],
  },
  ...['Tân An', 'Tân Ân'].flatMap((name) => commune(`Xã ${name}`, 'xa')),
  ...commune('Phường Thượng Lĩnh', 'phuong'),
  ...commune('Đặc khu Hòn Sậy', 'dac_khu'),
]

function commune(name: string, type: string): TestBody[] {
  const lower = name.charAt(0).toLowerCase() + name.slice(1)
  return [
    { name, kind: 'territory', level: 'commune', type, under: 'Tỉnh Vân Lĩnh' },
    {
      name: `Ủy ban nhân dân ${lower}`,
      kind: 'peoples_committee',
      level: 'commune',
      type,
      under: name,
    },
    { name: `Hội Liên hiệp Phụ nữ ${lower}`, kind: 'mass_organisation', level: 'commune', type, under: name },
  ]
}
