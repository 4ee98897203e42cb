/** The file in which a body answers many at once. */
import { type Sheet, sheetXlsx } from '#papers/xlsx.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { type AnswerContent, emptyAnswer } from '../answer.ts'
import { standingWords } from '../standing-words.ts'
import { cellOf, choiceWords } from './read-cells.ts'
import { casesToAnswer } from './round-trip-page.ts'
import { mostSheetRows, partColumns, tokenHeader, writeToken } from './sheet-columns.ts'
import { noCaseHere } from './sheet-refusals.ts'

/** `all`: also what has its approved answer. */
export async function writeSheet(
  world: World,
  asked: { conferenceId: string; all: boolean },
): Promise<{ name: string; bytes: Uint8Array }> {
  const sheet = await world.read((db) => answerSheet(db, world, asked))
  return { name: `Trả lời ý kiến ${world.today}.xlsx`, bytes: await sheetXlsx(sheet) }
}

async function answerSheet(db: Db, world: World, asked: { conferenceId: string; all: boolean }): Promise<Sheet> {
  const exportId = newId()
  const here = (await casesToAnswer(db, world)).filter(({ conferenceId }) => conferenceId === asked.conferenceId)
  refuseUnless(here.length > 0, noCaseHere)
  const cases = here
    .filter(({ isTakenOn, standing }) => isTakenOn && (asked.all || standing.approved === 0))
    .slice(0, mostSheetRows)
  const texts = await newestTexts(
    db,
    cases.map(({ id }) => id),
  )
  return {
    title: 'Trả lời ý kiến, kiến nghị',
    notes: [
      `${here[0]!.conference}. ${cases[0]?.body.name ?? ''} trả lời, lập ngày ${formatDay(world.today)}, ${cases.length} ý kiến.`,
      'Điền các cột nền vàng nhạt rồi gửi lại chính tệp này. Sắp xếp, ẩn, chuyển cột đều được; không xóa cột mã ẩn.',
    ],
    locked: true,
    columns: [
      { header: tokenHeader, width: 12, hidden: true },
      { header: 'STT', width: 6, kind: 'number' },
      { header: 'Mã ý kiến', width: 12 },
      { header: 'Nội dung ý kiến', width: 56 },
      { header: 'Xã, phường', width: 18 },
      { header: 'Số người cùng hỏi', width: 10, kind: 'number' },
      { header: 'Hạn trả lời', width: 13 },
      { header: 'Tình trạng', width: 18 },
      ...partColumns.map(({ part, header, width }) => ({
        header,
        width,
        open: true,
        ...((part === 'direct' || part === 'result') && {
          choices: { title: header, values: Object.values(choiceWords[part]), hint: 'Chọn một, hoặc để trống.' },
        }),
      })),
    ],
    rows: cases.map((each, index) => {
      const latest = texts.get(each.id)
      const content = latest ?? emptyAnswer
      return [
        writeToken({ assignmentId: each.id, version: latest?.version ?? 0, exportId }),
        index + 1,
        formatPetitionCode(each.code),
        each.text,
        each.commune,
        each.together,
        formatDay(each.ownDueOn),
        standingWords(each.standing, world),
        ...partColumns.map(({ part }) => cellOf(part, content) || null),
      ]
    }),
  }
}

async function newestTexts(db: Db, ids: readonly string[]): Promise<Map<string, AnswerContent & { version: number }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('answer_version')
    .distinctOn('assignment_id')
    .select([
      'assignment_id as id',
      'version',
      'direct',
      'result',
      'text',
      'action',
      'responsible',
      'done_by as doneBy',
      'bases',
    ])
    .where('assignment_id', 'in', [...ids])
    .orderBy('assignment_id')
    .orderBy('version', 'desc')
    .execute()
  return new Map(
    rows.map(({ id, direct, result, ...row }) => [
      id,
      { ...row, direct: direct as AnswerContent['direct'], result: result as AnswerContent['result'] },
    ]),
  )
}
