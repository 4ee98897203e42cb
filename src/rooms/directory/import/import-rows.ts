// The rows of an upload as the preview needs them: counts, one page, the bad ones.
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { ImportKind } from './import-fields-data.ts'
import type { ImportRow, RowVerdict } from './import-row.ts'

export type ImportView = {
  id: string
  kind: ImportKind
  fileId: string
  fileName: string
  sheet: string
  heads: string[]
  /** The first line of the list stands below this one. */
  headLine: number
  columns: (string | null)[]
  skipped: { line: number; why: string; text: string }[]
  version: number
  done: number
  total: number
  startedAt: Date | null
  stoppedAt: Date | null
  committedAt: Date | null
  createdBy: string
}

export async function uncheckedImport(db: Db, id: string): Promise<ImportView | undefined> {
  const row = await db
    .selectFrom('directory_import as i')
    .innerJoin('file as f', (join) =>
      join.onRef('f.id', '=', 'i.file_id').onRef('f.jurisdiction_id', '=', 'i.jurisdiction_id'),
    )
    .select([
      'i.id',
      'i.kind',
      'i.file_id as fileId',
      'f.name as fileName',
      'i.sheet',
      'i.header',
      'i.columns',
      'i.version',
      'i.done',
      'i.started_at as startedAt',
      'i.stopped_at as stoppedAt',
      'i.committed_at as committedAt',
      'i.created_by as createdBy',
      sql<number>`jsonb_array_length(i.rows)`.as('total'),
    ])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { header, columns, ...rest } = row
  const { heads, headLine, skipped } = header as unknown as Pick<ImportView, 'heads' | 'headLine' | 'skipped'>
  return { ...rest, kind: rest.kind as ImportKind, heads, headLine, skipped, columns: columns as (string | null)[] }
}

export async function countVerdicts(db: Db, id: string): Promise<Record<RowVerdict | 'warning', number>> {
  const { rows } = await sql<{ verdict: RowVerdict; count: number; warnings: number }>`
    select r ->> 'verdict' as verdict, count(*)::int as count,
      count(*) filter (where jsonb_path_exists(r, '$.cells.*.verdict ? (@ == "warning")'))::int as warnings
    from directory_import i, jsonb_array_elements(i.rows) r where i.id = ${id} group by 1`.execute(db as never)
  const counts = { new: 0, changed: 0, same: 0, error: 0, 'left-out': 0, warning: 0 }
  for (const row of rows) {
    counts[row.verdict] = row.count
    counts.warning += row.warnings
  }
  return counts
}

/** How many accounts the list would make. */
export async function countNewLogins(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from directory_import i, jsonb_array_elements(i.rows) r where i.id = ${id}
      and r ->> 'verdict' in ('new', 'changed') and r #>> '{cells,login,verdict}' = 'new'`.execute(db as never)
  return rows[0]?.count ?? 0
}

/** Lines of one verdict, or those with a warning, in the order of the sheet. */
export async function listImportRows(
  db: Db,
  id: string,
  filter: { verdict?: RowVerdict | 'warning'; page?: number; size: number },
): Promise<ImportRow[]> {
  const wanted =
    filter.verdict === 'warning'
      ? sql`and jsonb_path_exists(r.row, '$.cells.*.verdict ? (@ == "warning")')`
      : filter.verdict
        ? sql`and r.row ->> 'verdict' = ${filter.verdict}`
        : sql``
  const { rows } = await sql<{ row: ImportRow }>`
    select r.row from directory_import i, jsonb_array_elements(i.rows) with ordinality r(row, at)
    where i.id = ${id} ${wanted} order by r.at limit ${filter.size} offset ${((filter.page ?? 1) - 1) * filter.size}`.execute(
    db as never,
  )
  return rows.map((each) => each.row)
}

export async function uncheckedRows(db: Db, id: string): Promise<ImportRow[]> {
  const row = await db.selectFrom('directory_import').select('rows').where('id', '=', id).executeTakeFirst()
  return (row?.rows ?? []) as unknown as ImportRow[]
}
