/** What stands beside the form: files, contributions, comments by part, where a draft came from. Pure. */
import { shortDate } from '#calendar/day-words.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/day.ts'
import { type CommentPart, commentPartBoxes, commentPartWords } from '../approval/comment-parts.ts'
import { sectionWay } from '../approval/section.ts'
import type { AnswerFile } from '../attachments/attachments.ts'
import type { FileView } from '../attachments/web/files-field.tsx'
import type { loadCasePage } from '../case-page.ts'
import type { Contributed } from '../coordination/contributions.ts'

type Answer = NonNullable<Awaited<ReturnType<typeof loadCasePage>>['answer']>

/** What a file was called at home is for the body that brought it (`ownId`), and null for others. */
export const fileViews = (assignmentId: string, files: readonly AnswerFile[], ownId: string): FileView[] =>
  files.map(({ id, name, originalName, organisationId, size }) => ({
    ...{ id, name, originalName: organisationId === ownId ? originalName : null, size },
    href: `/lam-viec/duoc-giao/${assignmentId}/tep/${id}`,
  }))

const states: Readonly<Record<Contributed['state'], (each: Contributed) => string>> = {
  said: () => 'Đã gửi',
  waited: ({ dueOn }) => `Chờ đến hết ${shortDate(dueOn)}`,
  late: ({ dueOn }) => `Quá hạn ${shortDate(dueOn)}`,
  refused: () => 'Đã trả lại, không phối hợp',
}

export function formView(answer: Answer, assignmentId: string, world: World) {
  const { contributed, carried, comments, section, files } = answer
  const open = comments.filter(({ settled }) => !settled)
  return {
    way: sectionWay[section],
    setsSteps: answer.setsSteps,
    files: fileViews(assignmentId, files, answer.leadId),
    contributed: contributed.map((each) => ({
      organisationId: each.organisationId,
      body: each.body,
      state: each.state,
      stateWords: states[each.state](each),
      text: each.said?.text ?? null,
      bases: each.said?.bases ?? [],
      line: each.said && `${each.said.by} soạn, lãnh đạo duyệt ${momentWords(each.said.at, world.today)}`,
      files: fileViews(assignmentId, each.said?.files ?? [], answer.leadId),
    })),
    /** Whom sending it in must wait for, with their days. */
    waitsFor: contributed
      .filter(({ state }) => state === 'waited')
      .map(({ body, dueOn }) => `${body} (hạn ${formatDay(dueOn)})`),
    carried: carried.map((each) => ({
      key: each.key,
      words: `${each.version === null ? 'Còn một bản nháp' : `Bản ${each.version} mang`} từ ${each.code ? `ý kiến ${each.code}` : 'nhóm trước'} sang: ${each.by} lưu ${momentWords(each.at, world.today)}`,
      text: each.version === null ? each.text : null,
    })),
    /** How many open comments each part has, by its box. */
    remarks: countByBox(open.map(({ part }) => part)),
    comments: comments.map((each) => ({
      id: each.id,
      part: each.part && commentPartWords[each.part],
      box: each.part && commentPartBoxes[each.part],
      text: each.text,
      line: `${each.by}, ${momentWords(each.at, world.today)}, bản ${each.version}`,
      settled: each.settled && `${each.settled.by} ghi đã xử lý ${momentWords(each.settled.at, world.today)}`,
    })),
    openComments: open.length,
  }
}
export type FormView = ReturnType<typeof formView>

function countByBox(parts: readonly (CommentPart | null)[]): Record<string, string> {
  const counts = new Map<string, number>()
  for (const part of parts) if (part) counts.set(commentPartBoxes[part], (counts.get(commentPartBoxes[part]) ?? 0) + 1)
  return Object.fromEntries([...counts].map(([box, count]) => [box, `${count} góp ý chưa xử lý`]))
}
