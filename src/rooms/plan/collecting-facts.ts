/** What a plan says that the collecting of opinions starts from: its days, its topics, who was to collect by when. */
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { fold } from '#vietnamese/fold.ts'
import { taskLines } from './task-line.ts'

export type CollectingFacts = {
  /** The first session's day, where it is one certain day. */
  sessionDay: string | null
  topics: string[]
  /** Tasks about collecting or sending up opinions, the earliest deadline first. */
  tasks: { text: string; dueOn: string | null }[]
  /** Tasks about answering what was asked, the earliest deadline first. */
  answering: { text: string; dueOn: string | null }[]
  /** Units that were given a quota of delegates, as the plan writes them. */
  quotaUnits: string[]
}

export async function loadCollectingFacts(db: Db, conferenceId: string): Promise<CollectingFacts> {
  const ofIt = sql<boolean>`(t.conference_id = ${conferenceId} or (t.conference_id is null
    and t.plan_id = (select c.plan_id from conference c where c.id = ${conferenceId})))`
  const session = await db
    .selectFrom('dialogue_session')
    .select(['first_day as first', 'last_day as last'])
    .where('conference_id', '=', conferenceId)
    .where('removed_at', 'is', null)
    .orderBy('first_day')
    .limit(1)
    .executeTakeFirst()
  const topics = await db
    .selectFrom('conference_topic as t')
    .select('t.text')
    .where(ofIt)
    .orderBy('t.position')
    .execute()
  const tasks = await taskLines(db)
    .where(ofIt)
    .select(['t.text', 'd.due_on as dueOn'])
    .distinct()
    .orderBy('d.due_on')
    .execute()
  const quotas = await db.selectFrom('quota').select('unit').where('conference_id', '=', conferenceId).execute()
  return {
    sessionDay: session?.first && session.first === session.last ? session.first : null,
    topics: topics.map((topic) => topic.text),
    tasks: tasks.filter((task) => isAboutCollecting(task.text)),
    answering: tasks.filter((task) => isAboutAnswering(task.text)),
    quotaUnits: [...new Set(quotas.map((quota) => quota.unit))],
  }
}

/** 'Tổng hợp ý kiến, kiến nghị của phụ nữ …', 'Tiếp nhận, phân loại ý kiến …', 'Thu thập kiến nghị …' */
export function isAboutCollecting(text: string): boolean {
  const words = fold(text)
  return /\b(?:tong hop|tiep nhan|thu thap|lay|nam bat|phan loai)\b[^.;]{0,60}\b(?:y kien|kien nghi|de xuat|tam tu|cau hoi)\b/.test(
    words,
  )
}

/** 'Chuẩn bị nội dung trả lời, giải đáp kiến nghị …', 'Trả lời bằng văn bản …' */
export const isAboutAnswering = (text: string): boolean =>
  /\b(?:tra loi|giai dap|giai trinh)\b[^.;]{0,60}\b(?:y kien|kien nghi|de xuat|cau hoi|van ban)\b/.test(fold(text))
