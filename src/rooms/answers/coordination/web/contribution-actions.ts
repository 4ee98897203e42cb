/** What the forms of a coordinating body do. */
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { chosenFiles } from '../../attachments/web/chosen-files.ts'
import { caseNotFound } from '../../refusals.ts'
import type { Saved } from '../../web/case-actions.ts'
import { approveContribution, ReturnContribution, returnContribution } from '../decide-on-contribution.ts'
import { KeepContribution, keepContribution } from '../keep-contribution.ts'
import { SubmitContribution, submitContribution } from '../submit-contribution.ts'

const boxes = { text: 'phoi-hop', bases: 'phoi-hop-can-cu', reason: 'ly-do' }

export async function changeContribution(world: World, assignmentId: string, typed: FormData) {
  const here = `/lam-viec/duoc-giao/${assignmentId}`
  const organisationId = typedText(typed, 'co-quan')
  const version = Number(typed.get('ban')) || 0
  switch (typedText(typed, 'viec')) {
    case 'ph-luu':
    case 'ph-gui-duyet': {
      const sends = typed.get('viec') === 'ph-gui-duyet'
      const { attached, kept, error } = await chosenFiles(typed)
      const input = {
        assignmentId,
        organisationId,
        seenVersion: version,
        writing: typedText(typed, 'luot'),
        text: typedText(typed, 'phoi-hop'),
        bases: typedText(typed, 'phoi-hop-can-cu').split(/\r?\n/).filter(Boolean),
        files: kept,
      }
      const read = (sends ? SubmitContribution : KeepContribution).safeParse(input)
      if (!read.success || error)
        return wrongFields(
          { ...(read.success ? {} : formErrors(read.error, boxes)), ...(error ? { tep: error } : {}) },
          typed,
        )
      const saved = await (sends ? submitContribution : keepContribution)(world, read.data, attached)
      if (typed.has('tu-dong')) {
        const say = `Đã lưu ${momentWords(world.now, world.today)}, bản ${saved.version}`
        return { saved: { version: saved.version, say, findings: [] } } satisfies Saved
      }
      return sends
        ? done(here, { say: `Đã gửi lãnh đạo duyệt bản ${saved.version}` })
        : done(`${here}?sua=1`, { say: `Đã lưu nháp, bản ${saved.version}` })
    }
    case 'ph-duyet':
      await approveContribution(world, { assignmentId, organisationId, version })
      return done(here, { say: 'Đã duyệt, cơ quan chủ trì đọc được ý kiến này' })
    case 'ph-tra-lai': {
      const read = ReturnContribution.safeParse({
        ...{ assignmentId, organisationId, version },
        reason: typedText(typed, 'ly-do'),
      })
      if (!read.success) return wrongFields(formErrors(read.error, boxes), typed)
      await returnContribution(world, read.data)
      return done(here, { say: `Đã trả lại bản ${version} để sửa` })
    }
    default:
      return refuse(caseNotFound)
  }
}
