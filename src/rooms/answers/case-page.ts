/** What the page of one case shows its body: the words, the clock, the answer with all its versions, who may do what now. */
import { sql } from 'kysely'
import { accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { listAskedWords, ownCases } from '#rooms/triage/index.ts'
import { emptyAnswer } from './answer.ts'
import { listComments, listSteps, listVersions } from './answer-versions.ts'
import { maySetApproval, sectionHasSeen, sectionOf } from './approval/approval-rule.ts'
import { listFiles } from './attachments/attachments.ts'
import { listCarried } from './carried.ts'
import { loadClockPanel } from './clock/clock-panel.ts'
import { listContributed, loadOwnContribution } from './coordination/contributions.ts'
import { loadLaws } from './library/laws.ts'
import { lintAnswer, type OtherAnswer } from './lint-answer.ts'
import { isOwnText, mayApprove, mayCheck, mayWrite } from './policy.ts'
import { maskedFindings } from './public-text/masked-findings.ts'
import { caseNotFound } from './refusals.ts'
import { sourcesOf } from './reuse/reusable.ts'
import { sourceWords } from './reuse/source-words.ts'
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
    clock: await loadClockPanel(
      db,
      world,
      { ...own, isTakenOn: own.said === 'accepted' || own.ruling?.upheld === true },
      asked.map(({ petitionId }) => petitionId),
    ),
    answer: writes ? await loadAnswer(db, world, led, own.leadId) : null,
    after: writes ? await loadAfterCase(db, world, assignmentId) : null,
    contribution: own.role === 'coordinator' ? await loadOwnContribution(db, world, assignmentId, own.body.id) : null,
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
  const section = await sectionOf(db, leadId)
  const accountId = accountIdOf(world.actor)
  const isSeen =
    section !== 'required' ||
    (latest !== null && accountId !== null && (await sectionHasSeen(db, led.id, latest.version, accountId)))
  const approvedAt = steps.findLast(({ version, kind }) => version === latest?.version && kind === 'approved')?.at
  return {
    versions,
    steps,
    comments: await listComments(db, led.id),
    stand,
    standing: (await listStandings(db, world, [led.id]))(led.id),
    leadId,
    section,
    setsSteps: maySetApproval(world.actor, led.lineage),
    files: latest ? await listFiles(db, led.id, latest.files) : [],
    contributed: await listContributed(db, world, led.id),
    carried: await listCarried(db, led.id),
    findings: [
      ...lintAnswer(
        latest ?? emptyAnswer,
        await otherAnswers(db, led.id, leadId),
        // What was approved was approved by the law of its day.
        await adviceFor(db, world, led.id, approvedAt ? dayInVietnam(approvedAt) : world.today),
      ),
      ...maskedFindings(latest ?? emptyAnswer),
    ],
    /** Who may approve does that at once. */
    mayCheckNow:
      stand === 'submitted' &&
      section !== 'none' &&
      !isOwn &&
      mayCheck(world.actor, led) &&
      (!mayApprove(world.actor, led) || !isSeen),
    mayApproveNow: waits && isSeen && !isOwn && mayApprove(world.actor, led),
    mayReturnNow: waits && mayCheck(world.actor, led),
    /** Would approve, were it not for one's own words. */
    waitsForAnother: waits && isOwn && mayApprove(world.actor, led),
  }
}

async function adviceFor(db: Db, world: World, assignmentId: string, on: string) {
  const sources = await sourcesOf(db, world, assignmentId)
  return {
    laws: await loadLaws(db),
    on,
    sources: sources.map((each) => ({ id: each.assignmentId, text: each.text, words: sourceWords(each) })),
  }
}

const mostTexts = 200

/** The newest texts of the same body's other cases, so many at most: what is pasted comes from lately. */
export async function otherAnswers(db: Db, assignmentId: string, leadId: string): Promise<OtherAnswer[]> {
  const { rows } = await sql<OtherAnswer>`select assignment_id as id, text
    from texts_beside(${leadId}, ${assignmentId}, ${mostTexts})`.execute(db as Tx)
  return rows
}

export async function findingsOf(world: World, assignmentId: string, answer: Parameters<typeof lintAnswer>[0]) {
  return world.read(async (db) => {
    const row = await db
      .selectFrom('assignment')
      .select('lead_id as leadId')
      .where('id', '=', assignmentId)
      .executeTakeFirst()
    const others = row ? await otherAnswers(db, assignmentId, row.leadId) : []
    const found = lintAnswer(answer, others, await adviceFor(db, world, assignmentId, world.today))
    return [...found, ...maskedFindings(answer)]
  })
}
