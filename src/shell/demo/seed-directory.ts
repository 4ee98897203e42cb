import type { Tx } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { searchKey } from '#vietnamese/abbreviations.ts'
import { fold } from '#vietnamese/fold.ts'
import { nameSortKey } from '#vietnamese/names.ts'
import { communes, type DemoBody, dissolved, provincial, root } from './bodies-data.ts'

export type DemoDirectory = { bodies: Map<string, string>; people: Map<string, string> }

const successionDay = '2025-03-01'
const twoTierDay = '2025-07-01'

/** Organisations with their contacts, and the bodies that are gone with their heirs by function. Ids by key. */
export async function seedDirectory(
  tx: Tx,
  jurisdictionId: string,
  functions: readonly { code: string; name: string }[],
): Promise<DemoDirectory> {
  const made: DemoDirectory = { bodies: new Map(), people: new Map() }
  const insert = bodyInserter(tx, jurisdictionId, made)
  await tx
    .insertInto('agency_function')
    .values(functions.map((each) => ({ jurisdiction_id: jurisdictionId, ...each })))
    .execute()
  await insert(root, 0)
  for (const [index, body] of provincial.entries()) await insert({ under: 'tinh', ...body }, index + 1)
  for (const [index, [type, name, contact]] of communes.entries()) {
    const word = type === 'xa' ? 'xã' : 'phường'
    const key = fold(name).replace(/[^a-z]+/g, '-')
    await insert(
      {
        key: `ubnd-${key}`,
        name: `Ủy ban nhân dân ${word} ${name}`,
        short: `UBND ${word} ${name}`,
        kind: 'peoples_committee',
        level: 'commune',
        communeType: type,
        under: 'tinh',
        contact,
      },
      100 + index,
    )
    await insert(
      {
        key: `hpn-${key}`,
        name: `Hội Liên hiệp Phụ nữ ${word} ${name}`,
        short: `Hội LHPN ${word} ${name}`,
        kind: 'mass_organisation',
        level: 'commune',
        communeType: type,
        under: 'hpn',
        subordinate: false,
      },
      200 + index,
    )
  }
  for (const gone of dissolved) await insertDissolved(tx, jurisdictionId, made, gone)
  return made
}

function bodyInserter(tx: Tx, jurisdiction_id: string, made: DemoDirectory) {
  return async (body: DemoBody, rank: number) => {
    const id = newId()
    made.bodies.set(body.key, id)
    await tx
      .insertInto('organisation')
      .values({
        jurisdiction_id,
        id,
        name: body.name,
        short_name: body.short ?? null,
        kind: body.kind,
        level: body.level ?? 'province',
        commune_type: body.communeType ?? null,
        parent_id: body.under ? made.bodies.get(body.under)! : null,
        doc_symbol: body.symbol ?? null,
        subordinate: body.subordinate ?? true,
        protocol_rank: rank,
        valid_from: body.functions?.length ? successionDay : body.level === 'commune' ? twoTierDay : '1997-01-01',
        search_key: searchKey(`${body.name} ${body.short ?? ''}`),
      })
      .execute()
    for (const code of body.functions ?? []) {
      await tx
        .insertInto('organisation_function')
        .values({
          jurisdiction_id,
          organisation_id: id,
          function_code: code,
          valid_from: successionDay,
          source: 'Quyết định số 15/2025/QĐ-UBND (dữ liệu hư cấu)',
        })
        .execute()
    }
    if (body.contact)
      await insertPerson(tx, jurisdiction_id, made, body.contact, id, {
        isContact: true,
        phone: phoneOf(made.people.size),
      })
  }
}

/** A person with a position; the same name in the same body is the same person. */
export async function insertPerson(
  tx: Tx,
  jurisdiction_id: string,
  made: DemoDirectory,
  [salutation, name, title]: readonly [string, string, string],
  organisationId: string,
  more: { isContact: boolean; phone: string; accountId?: string },
): Promise<void> {
  const known = made.people.get(`${organisationId} ${name}`)
  if (known) {
    await tx
      .updateTable('person')
      .set({ account_id: more.accountId ?? null })
      .where('id', '=', known)
      .execute()
    return
  }
  const id = newId()
  made.people.set(`${organisationId} ${name}`, id)
  await tx
    .insertInto('person')
    .values({
      jurisdiction_id,
      id,
      full_name: name,
      sort_key: nameSortKey(name),
      salutation,
      phone: more.phone,
      account_id: more.accountId ?? null,
      search_key: searchKey(`${name} ${title} ${more.phone}`),
    })
    .execute()
  await tx
    .insertInto('position')
    .values({
      jurisdiction_id,
      id: newId(),
      person_id: id,
      organisation_id: organisationId,
      title,
      is_contact: more.isContact,
      valid_from: twoTierDay,
    })
    .execute()
}

/** 0200 is no area code in use. */
export const phoneOf = (index: number): string => `0200 355 ${6000 + index * 7}`

async function insertDissolved(
  tx: Tx,
  jurisdiction_id: string,
  made: DemoDirectory,
  gone: (typeof dissolved)[number],
): Promise<void> {
  const id = newId()
  made.bodies.set(gone.key, id)
  await tx
    .insertInto('organisation')
    .values({
      jurisdiction_id,
      id,
      name: gone.name,
      kind: 'department',
      level: 'province',
      parent_id: made.bodies.get('tinh')!,
      valid_from: '1997-01-01',
      valid_to: gone.endedOn,
      search_key: searchKey(gone.name),
    })
    .execute()
  for (const heir of gone.heirs) {
    for (const code of heir.functions.length > 0 ? heir.functions : [null]) {
      await tx
        .insertInto('organisation_succession')
        .values({
          jurisdiction_id,
          id: newId(),
          predecessor_id: id,
          successor_id: made.bodies.get(heir.body)!,
          function_code: code,
          happened_on: successionDay,
          source: gone.source,
        })
        .execute()
    }
  }
}
