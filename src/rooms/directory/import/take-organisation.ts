import type { Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { updateOrganisation } from '../change-organisation.ts'
import { CreateOrganisation, insertOrganisation } from '../create-organisation.ts'
import { organisationNotFound, parentNotTaken } from '../refusals.ts'
import { uncheckedOrganisation } from '../unchecked.ts'
import type { ImportRow } from './import-row.ts'
import { kindOf, levelOf } from './judge-organisations.ts'

/** Enters the body of a line, or brings what is known up to it. `idsByLine`: bodies of this list that are in already. */
export async function takeOrganisation(
  tx: Tx,
  world: World,
  row: ImportRow,
  idsByLine: ReadonlyMap<number, string>,
): Promise<string> {
  const { cells } = row
  const value = (field: string) => cells[field]?.value ?? null
  if (row.matchId !== null) return change(tx, world, row, row.matchId)
  const parent = value('parent')
  const line = /^dong:(\d+)$/.exec(parent ?? '')?.[1]
  const parentId = line ? idsByLine.get(Number(line)) : parent
  refuseUnless(parentId !== undefined, parentNotTaken)
  const kind = kindOf(cells.kind)
  const facts = CreateOrganisation.parse({
    name: value('name') ?? '',
    shortName: value('shortName'),
    kind,
    level: levelOf(cells.level),
    communeType: communeTypeIn(value('name') ?? '', levelOf(cells.level)),
    parentId,
    docSymbol: value('docSymbol'),
    orgCode: value('orgCode'),
    subordinate: !['front', 'mass_organisation', 'party', 'vertical', 'armed_forces', 'enterprise'].includes(kind),
    phone: value('phone'),
    address: value('address'),
  })
  return (await insertOrganisation(tx, world, facts)).organisationId
}

/** An empty cell changes nothing. */
async function change(tx: Tx, world: World, row: ImportRow, organisationId: string): Promise<string> {
  const body = await uncheckedOrganisation(tx, organisationId)
  refuseUnless(body, organisationNotFound)
  const says = (field: string) => (row.cells[field]?.verdict === 'same' ? null : (row.cells[field]?.value ?? null))
  await updateOrganisation(tx, world, {
    organisationId,
    version: body.version,
    name: body.name,
    shortName: says('shortName') ?? body.shortName,
    kind: kindOf(row.cells.kind),
    level: levelOf(row.cells.level),
    communeType: body.communeType as 'xa' | null,
    parentId: body.parentId,
    docSymbol: says('docSymbol') ?? body.docSymbol,
    orgCode: says('orgCode') ?? body.orgCode,
    subordinate: body.subordinate,
    protocolRank: body.protocolRank,
    phone: says('phone') ?? body.phone,
    address: says('address') ?? body.address,
  })
  return organisationId
}

function communeTypeIn(name: string, level: string): 'xa' | 'phuong' | 'dac_khu' | null {
  if (level !== 'commune') return null
  const said = / (xã|phường|đặc khu) /.exec(` ${name.normalize('NFC').toLowerCase()} `)?.[1]
  return said === 'xã' ? 'xa' : said === 'phường' ? 'phuong' : said ? 'dac_khu' : null
}
