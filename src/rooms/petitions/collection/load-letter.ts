/** The guidance letter of a conference from what its units are asked. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { loadCollectingFacts } from '#rooms/plan/index.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import type { GuidanceLetter } from '../papers/guidance-letter.ts'
import { requestNotFound } from '../refusals.ts'
import { listUnitLines } from './unit-board.ts'

export async function loadGuidanceLetter(
  db: Db,
  conferenceId: string,
  { today, address }: { today: string; address: string },
): Promise<GuidanceLetter> {
  const units = await listUnitLines(db, conferenceId, today)
  refuseUnless(units.length > 0, requestNotFound)
  const conference = await db
    .selectFrom('conference as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .leftJoin('plan_issue as i', 'i.plan_id', 'c.plan_id')
    .select(['c.title', 'c.issuer', 'o.name', 'i.number', 'i.issued_on as issuedOn'])
    .select(['c.contact_name as contactName', 'c.contact_title as contactTitle', 'c.contact_phone as contactPhone'])
    .where('c.id', '=', conferenceId)
    .executeTakeFirstOrThrow()
  const facts = await loadCollectingFacts(db, conferenceId)
  const lettered = units.find((unit) => unit.letterNumber !== null)
  const all = (of: 'suggestions' | 'hotIssues') => [...new Set(units.flatMap((unit) => unit[of]))]
  return {
    issuer: conference.name,
    conferenceTitle: conference.title,
    sessionDay: facts.sessionDay,
    plan:
      conference.number && conference.issuedOn
        ? { number: conference.number, issuedOn: conference.issuedOn, issuer: conference.issuer }
        : null,
    topics: facts.topics,
    suggestions: all('suggestions'),
    hotIssues: all('hotIssues'),
    units: units.map(({ name, dueOn }) => ({ name, dueOn })).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    address,
    contact: conference.contactName
      ? { name: conference.contactName, title: conference.contactTitle, phone: spaced(conference.contactPhone) }
      : null,
    number: lettered?.letterNumber ?? null,
    issuedOn: lettered?.letterIssuedOn ?? null,
    today,
  }
}

/** In groups, as it is read aloud and dialled. */
function spaced(phone: string | null): string | null {
  const read = phone ? parsePhone(phone) : null
  return read && 'display' in read ? read.display : phone
}
