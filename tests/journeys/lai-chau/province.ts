/** The province before the story begins: its bodies and those who have accounts, made by the directory's own steps. */
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import type { Role } from '#platform/actor.ts'
import { connect, transact } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { keepPassword } from '#platform/sessions/change-password.ts'
import { hashPassword } from '#platform/sessions/password.ts'
import { type World, worldOf } from '#platform/world.ts'
import { createAccount } from '#rooms/directory/create-account.ts'
import { createOrganisation } from '#rooms/directory/create-organisation.ts'
import { createJurisdiction, seedDirectory } from '#rooms/directory/index.ts'
import { setFunction } from '#rooms/directory/set-function.ts'
import { seedLeadTimes } from '#rooms/plan/index.ts'
import { demoPassword } from '../journey.ts'
import { type Agency, agencies, leaderLogin, mailOf } from './agencies-data.ts'

export const communes = ['Xã Nậm Khăng', 'Xã Pa Thơm', 'Xã Tả Chải', 'Phường Đông Pao'] as const

/** All accounts have the password of the demo. */
export async function makeProvince(databaseUrl: string, now: Date): Promise<void> {
  const database = connect(databaseUrl, 4)
  const system = { kind: 'system', jurisdictionId: newId(now.getTime()) } as const
  const world = worldOf(database, system, now, vietnamCalendar())
  await createJurisdiction(world, {
    name: 'Tỉnh Lai Châu',
    authority: 'Ủy ban nhân dân tỉnh Lai Châu',
    fullName: 'Sìn Thị Vân',
    salutation: 'Bà',
    title: 'Chuyên viên Văn phòng',
    login: 'quan-tri',
    password: 'Suoi-Nam-Na-2026',
    helpName: 'Hội LHPN tỉnh',
    helpPhone: '0200 355 5000',
    helpHours: 'giờ hành chính',
  })
  await seedDirectory(world)
  await seedLeadTimes(world)
  const standing = await enterBodies(world)
  const hash = await hashPassword(demoPassword)
  const enter = async (person: NewOfficial) => {
    const { accountId } = await createAccount(world, accountOf(person))
    await transact(database, system, (tx) => keepPassword(tx, { ...system, accountId }, hash, now))
  }
  await enter({
    login: 'hoi-phu-nu',
    fullName: 'Lò Thị Hương',
    salutation: 'Bà',
    title: 'Chánh Văn phòng',
    organisationId: standing.women,
    role: 'standing_body',
  })
  await enter({
    login: 'van-phong',
    fullName: 'Trần Đình Lộc',
    salutation: 'Ông',
    title: 'Phó Chánh Văn phòng',
    organisationId: standing.office,
    role: 'office',
    over: standing.root,
  })
  for (const agency of agencies) {
    const organisationId = standing.agencies.get(agency.name)!
    const officer = { login: agency.login, fullName: agency.officer, title: 'Chánh Văn phòng' }
    const leader = { login: leaderLogin(agency), fullName: agency.leader, title: 'Giám đốc' }
    await enter({ ...officer, salutation: null, organisationId, role: 'agency_coordinator' })
    await enter({ ...leader, salutation: null, organisationId, role: 'agency_leader' })
  }
  await database.close()
}

type NewOfficial = {
  login: string
  fullName: string
  salutation: 'Ông' | 'Bà' | null
  title: string
  organisationId: string
  role: Role
  /** Where it is not the own body. */
  over?: string
}

const accountOf = ({ login, fullName, salutation, title, organisationId, role, over }: NewOfficial) => ({
  login,
  person: { fullName, salutation, email: mailOf(login), position: { organisationId, title } },
  grants: [{ role, organisationId: over ?? organisationId }],
})

async function enterBodies(world: World) {
  const found = await world.read((db) => db.selectFrom('organisation').select(['id', 'kind']).execute())
  const root = found.find(({ kind }) => kind === 'territory')!.id
  const authority = found.find(({ kind }) => kind === 'peoples_committee')!.id
  const enter = async (body: Omit<Parameters<typeof createOrganisation>[1], 'level'>) =>
    (await createOrganisation(world, { level: 'province', ...body })).organisationId
  const women = await enter({
    name: 'Hội Liên hiệp Phụ nữ tỉnh Lai Châu',
    shortName: 'Hội LHPN tỉnh',
    kind: 'mass_organisation',
    parentId: root,
    docSymbol: 'HLHPN',
    subordinate: false,
  })
  const office = await enter({ name: 'Văn phòng Ủy ban nhân dân tỉnh', kind: 'department', parentId: authority })
  const made = new Map<string, string>()
  for (const agency of agencies) made.set(agency.name, await enterAgency(world, agency, root, authority))
  for (const name of communes)
    await createOrganisation(world, {
      name,
      kind: 'territory',
      level: 'commune',
      communeType: name.startsWith('Xã') ? 'xa' : 'phuong',
      parentId: root,
    })
  return { root, women, office, agencies: made }
}

async function enterAgency(world: World, { name, kind, functions }: Agency, root: string, authority: string) {
  const { organisationId } = await createOrganisation(world, {
    name,
    kind: kind ?? 'department',
    level: 'province',
    parentId: kind ? root : authority,
    subordinate: !kind,
  })
  for (const functionCode of functions)
    await setFunction(world, {
      organisationId,
      functionCode,
      validFrom: '2025-03-01',
      source: 'Quyết định số 12/2025/QĐ-UBND',
    })
  return organisationId
}
