/** What the page of one case shows its body: the words, the clock, the answer with all its versions, who may do what now. */
import type { Db } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { listAskedWords, ownCases } from '#rooms/triage/index.ts'
import { emptyAnswer } from './answer.ts'
import { listComments, listSteps, listVersions } from './answer-versions.ts'
import { lintAnswer, type OtherAnswer } from './lint-answer.ts'
import { isOwnText, mayApprove, mayCheck, mayWrite } from './policy.ts'
import { caseNotFound } from './refusals.ts'
import { standOf } from './stand.ts'
import { listStandings } from './standings.ts'
import { uncheckedCase } from './unchecked-case.ts'
import { loadAfterCase } from './verdict/after-answer.ts'

export async function loadCasePage(db: Db, world: World, assignmentId: string) {
  const [own] = await ownCases(db, world, [assignmentId])
  const led = own && (await uncheckedCase(db, assignmentId))
  refuseUnless(own && led, caseNotFound)
  const asked = await listAskedWords(db, { groupId: own.groupId, petitionId: own.groupId ? null : own.petitionId })
  const writes = mayWrite(world.actor, led)
  return {
    own,
    asked,
    answer: writes ? await loadAnswer(db, world, led, own.leadId) : null,
    after: writes ? await loadAfterCase(db, world, assignmentId) : null,
  }
}

async function loadAnswer(
  db: Db,
  world: World,
  led: NonNullable<Awaited<ReturnType<typeof uncheckedCase>>>,
  leadId: string,
) {
  const [versions, steps] = [await listVersions(db, led.id), await listSteps(db, led.id)]
  const latest = versions[0] ?? null
  const stand = standOf(latest?.version ?? 0, steps)
  const submitter = steps.find(({ version, kind }) => version === latest?.version && kind === 'submitted')
  const isOwn = latest !== null && isOwnText(world.actor, { author: latest.byId, submitter: submitter?.byId ?? null })
  const waits = stand === 'submitted' || stand === 'checked'
  return {
    versions,
    steps,
    comments: await listComments(db, led.id),
    stand,
    standing: (await listStandings(db, world, [led.id]))(led.id),
    findings: lintAnswer(latest ?? emptyAnswer, await otherAnswers(db, led.id, leadId)),
    /** Who may approve does that at once. */
    mayCheckNow: stand === 'submitted' && !isOwn && mayCheck(world.actor, led) && !mayApprove(world.actor, led),
    mayApproveNow: waits && !isOwn && mayApprove(world.actor, led),
    mayReturnNow: waits && mayCheck(world.actor, led),
    /** Would approve, were it not for one's own words. */
    waitsForAnother: waits && isOwn && mayApprove(world.actor, led),
  }
}

/** The newest texts of the same body's other cases, two hundred at most: what is pasted comes from lately. */
export async function otherAnswers(db: Db, assignmentId: string, leadId: string): Promise<OtherAnswer[]> {
  const rows = await db
    .selectFrom('answer_version as v')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.id', '=', 'v.assignment_id').onRef('a.jurisdiction_id', '=', 'v.jurisdiction_id'),
    )
    .select(['v.assignment_id as id', 'v.text'])
    .where('a.lead_id', '=', leadId)
    .where('a.id', '<>', assignmentId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('answer_version as later')
            .select('later.version')
            .whereRef('later.jurisdiction_id', '=', 'v.jurisdiction_id')
            .whereRef('later.assignment_id', '=', 'v.assignment_id')
            .whereRef('later.version', '>', 'v.version'),
        ),
      ),
    )
    .orderBy('v.made_at', 'desc')
    .limit(200)
    .execute()
  return rows
}

export async function findingsOf(world: World, assignmentId: string, answer: Parameters<typeof lintAnswer>[0]) {
  return world.read(async (db) => {
    const row = await db
      .selectFrom('assignment')
      .select('lead_id as leadId')
      .where('id', '=', assignmentId)
      .executeTakeFirst()
    return lintAnswer(answer, row ? await otherAnswers(db, assignmentId, row.leadId) : [])
  })
}
