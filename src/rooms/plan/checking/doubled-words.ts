import type { PlanFinding } from '../plan-facts.ts'
import { amongWords, type CheckedPlan, finding } from './checked-plan.ts'
import { correctWords, withCorrections, wordsPattern } from './corrections.ts'
import { allowedDoubles, neverDoubled, wordsBeginning } from './doubled-words-data.ts'

const WORD = /[\p{L}\p{M}]+/gu
/** Between two words of one sentence: spaces, or the single line break of a hard-wrapped page. */
const GAP = /^[ ]*\n?[ ]*$/
const CLASS_WORDS = new Set('ban hội đoàn sở phòng đảng đội tổ chi trung'.split(' '))

type Word = { text: string; lower: string; start: number; end: number }

/** "liên quan quan đến": a word written twice. "cơ quan quan tâm" and "luôn luôn" are sound. */
export function checkDoubledWords(plan: CheckedPlan): PlanFinding[] {
  const words = [...plan.text.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }))
  const findings: PlanFinding[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = isSingleDouble(plan.text, words, i) ? 1 : isPairDouble(plan.text, words, i) ? 2 : 0
    if (pair === 0) continue
    const place = { start: words[i]!.start, end: words[i + 2 * pair - 1]!.end }
    const once = plan.text.slice(place.start, words[i + pair - 1]!.end).replace(/\s+/g, ' ')
    const context = plan.text.slice(words[Math.max(0, i - 1)]!.start, place.end).replace(/\s+/g, ' ')
    const message = `Thừa chữ “${once}” trong “${context}”.`
    const fix = `Bỏ một chữ “${once}”`
    const found = finding(plan, 'doubled-word', 'warning', place, message, [fix], amongWords(plan, place))
    const twice = wordsPattern(plan.text.slice(place.start, place.end))
    findings.push(withCorrections(found, { [fix]: correctWords(plan, [place], twice, once) }))
    i += 2 * pair - 1
  }
  return findings
}

function isSingleDouble(text: string, words: readonly Word[], i: number): boolean {
  const [first, second] = [words[i]!, words[i + 1]!]
  if (first.lower !== second.lower || !joined(text, first, second)) return false
  const wrapped = text.slice(first.end, second.start).includes('\n')
  const isLower = second.text === second.lower && first.text === first.lower
  if (neverDoubled.has(first.lower)) return !wrapped || isLower
  if (allowedDoubles.has(first.lower) || (wrapped && !isLower)) return false
  if (first.text.length === 1) return false
  const isName = second.text !== second.lower && second.text !== second.text.toUpperCase()
  // "Trưởng Ban Ban Tuyên giáo", "lãnh đạo hội Hội Nông dân": the second begins a proper name.
  if (isName && (CLASS_WORDS.has(first.lower) || first.text === first.lower)) return false
  return !beginsOwnWord(text, words, i + 1)
}

function beginsOwnWord(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (!next || !joined(text, word, next)) return false
  return (wordsBeginning[word.lower] ?? '').split(' ').includes(next.lower)
}

/** "đại biểu đại biểu": two syllables written twice. */
function isPairDouble(text: string, words: readonly Word[], i: number): boolean {
  const four = words.slice(i, i + 4)
  const [a, b, c, d] = four
  if (!a || !b || !c || !d || a.lower !== c.lower || b.lower !== d.lower || a.lower === b.lower) return false
  if (four.some((word, k) => k > 0 && !joined(text, four[k - 1]!, word))) return false
  if (/^(?:từng|rất|ngày|ít|dần|bao|mỗi|một|lớp|đời|năm)$/.test(a.lower)) return false
  return !text.slice(a.start, d.end).includes('\n') || four.every(({ text: own, lower }) => own === lower)
}

function joined(text: string, first: Word, second: Word): boolean {
  return second.start > first.end && GAP.test(text.slice(first.end, second.start))
}
