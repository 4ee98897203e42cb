/** What would become of each line that came back, asked anew each time: other people write meanwhile. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Actor, accountIdOf } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/db.ts'
import type { World } from '#platform/world.ts'
import { type AnswerContent, emptyAnswer, isSameAnswer } from '../answer.ts'
import type { AnswerVersion, StepKind } from '../answer-versions.ts'
import { mayWrite } from '../policy.ts'
import { type Stand, standOf } from '../stand.ts'
import { type CellChange, changedCells, readCells } from './read-cells.ts'
import type { RowToken, SheetLine } from './sheet-columns.ts'

export type JudgedLine = { sheet: string; line: number; code: string | null } & (
  | { verdict: 'refused'; why: string }
  | { verdict: 'same'; assignmentId: string; stand: Stand; keeps: Keeps }
  | { verdict: 'changed'; assignmentId: string; stand: Stand; keeps: Keeps; changes: CellChange[] }
)
/** What the step that keeps an answer is given. */
export type Keeps = { content: AnswerContent; seenVersion: number; writing: string }

const why = {
  lost: 'Dòng không có mã ẩn, có thể chép từ nơi khác. Ghi lời này vào đúng dòng của ý kiến trong tệp tải về.',
  doubled: (lines: readonly number[]) =>
    `Cùng một ý kiến ở các dòng ${lines.join(', ')}. Chỉ giữ lại một dòng rồi gửi lại.`,
  foreign: 'Ý kiến này không giao cho cơ quan của anh, chị trả lời.',
  elsewhere: (conference: string) => `Ý kiến này thuộc hội nghị khác: ${conference}.`,
  ended: 'Việc này đã thu lại hoặc chuyển cơ quan khác, không cần trả lời nữa.',
  untaken: 'Việc này chưa nhận. Mở danh sách được giao, bấm Nhận rồi gửi lại tệp.',
  unseen: 'Mã ẩn của dòng này không đúng. Tải tệp mới rồi chép lời sang.',
  meanwhile: (by: string, version: number) =>
    `${by} đã lưu bản ${version} sau khi tệp này được tải về. Xem bản ấy trên trang của ý kiến, rồi sửa ở đó hoặc tải tệp mới.`,
}

export async function judgeLines(
  db: Db,
  world: World,
  conferenceId: string,
  lines: readonly SheetLine[],
): Promise<JudgedLine[]> {
  const byCase = Map.groupBy(lines, (line) => line.token?.assignmentId ?? null)
  const ids = [...byCase.keys()].filter((id) => id !== null)
  const [cases, texts] = [await casesOf(db, ids), await textsOf(db, ids, lines)]
  return lines.map((line): JudgedLine => {
    const { sheet, line: number, token } = line
    const found = token && cases.get(token.assignmentId)
    const mine = found && mayWrite(world.actor, found)
    const at = { sheet, line: number, code: mine ? found.code : null }
    const refused = (reason: string): JudgedLine => ({ ...at, verdict: 'refused', why: reason })
    if (!token) return refused(why.lost)
    const same = byCase.get(token.assignmentId)!
    if (!mine) return refused(why.foreign)
    if (found.conferenceId !== conferenceId) return refused(why.elsewhere(found.conference))
    if (same.length > 1) return refused(why.doubled(same.map((each) => each.line)))
    if (found.hasEnded) return refused(why.ended)
    const read = judgeText(line, token, texts.get(token.assignmentId) ?? noText, world.actor)
    if ('why' in read) return refused(read.why)
    const { changes, keeps, stand } = read
    const known = { ...at, assignmentId: token.assignmentId, stand, keeps }
    if (changes.length === 0) return { ...known, verdict: 'same' }
    return found.isTakenOn ? { ...known, verdict: 'changed', changes } : refused(why.untaken)
  })
}

type Texts = { latest: AnswerVersion | null; seen: AnswerVersion | null; stand: Stand }
const noText: Texts = { latest: null, seen: null, stand: 'missing' }

