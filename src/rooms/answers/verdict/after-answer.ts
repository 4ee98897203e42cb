/** What followed an answer: the senders' verdicts, their questions, whether it was opened again. Counted apart from answering. */
import { sql } from 'kysely'
import type { CalendarDay } from '#calendar/day.ts'
import { addDays } from '#calendar/day.ts'
import type { Db } from '#platform/db.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import type { AfterAnswer } from '#rooms/petitions/index.ts'
import { verdictSetting } from './verdict-setting.ts'

type Shown = { assignmentId: string; version: number; at: Date }

/** For the bearer: her own words on the text that she reads, and what the body did. */
export async function afterAnswer(db: Db, world: World, { assignmentId, version, at }: Shown): Promise<AfterAnswer> {
  const of = { assignment_id: assignmentId, version }
  const verdict = await db
    .selectFrom('answer_verdict')
    .select(['satisfied', 'reason', 'made_at as at'])
    .where((eb) => eb.and(of))
    .executeTakeFirst()
  const reopened = await db
    .selectFrom('case_reopening')
    .select(['due_on as dueOn'])
    .where((eb) => eb.and(of))
    .executeTakeFirst()
  const done = await db
    .selectFrom('answer_done')
    .select('made_at as at')
    .where((eb) => eb.and(of))
    .executeTakeFirst()
  const on = dayInVietnam(at)
  const until = addDays(on, (await verdictSetting(db, on)).verdictDays)
  return {
    version,
    verdict: verdict ?? null,
    until,
    mayJudge: !verdict && world.today <= until,
    reopenedDueOn: reopened?.dueOn ?? null,
    doneAt: done?.at ?? null,
    isDisputed: done !== undefined && verdict?.satisfied === false,
    questions: await listQuestions(db, [assignmentId]),
  }
}

export async function listQuestions(db: Db, assignmentIds: readonly string[]) {
  return db
    .selectFrom('answer_question as q')
    .leftJoin('answer_question_reply as r', (join) =>
      join.onRef('r.jurisdiction_id', '=', 'q.jurisdiction_id').onRef('r.question_id', '=', 'q.id'),
    )
    .select(['q.id', 'q.text', 'q.made_at as at', 'r.text as reply', 'r.made_at as repliedAt'])
    .where('q.assignment_id', 'in', [...assignmentIds])
    .orderBy('q.made_at')
    .orderBy('q.id')
    .limit(100)
    .execute()
}

/** Those that were opened again and have no newer text out yet: by when each is due now. */
export async function reopenedNow(
  db: Db,
  world: Pick<World, 'now'>,
  ids: readonly string[],
): Promise<Map<string, CalendarDay>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_reopening as o')
    .select(['o.assignment_id as id', 'o.due_on as dueOn'])
    .where(sql<boolean>`o.assignment_id = any(${[...ids]}::uuid[])`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('answer_release_now as r')
            .select('r.version')
            .whereRef('r.jurisdiction_id', '=', 'o.jurisdiction_id')
            .whereRef('r.assignment_id', '=', 'o.assignment_id')
            .whereRef('r.version', '>', 'o.version')
            .where('r.released_from', '<=', world.now),
        ),
      ),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, row.dueOn]))
}

/** For the body that answers: how many are satisfied, what the others miss, who asks back. No names. */
export async function loadAfterCase(db: Db, world: World, assignmentId: string) {
  const verdicts = await db
    .selectFrom('answer_verdict')
    .select(['petition_id as petitionId', 'version', 'satisfied', 'reason', 'made_at as at'])
    .where('assignment_id', '=', assignmentId)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute()
  const done = await db
    .selectFrom('answer_done')
    .select(['version', 'made_at as at'])
    .where('assignment_id', '=', assignmentId)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const out = await db
    .selectFrom('answer_release_now')
    .select('version')
    .where('assignment_id', '=', assignmentId)
    .where('released_from', '<=', world.now)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return {
    verdicts,
    questions: await listQuestions(db, [assignmentId]),
    dueOn: (await reopenedNow(db, world, [assignmentId])).get(assignmentId) ?? null,
    out: out?.version ?? null,
    done: done ?? null,
    isDisputed: done !== undefined && verdicts.some((each) => each.version === done.version && !each.satisfied),
  }
}
