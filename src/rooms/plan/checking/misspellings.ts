import { equalityKey, fold } from '#vietnamese/fold.ts'
import { isVietnameseSyllable } from '#vietnamese/tone.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { amongWords, type CheckedPlan, finding } from './checked-plan.ts'
import { correctWords, withCorrections, wordsPattern } from './corrections.ts'
import { knownSlips, wordsByLetters } from './misspellings-data.ts'

const WORD = /[\p{L}\p{M}]+/gu
const MARKED = /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/iu
const MOST = 12

/** Folded letters → every sound spelling of them. */
const SOUND = new Map<string, string[]>(
  wordsByLetters.map((entry) => {
    const spellings = entry.split('/').map((word) => word.trim())
    return [fold(spellings[0]!), spellings.map(equalityKey)]
  }),
)
for (const entry of wordsByLetters) {
  for (const word of entry.split('/')) {
    const known = SOUND.get(fold(word))
    if (known) known.push(equalityKey(word))
    else SOUND.set(fold(word), [equalityKey(word)])
  }
}

type Slip = { start: number; end: number; word: string | null; severity: 'warning' | 'hint' }

/** Named, never silently corrected: what is read here may be printed a metre high. */
export function checkMisspellings(plan: CheckedPlan): PlanFinding[] {
  const slips: Slip[] = []
  for (const found of [...fromList(plan.text), ...fromLetters(plan.text), ...impossible(plan.text)]) {
    if (!slips.some(({ start, end }) => found.start < end && start < found.end)) slips.push(found)
  }
  const said = new Set<string>()
  const findings: PlanFinding[] = []
  for (const slip of slips.sort((a, b) => a.start - b.start)) {
    const written = plan.text.slice(slip.start, slip.end).replace(/\s+/g, ' ')
    if (said.has(written.toLowerCase()) || findings.length >= MOST) continue
    said.add(written.toLowerCase())
    findings.push(described(plan, slip, written))
  }
  return findings
}

function described(plan: CheckedPlan, slip: Slip, written: string): PlanFinding {
  const right = slip.word && matchCase(slip.word, written)
  const message = right ? `“${written}” có lẽ là “${right}”.` : `“${written}” không phải chữ tiếng Việt.`
  const fixes = right ? [`Viết “${right}”`, 'Giữ nguyên'] : ['Sửa chữ', 'Giữ nguyên']
  const found = finding(plan, 'misspelling', slip.severity, slip, message, fixes, amongWords(plan, slip))
  return right ? withCorrections(found, { [fixes[0]!]: correctWords(plan, null, wordsPattern(written), right) }) : found
}

function fromList(text: string): Slip[] {
  return knownSlips.flatMap(({ pattern, word, severity }) =>
    [...text.matchAll(pattern)]
      .filter(([whole]) => equalityKey(whole) !== equalityKey(word))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        word,
        severity: severity ?? ('warning' as const),
      })),
  )
}

/** Pairs of syllables with the letters of a known word and other marks. */
function fromLetters(text: string): Slip[] {
  const words = [...text.matchAll(WORD)]
  const slips: Slip[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i]!, words[i + 1]!]
    const end = second.index + second[0].length
    const pair = text.slice(first.index, end)
    if (!/^[\p{L}\p{M}]+(?: +| *\n *)[\p{L}\p{M}]+$/u.test(pair)) continue
    const sound = SOUND.get(fold(pair))
    if (!sound || sound.includes(equalityKey(pair))) continue
    if (isSound(text, words[i - 1], first) || isSound(text, second, words[i + 2])) continue
    if (isProperName(first[0], second[0]) || !amongMarkedWords(text, first.index, end)) continue
    slips.push({ start: first.index, end, word: sound[0]!, severity: 'warning' })
  }
  return slips
}

/** 'Yêu cầu hội nghị': the end of one known word and the beginning of the next make no third. */
function isSound(text: string, first: RegExpExecArray | undefined, second: RegExpExecArray | undefined): boolean {
  if (!first || !second) return false
  const pair = text.slice(first.index, second.index + second[0].length)
  return /^[\p{L}\p{M}]+ +[\p{L}\p{M}]+$/u.test(pair) && (SOUND.get(fold(pair))?.includes(equalityKey(pair)) ?? false)
}

/** Text without any marks (a web address, a file name, a code) is not misspelt, it is unmarked. */
function amongMarkedWords(text: string, start: number, end: number): boolean {
  if (MARKED.test(text.slice(start, end))) return true
  const [before, after] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 14)]
  return !/[@._/-]$/.test(before) && !/^[@_/-]|^\.\S/.test(after) && MARKED.test(before) && MARKED.test(after)
}

/** "Bình Đằng" is a village, "BÌNH ĐẰNG" a slip in a heading. */
function isProperName(first: string, second: string): boolean {
  return isCapitalised(first) && isCapitalised(second)
}

function isCapitalised(word: string): boolean {
  return word.length > 1 && word[0] !== word[0]!.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase()
}

/** ĐĂK, KRÔNG: names of the highlands, in capitals in a heading. */
const HIGHLAND = /^(?:\p{Lu}+[KR]|(?:KR|PL|BL|BR|CR|GL)\p{Lu}+)$/u

/** Lower-case words with Vietnamese marks that no syllable can have: "giải quyểt". Names and abbreviations are left alone. */
function impossible(text: string): Slip[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match
    const isPlain =
      word === word.toLowerCase() || (word === word.toUpperCase() && /[AĂÂEÊIOÔƠUƯY]/u.test(fold(word).toUpperCase()))
    const end = match.index + word.length
    const neighbours = `${text[match.index - 1] ?? ' '}${text[end] ?? ' '}`
    if (
      !isPlain ||
      word.length < 2 ||
      !hasTone(word) ||
      (/[-'’\d&/@._]/.test(neighbours) && !/[.]\s|\.$/.test(text.slice(end, end + 2)))
    )
      return []
    if (isVietnameseSyllable(word) || HIGHLAND.test(word)) return []
    return [{ start: match.index, end, word: null, severity: 'warning' as const }]
  })
}

/** A tone or a hooked vowel; a bare Đ as in HĐND makes no word. */
function hasTone(word: string): boolean {
  return MARKED.test(word.replace(/[đĐ]/g, ''))
}

function matchCase(word: string, like: string): string {
  if (like === like.toUpperCase() && like !== like.toLowerCase()) return word.toUpperCase()
  return like[0] !== like[0]!.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
