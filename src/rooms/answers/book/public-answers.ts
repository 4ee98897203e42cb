/** Released answers of a conference for everybody, beside the reviewed words of those who asked; columns by name. */
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { type Direct, directWords } from '../direct.ts'

export type PublicAnswer = {
  id: string
  title: string
  /** As reviewed, with its masks. */
  words: string
  asking: number
  lead: string
  direct: string | null
  text: string
  action: string
  doneBy: string | null
  bases: string[]
  at: Date
}

export const publicAnswersSize = 20

/** To those who ask the same, by the ids that the public knows them by; the newest first. */
export async function publicAnswersTo(
  db: Db,
  { now }: World,
  { conferenceId, petitionIds }: { conferenceId: string; petitionIds: readonly string[] },
): Promise<PublicAnswer[]> {
  const { rows } = await sql<Row>`select ${columns} from answers_released_public(${conferenceId}::uuid, ${now}) a
    where a.petition_id = any(${[...petitionIds]}::uuid[]) order by a.released_from desc, a.assignment_id`.execute(
    db as Tx,
  )
  return rows.map(inWords)
}

type Row = Omit<PublicAnswer, 'direct'> & { direct: Direct | null }
const columns = sql`a.petition_id as id, a.title, a.words, a.asking, a.lead, a.direct, a.text, a.action, a.done_by as "doneBy",
  a.bases, a.released_from as at`
const inWords = (row: Row): PublicAnswer => ({ ...row, direct: row.direct && directWords[row.direct] })

/** How many are out. */
export async function countPublicAnswers(db: Db, { now }: Pick<World, 'now'>, conferenceId: string): Promise<number> {
  const { rows } = await sql<{
    total: number
  }>`select count(*)::int as total from answers_released_public(${conferenceId}::uuid, ${now})`.execute(db as Tx)
  return rows[0]!.total
}

/** The newest first. `search`: any of its words in what was asked or answered, marks or none. */
export async function listPublicAnswers(
  db: Db,
  { now }: World,
  asked: { conferenceId: string; search: string; page: number },
): Promise<{ rows: PublicAnswer[]; total: number; page: number; pages: number }> {
  const { conferenceId, search } = asked
  const found = sql`from answers_released_public(${conferenceId}::uuid, ${now}) a where ${search} = ''
    or to_tsvector('vi', lower(a.title || ' ' || a.words || ' ' || a.text || ' ' || a.lead)) @@ plainto_tsquery('vi', lower(${search}))`
  const counted = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(db as Tx)
  const total = counted.rows[0]!.total
  const pages = Math.max(1, Math.ceil(total / publicAnswersSize))
  const page = Math.min(Math.max(1, asked.page), pages)
  const { rows } = await sql<Row>`select ${columns} ${found}
    order by a.released_from desc, a.assignment_id limit ${publicAnswersSize} offset ${(page - 1) * publicAnswersSize}`.execute(
    db as Tx,
  )
  return { rows: rows.map(inWords), total, page, pages }
}
