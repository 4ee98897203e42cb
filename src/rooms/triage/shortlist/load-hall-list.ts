import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import type { HallList } from '../papers/hall-list.ts'
import { petitionNotFound } from '../refusals.ts'
import { listShortlist, loadShortlistHead, type ShortlistRow } from './shortlist-page.ts'

/** As it is printed, without names of senders: what nobody raises any more is left out. `asker` puts who asks into words. */
export async function loadHallList(
  db: Db,
  world: World,
  conferenceId: string,
  asker: (row: ShortlistRow) => string,
): Promise<HallList> {
  await loadShortlistHead(db, world, conferenceId)
  const conference = await db
    .selectFrom('conference as c')
    .innerJoin('organisation as issuer', (join) =>
      join.onRef('issuer.id', '=', 'c.organisation_id').onRef('issuer.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .leftJoin('plan_issue as i', (join) =>
      join.onRef('i.plan_id', '=', 'c.plan_id').onRef('i.jurisdiction_id', '=', 'c.jurisdiction_id'),
    )
    .select(['c.title', 'c.issuer as planIssuer', 'issuer.name as issuer'])
    .select(['i.number as planNumber', 'i.issued_on as planIssuedOn'])
    .where('c.id', '=', conferenceId)
    .executeTakeFirst()
  refuseUnless(conference, petitionNotFound)
  const { rows } = await listShortlist(db, world, conferenceId)
  const linesOf = (part: ShortlistRow['part']) =>
    rows
      .filter((row) => row.part === part && !row.isGone)
      .map((row) => ({
        code: row.code,
        text: row.words,
        commune: row.commune,
        topic: row.topic,
        together: row.together,
        asker: asker(row),
        answerer: row.answerer?.name ?? null,
      }))
  const { planNumber, planIssuedOn, planIssuer } = conference
  return {
    issuer: conference.issuer,
    conferenceTitle: conference.title,
    plan: planNumber && planIssuedOn ? { number: planNumber, issuedOn: planIssuedOn, issuer: planIssuer } : null,
    today: world.today,
    main: linesOf('main'),
    alternates: linesOf('alternate'),
  }
}