function judgeText(
  { cells }: SheetLine,
  token: RowToken,
  { latest, seen, stand }: Texts,
  actor: Actor,
): { why: string } | { changes: CellChange[]; keeps: Keeps; stand: Stand } {
  if (token.version > 0 && !seen) return { why: why.unseen }
  const writing = writingOf(token.exportId, actor)
  const goesOn = latest !== null && latest.version > token.version && latest.writing === writing
  const before = contentOf(goesOn ? latest : seen)
  const read = readCells(cells, before)
  if ('problem' in read) return { why: read.problem }
  const { content } = read
  const keeps = { content, seenVersion: goesOn ? latest.version : token.version, writing }
  const isThere = isSameAnswer(content, before) || isSameAnswer(content, contentOf(latest))
  if (isThere) return { changes: [], keeps, stand }
  if (latest && latest.version > token.version && !goesOn) return { why: why.meanwhile(latest.by, latest.version) }
  return { changes: changedCells(before, content), keeps, stand }
}

const contentOf = (version: AnswerVersion | null): AnswerContent => version ?? emptyAnswer

/**
 * The file in one person's hands is one open form: sent again, it goes on from what it brought before. In another's hands it
 * is another form, so that two who share a file never write over each other.
 */
function writingOf(exportId: string, actor: Actor): string {
  const hash = createHash('sha256')
    .update(`${exportId}/${accountIdOf(actor)}`)
    .digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

type CaseRow = {
  id: string
  code: string
  conferenceId: string
  conference: string
  lineage: string[]
  hasEnded: boolean
  isTakenOn: boolean
}

async function casesOf(db: Db, ids: readonly string[]): Promise<Map<string, CaseRow>> {
  const { rows } = await sql<CaseRow>`select a.id, a.conference_id as "conferenceId", f.title as conference, o.lineage,
      coalesce((select min(c.code) from petition_code c where c.jurisdiction_id = a.jurisdiction_id and c.petition_id = coalesce(a.petition_id,
        (select min(m.petition_id::text)::uuid from petition_group_move_now m where m.jurisdiction_id = a.jurisdiction_id and m.group_id = a.group_id))), '') as code,
      exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id) as "hasEnded",
      exists (select from assignment_reply y where y.jurisdiction_id = a.jurisdiction_id and y.assignment_id = a.id
        and y.organisation_id = a.lead_id and y.kind = 'accepted')
      or exists (select from assignment_ruling q where q.jurisdiction_id = a.jurisdiction_id and q.assignment_id = a.id and q.upheld) as "isTakenOn"
    from assignment a join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
    join conference f on f.jurisdiction_id = a.jurisdiction_id and f.id = a.conference_id
    where a.id = any(${[...ids]}::uuid[])`.execute(db as Tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Of each case the newest text and the one that the file was written from. */
async function textsOf(db: Db, ids: readonly string[], lines: readonly SheetLine[]): Promise<Map<string, Texts>> {
  if (ids.length === 0) return new Map()
  const seen = new Map(lines.flatMap(({ token }) => (token ? [[token.assignmentId, token.version] as const] : [])))
  const { rows } = await sql<
    AnswerVersion & { assignmentId: string }
  >`select v.assignment_id as "assignmentId", v.version,
      v.direct, v.result, v.files, v.text, v.action, v.responsible, v.done_by as "doneBy", v.bases, v.writing, v.made_at as at, v.made_by as "byId",
      c.display_name as by
    from unnest(${[...seen.keys()]}::uuid[], ${[...seen.values()]}::int[]) as s (assignment_id, seen)
    join answer_version v on v.assignment_id = s.assignment_id
    join account c on c.jurisdiction_id = v.jurisdiction_id and c.id = v.made_by
    where v.version = s.seen or not exists (select from answer_version l where l.jurisdiction_id = v.jurisdiction_id
      and l.assignment_id = v.assignment_id and l.version > v.version) order by v.version`.execute(db as Tx)
  const steps = await db
    .selectFrom('answer_step')
    .select(['assignment_id as id', 'version', 'kind'])
    .where('assignment_id', 'in', [...ids])
    .execute()
  const stepsOf = Map.groupBy(steps, (step) => step.id)
  return new Map(
    [...Map.groupBy(rows, (row) => row.assignmentId)].map(([id, versions]) => {
      const latest = versions.at(-1)!
      const own = (stepsOf.get(id) ?? []) as { version: number; kind: StepKind }[]
      return [
        id,
        {
          latest,
          seen: versions.find(({ version }) => version === seen.get(id)) ?? null,
          stand: standOf(latest.version, own),
        },
      ]
    }),
  )
}
