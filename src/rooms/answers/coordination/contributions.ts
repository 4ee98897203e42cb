/** What the coordinating bodies of a case have said, as its lead sees it; and one body's own, as it sees it itself. */
import type { CalendarDay } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { type AnswerFile, listFiles } from '../attachments/attachments.ts'
import { isOwnText, mayApprove, mayCheck, mayWrite } from '../policy.ts'
import { type Stand, standOf } from '../stand.ts'
import { approvedContribution, latestContribution, listContributionSteps } from './contribution.ts'
import { uncheckedCoordinating } from './unchecked-contribution.ts'

export type Contributed = {
  organisationId: string
  body: string
  dueOn: CalendarDay
  /** 'late': its day has passed, so that it is waited for no more. */
  state: 'said' | 'waited' | 'late' | 'refused'
  said: { version: number; text: string; bases: string[]; by: string; at: Date; files: AnswerFile[] } | null
}

export async function listContributed(db: Db, world: World, assignmentId: string): Promise<Contributed[]> {
  const found: Contributed[] = []
  for (const { organisationId, body, dueOn, said: reply } of await uncheckedCoordinating(db, world, assignmentId)) {
    const said = await approvedContribution(db, assignmentId, organisationId)
    found.push({
      organisationId,
      body,
      dueOn,
      state: said ? 'said' : reply === 'refused' ? 'refused' : dueOn < world.today ? 'late' : 'waited',
      said: said && {
        version: said.version,
        text: said.text,
        bases: said.bases,
        by: said.by,
        at: said.approvedAt,
        files: await listFiles(db, assignmentId, said.files),
      },
    })
  }
  return found
}

/** null: the one who asks writes for no coordinating body of this case. */
export async function loadOwnContribution(db: Db, world: World, assignmentId: string, organisationId: string) {
  const own = (await uncheckedCoordinating(db, world, assignmentId)).find(
    (each) => each.organisationId === organisationId,
  )
  if (!own || !mayWrite(world.actor, own)) return null
  const latest = await latestContribution(db, assignmentId, organisationId)
  const steps = await listContributionSteps(db, assignmentId, organisationId)
  const stand: Stand = standOf(latest?.version ?? 0, steps)
  const submitter = steps.find(({ version, kind }) => version === latest?.version && kind === 'submitted')
  const isOwn = latest !== null && isOwnText(world.actor, { author: latest.byId, submitter: submitter?.byId ?? null })
  return {
    ...own,
    latest,
    files: latest ? await listFiles(db, assignmentId, latest.files) : [],
    steps,
    stand,
    isOut: steps.some(({ kind }) => kind === 'approved'),
    mayApproveNow: stand === 'submitted' && !isOwn && mayApprove(world.actor, own),
    mayReturnNow: stand === 'submitted' && mayCheck(world.actor, own),
    waitsForAnother: stand === 'submitted' && isOwn && mayApprove(world.actor, own),
  }
}
