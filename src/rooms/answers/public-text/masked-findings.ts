/** What everybody but the one who asked will not read, told beside the text while it is written. Pure. */
import { maskWords } from '#rooms/triage/index.ts'
import type { AnswerContent } from '../answer.ts'
import type { LintFinding } from '../lint-answer.ts'
import { proposedMasks } from './public-text.ts'

export function maskedFindings(answer: AnswerContent): LintFinding[] {
  const masks = proposedMasks(answer)
  return (['text', 'action'] as const).flatMap((field) =>
    masks[field].map(({ start, end, kind }) => ({
      kind: 'masked' as const,
      place: { field, start, end },
      title: `Khi công khai sẽ che ${maskWords(kind)}`,
      instead: 'Người hỏi vẫn đọc đủ. Muốn ai cũng đọc được thì ghi chức vụ, tên cơ quan thay cho tên người, số riêng.',
    })),
  )
}
