/** What followed an answer, as it is drawn for its body. Pure. */
import { shortDate } from '#calendar/day-words.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import type { loadAfterCase } from '../after-answer.ts'

export function afterView(after: Awaited<ReturnType<typeof loadAfterCase>>, world: World) {
  const { verdicts, questions, dueOn, out, done, isDisputed } = after
  const now = verdicts.filter(({ version }) => version === out)
  const satisfied = now.filter((each) => each.satisfied).length
  return {
    isOut: out !== null,
    reopened: dueOn && `trả lời lại chậm nhất hết ${shortDate(dueOn)}.`,
    isDisputed,
    line:
      now.length > 0
        ? `${satisfied} người thấy thỏa đáng, ${now.length - satisfied} người thấy chưa.`
        : 'Chưa ai cho biết thỏa đáng hay chưa.',
    reasons: verdicts
      .filter((each) => !each.satisfied)
      .map((each) => ({
        key: `${each.petitionId}-${each.version}`,
        when: `bản ${each.version}, ${momentWords(each.at, world.today)}`,
        text: each.reason,
      })),
    questions: questions.map(({ id, text, at, reply }) => ({ id, text, when: momentWords(at, world.today), reply })),
    done: done && done.version === out ? `Cơ quan ghi đã làm xong ${momentWords(done.at, world.today)}.` : null,
  }
}
export type AfterView = ReturnType<typeof afterView>
