/** Which laws that an answer names do not hold on its day: by number in its bases and its words, by name and year in its words. Pure. */
import type { CalendarDay } from '#calendar/day.ts'
import { fold, foldWithOffsets } from '#vietnamese/fold.ts'
import type { AnswerContent } from '../answer.ts'
import type { LintFinding } from '../lint-answer.ts'
import { forceProblem, isAct, type Law, type Laws, lawName } from './law.ts'
import { lawNumbersIn } from './law-number.ts'

type Named = { law: Law; start: number; end: number }

export function basesNotInForce(answer: AnswerContent, laws: Laws, on: CalendarDay): LintFinding[] {
  const found: LintFinding[] = []
  const told = new Set<string>()
  const tell = (law: Law, place: LintFinding['place']) => {
    const problem = forceProblem(law, on, laws)
    if (!problem || told.has(law.number)) return
    told.add(law.number)
    found.push({
      kind: 'basis',
      place,
      title: `${lawName(law)} ${problem.says}`,
      instead:
        problem.instead.length > 0
          ? `Thay bằng ${problem.instead.map(lawName).join('; ')}, ghi lại điều, khoản theo văn bản mới.`
          : 'Tìm văn bản đang có hiệu lực, hoặc nói rõ vì sao việc này vẫn theo văn bản ấy.',
    })
  }
  for (const field of ['text', 'action'] as const)
    for (const { law, start, end } of lawsNamedIn(answer[field], laws)) tell(law, { field, start, end })
  for (const { law } of answer.bases.flatMap((basis) => lawsNamedIn(basis, laws))) tell(law, null)
  return found
}

export function lawsNamedIn(text: string, laws: Laws): Named[] {
  const byNumber = lawNumbersIn(text).flatMap(({ key, ...span }) => {
    const law = laws.get(key)
    return law ? [{ law, ...span }] : []
  })
  return [...byNumber, ...byName(text, laws)].sort((a, b) => a.start - b.start)
}

/** 'Luật Đất đai 2013', 'Luật Đất đai năm 2013'. Without a year a name means the law of today. */
function byName(text: string, laws: Laws): Named[] {
  const { folded, at } = foldWithOffsets(text)
  if (!/\b(?:luat|phap lenh)\b/.test(folded)) return []
  const found: Named[] = []
  for (const law of laws.values()) {
    if (!isAct(law.title)) continue
    const pattern = new RegExp(`(?<!\\w)${fold(law.title)}(?: nam)? ${law.issuedOn.slice(0, 4)}(?!\\w)`, 'g')
    for (const { index, 0: words } of folded.matchAll(pattern))
      found.push({ law, start: at(index), end: at(index + words.length - 1) + 1 })
  }
  return found
}
