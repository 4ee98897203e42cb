/** The files of texts that the one who asks may read; the fence decides which. */
import type { Db } from '#platform/db.ts'

export type AnswerFile = { id: string; organisationId: string; name: string; originalName: string; size: number }

/** By the ids that a version names, in its order. */
export async function listFiles(db: Db, assignmentId: string, ids: readonly string[]): Promise<AnswerFile[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('answer_attachment as t')
    .innerJoin('file as f', (join) =>
      join.onRef('f.jurisdiction_id', '=', 't.jurisdiction_id').onRef('f.id', '=', 't.file_id'),
    )
    .select(['t.id', 't.organisation_id as organisationId', 'f.name', 't.original_name as originalName', 'f.size'])
    .where('t.assignment_id', '=', assignmentId)
    .where('t.id', 'in', [...ids])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, { ...row, size: row.size ?? 0 }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export async function fileIdOf(db: Db, assignmentId: string, attachmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('answer_attachment')
    .select('file_id as fileId')
    .where('assignment_id', '=', assignmentId)
    .where('id', '=', attachmentId)
    .executeTakeFirst()
  return row?.fileId ?? null
}
