import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'

type Heading = { level: number; number: number; label: string; text: string; start: number; end: number }

const ROMAN = /^[\s*#]*(?!V\/[vV](?!\p{L}))((?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)))\s?[.)/-]\s*[\p{L}*“"]/u
const DECIMAL = /^[\s*#]*(\d{1,2})\.(\d{1,2})\.?\s+[\p{L}*“"]/u
/** '2.', and of villages '2/' and '2-' */
const ARABIC = /^[\s*#]*(\d{1,2})(?:\s?\.\s*[\p{L}*“"]|\/\s+\p{Lu}|-\s*\p{Lu}\p{Ll})/u
/** 'Điều 3.' of firms that set their plans like rules. */
const ARTICLE = /^[\s*#]*Điều\s+(\d{1,2})\s*[.:]\s*[\p{L}*“"]/u
/** Parts above the sections: inside each the numbers start again. */
const PART =
  /^[\s*#]*(?:(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+\p{L}|[IVX\d]+(?!\p{L}))|[A-HK]\s?[.)/-]\s+\p{Lu}{2})/u
const LETTER = /^[\s*#]*([a-eg-ik-vxyđ])\s?\)\s*[\p{L}*“"]/u
/** Order of items by letter in Vietnamese papers (NĐ 30/2020/NĐ-CP): đ follows d; f, j, w, z are not used. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const BODY_ENDS = /^[\s*]*(?:Nơi nhận|PHỤ LỤC|Phụ lục\s+[\dIVX]*\s*$)/u

/** Headings of one list: their level, what stands before their number ("6" in 6.1), those met, what may come next. */
type Series = { level: number; prefix: string; met: Map<number, Heading>; last: Heading; next: number[] }

const PART_LEVEL = -2
const ARTICLE_LEVEL = -1

/** IV, IV, V; or II after IV. Numbers that start again at 1 are a new list. */
export function checkHeadings(plan: CheckedPlan): PlanFinding[] {
  const findings: PlanFinding[] = []
  const open: Series[] = []
  for (const heading of listHeadings(plan.text)) {
    if (heading.level === PART_LEVEL) open.length = 0
    if (heading.level === PART_LEVEL) continue
    while (open.length > 0 && open.at(-1)!.level > heading.level) open.pop()
    const problem = isContinued(open, heading) ? null : problemOf(plan, open, heading)
    if (problem) findings.push(problem)
    place(open, heading)
  }
  return findings
}

/** A nested list may end and its outer list go on: 1, 2, (1, 2, 3,) 3. */
function isContinued(open: Series[], heading: Heading): boolean {
  if (heading.number === 1) return true
  const series = open.findLast((one) => isSameList(one, heading) && one.next.includes(heading.number))
  if (!series) return false
  while (open.at(-1) !== series) open.pop()
  return true
}

function place(open: Series[], heading: Heading): void {
  const current = open.at(-1)
  const follows = heading.number + 1
  if (!current || !isSameList(current, heading) || heading.number === 1) {
    const met = new Map([[heading.number, heading]])
    open.push({ level: heading.level, prefix: prefixOf(heading), met, last: heading, next: [follows] })
    return
  }
  // A wrong number may be a slip of one heading or the new count: both may go on, and each slip is told once.
  const isSound = current.next.includes(heading.number)
  current.next = isSound ? [follows] : [...current.next.map((number) => number + 1), follows]
  current.met.set(heading.number, heading)
  current.last = heading
}

function isSameList(series: Series, heading: Heading): boolean {
  return series.level === heading.level && series.prefix === prefixOf(heading)
}

function prefixOf({ level, label }: Heading): string {
  return level === 2 ? label.split('.')[0]! : ''
}

function problemOf(plan: CheckedPlan, open: readonly Series[], heading: Heading): PlanFinding | null {
  const series = open.at(-1)
  if (!series || !isSameList(series, heading)) return startProblem(plan, heading)
  const expected = labelOf(heading.level, heading, series.next[0]!)
  const twin = series.met.get(heading.number)
  if (twin) {
    const message = `Có hai mục ${heading.label}: “${shortly(twin.text)}” và “${shortly(heading.text)}”.`
    const fixes = [`Đổi mục sau thành ${expected}`, 'Đánh số lại từ mục này']
    return finding(plan, 'duplicate-section-number', 'error', heading, message, fixes)
  }
  if (heading.number < series.last.number) {
    const message = `Mục ${heading.label} đứng sau mục ${series.last.label}.`
    return finding(plan, 'section-number-gap', 'error', heading, message, [`Đổi thành ${expected}`, 'Đổi chỗ hai mục'])
  }
  const message = `Sau mục ${series.last.label} là mục ${heading.label}, thiếu mục ${expected}.`
  const fixes = [`Đổi thành ${expected}`, 'Bổ sung mục còn thiếu']
  return finding(plan, 'section-number-gap', 'error', heading, message, fixes)
}

function startProblem(plan: CheckedPlan, heading: Heading): PlanFinding | null {
  // An extract may begin in the middle, and a lone "2." may be a wrapped sentence: only sections in Roman figures count.
  if (heading.level !== 0 || heading.number === 1) return null
  const message = `Mục đầu tiên là mục ${heading.label}, thiếu mục I.`
  return finding(plan, 'section-number-gap', 'error', heading, message, ['Đổi thành I', 'Bổ sung mục còn thiếu'])
}

function listHeadings(text: string): Heading[] {
  const headings: Heading[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (BODY_ENDS.test(line)) break
    const heading = headingIn(line, start)
    // 'A. …' below a section divides it and starts nothing anew.
    const divides = heading?.level === PART_LEVEL && headings[0] !== undefined && headings[0].level !== PART_LEVEL
    if (heading && !divides) headings.push(heading)
    start += line.length + 1
  }
  return headings
}

function headingIn(line: string, start: number): Heading | null {
  const lead = /^[\s*#]*/.exec(line)![0].length
  const text = line.trim().replace(/^[*#\s]+|[*\s]+$/g, '')
  const place = { text, start: start + lead, end: start + line.trimEnd().length }
  // A scanner runs II and III together: 'n. NỘI DUNG'.
  const joined = /^[\s*#]*([nm])[.)]\s*\p{Lu}{2,}[\s,]+\p{Lu}{2}/u.exec(line)?.[1]
  if (joined) return { level: 0, number: joined === 'n' ? 2 : 3, label: joined === 'n' ? 'II' : 'III', ...place }
  if (PART.test(line)) return { level: PART_LEVEL, number: 1, label: text, ...place }
  const article = ARTICLE.exec(line)
  if (article) return { level: ARTICLE_LEVEL, number: Number(article[1]), label: `Điều ${article[1]}`, ...place }
  const roman = ROMAN.exec(line)
  if (roman) return { level: 0, number: romanValue(roman[1]!), label: roman[1]!, ...place }
  const decimal = DECIMAL.exec(line)
  if (decimal) return { level: 2, number: Number(decimal[2]), label: `${decimal[1]}.${decimal[2]}`, ...place }
  const arabic = ARABIC.exec(line)
  if (arabic) return { level: 1, number: Number(arabic[1]), label: arabic[1]!, ...place }
  const letter = LETTER.exec(line)
  if (letter) return { level: 3, number: LETTERS.indexOf(letter[1]!) + 1, label: `${letter[1]})`, ...place }
  return null
}

function labelOf(level: number, sibling: Heading, number: number): string {
  if (level === ARTICLE_LEVEL) return `Điều ${number}`
  if (level === 0) return romanOf(number)
  if (level === 1) return String(number)
  if (level === 2) return `${sibling.label.split('.')[0]}.${number}`
  return `${LETTERS[number - 1]})`
}

function romanValue(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  return [...roman].reduce((sum, letter, i) => {
    const [value, next] = [values[letter]!, values[roman[i + 1] ?? ''] ?? 0]
    return value < next ? sum - value : sum + value
  }, 0)
}

function romanOf(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]!
  return 'X'.repeat(Math.floor(number / 10)) + ones
}

function shortly(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 48 ? line : `${line.slice(0, 47)}…`
}
