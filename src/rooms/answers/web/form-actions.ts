/** What the answer's form does besides saving: it finds laws and earlier answers, and puts words of others into itself. */
import { data } from 'react-router'
import type { z } from 'zod'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { type Told, wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { settleComment } from '../approval/settle-comment.ts'
import { insertContribution } from '../coordination/insert-contribution.ts'
import { changeContribution } from '../coordination/web/contribution-actions.ts'
import { KeepAnswer, keepAnswer } from '../keep-answer.ts'
import { basisLine } from '../library/law.ts'
import { lawKey } from '../library/law-number.ts'
import { loadLaws } from '../library/laws.ts'
import { foundLaws } from '../library/web/found-laws.ts'
import { caseNotFound } from '../refusals.ts'
import { findReusable } from '../reuse/reusable.ts'
import { reuseAnswer } from '../reuse/reuse-answer.ts'
import { foundAnswers } from '../reuse/web/found-answers.ts'
import { takeTheirs } from '../take-theirs.ts'
import { answerBoxes, answerIn, placeIn } from './answer-input.ts'

type Kept = z.output<typeof KeepAnswer>

export async function changeForm(world: World, assignmentId: string, typed: FormData) {
  const pressed = typedText(typed, 'viec')
  const [what, ...of] = pressed.split(':')
  const inserting = (say: string, step: (kept: Kept) => Promise<{ version: number }>, at = 'tra-loi') =>
    insert(assignmentId, typed, say, step, at)
  switch (what) {
    case 'tim-can-cu':
    case 'tim-tra-loi':
      return find(world, assignmentId, typed)
    case 'them-can-cu': {
      const law = (await world.read(loadLaws)).get(lawKey(of.join(':')))
      refuseUnless(law, caseNotFound)
      const line = basisLine(law)
      const add = (kept: Kept) =>
        keepAnswer(world, { ...kept, bases: [...kept.bases.filter((basis) => basis !== line), line] })
      return inserting('Đã thêm căn cứ', add, 'can-cu')
    }
    case 'lay-lai': {
      const source = { sourceId: of[0] ?? '', sourceVersion: Number(of[1]) || 0 }
      return inserting('Đã đưa câu cũ vào', (kept) => reuseAnswer(world, { ...kept, ...source }))
    }
    case 'dua-vao':
      return inserting('Đã đưa ý kiến phối hợp vào', (kept) =>
        insertContribution(world, { ...kept, organisationId: of[0] ?? '' }),
      )
    case 'lay-ban-kia':
      return inserting('Đã lấy bản kia, bản của anh, chị còn trong các bản đã lưu', (kept) =>
        takeTheirs(world, { ...kept, theirVersion: Number(of[0]) || 0 }),
      )
    case 'xong-gop-y':
    case 'mo-gop-y':
      await settleComment(world, {
        assignmentId,
        commentId: typedText(typed, 'gop-y-so'),
        settled: what === 'xong-gop-y',
      })
      return done(placeIn(`/lam-viec/duoc-giao/${assignmentId}`, typed), {
        say: what === 'xong-gop-y' ? 'Đã ghi góp ý là đã xử lý' : 'Đã mở lại góp ý',
      })
    default:
      return what?.startsWith('ph-') ? changeContribution(world, assignmentId, typed) : refuse(caseNotFound)
  }
}

/** Everything typed comes back with what was found, so that a page without scripts loses nothing. */
async function find(world: World, assignmentId: string, typed: FormData) {
  const [law, answer] = [typedText(typed, 'tim-can-cu'), typedText(typed, 'tim-tra-loi')]
  const found = await world.read(async (db) => ({
    laws: typed.get('viec') === 'tim-can-cu' ? foundLaws(await loadLaws(db), law, world) : null,
    answers:
      typed.get('viec') === 'tim-tra-loi'
        ? foundAnswers(await findReusable(db, world, { search: answer, except: assignmentId }))
        : null,
  }))
  const texts = [...typed].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return data({
    refusal: null as Told | null,
    errors: {} as Record<string, string>,
    typed: Object.fromEntries(texts) as Record<string, string>,
    found,
  })
}

/** What is put in is saved with what stood in the form; the form opens again with both. */
async function insert(
  assignmentId: string,
  typed: FormData,
  say: string,
  step: (kept: Kept) => Promise<{ version: number }>,
  at: string,
) {
  const { input, errors } = await answerIn(typed, assignmentId)
  const read = KeepAnswer.safeParse(input)
  if (!read.success || errors)
    return wrongFields({ ...(read.success ? {} : formErrors(read.error, answerBoxes)), ...errors }, typed)
  const { version } = await step(read.data)
  return done(`/lam-viec/duoc-giao/${assignmentId}?sua=1&dien=${version}#${at}`, { say: `${say}, bản ${version}` })
}
