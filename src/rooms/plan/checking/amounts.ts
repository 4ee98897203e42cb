import { fold } from '#vietnamese/fold.ts'
import { formatNumber, moneyInWords, numberInWords, parseNumber, readNumberWords } from '#vietnamese/numbers.ts'
import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'
import { correctNumber, withCorrections } from './corrections.ts'

const MONEY =
  /(?<![\d.,/])(\d{1,3}(?:[. ]\d{3})+|\d+(?:,\d+)?)\s*(triệu|tỷ|tỉ|nghìn)?\s*(?:đồng|VNĐ|VND|đ)[*_]*[,;.]?\s*[([]\s*[*_]*\s*((?:(?:số tiền\s+)?(?:viết\s+)?bằng chữ\s*:?)?[^()[\]\d]{4,160}?)[*_]*[)\]]/giu
/** "Tổng cộng: 64.500.000 đồng", and on the next line "Bằng chữ: …". */
const BELOW =
  /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+)\s*(triệu|tỷ|tỉ|nghìn)?(?:\s*(?:đồng|VNĐ|đ))?[*_]*[.;,]?\s*[(]?[*_]*(?:số tiền\s+)?(?:viết\s+)?bằng chữ\s*:\s*([^()\n.]{4,160})/giu
const COUNT = /(?<![\d.,/])(\d{1,3})\s*\(\s*([\p{L} ]{2,40})\)/gu
const SCALE: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

/** Figures and the words in brackets after them must say the same sum. */
export function checkAmounts(plan: CheckedPlan): PlanFinding[] {
  const findings: PlanFinding[] = []
  const written = [...plan.text.matchAll(MONEY)]
  const below = [...plan.text.matchAll(BELOW)].filter(({ index }) => !written.some((one) => one.index === index))
  for (const match of [...written, ...below]) {
    const figure = parseNumber(match[1]!)
    const words = readNumberWords(match[3]!)
    if (figure === null) continue
    if (words === null) {
      if (isGarbledNumber(match[3]!)) findings.push(unreadable(plan, match))
      continue
    }
    const amount = Math.round(figure * (SCALE[match[2]?.toLowerCase() ?? ''] ?? 1))
    if (BigInt(amount) === words) continue
    const message = `Số ghi ${formatNumber(amount)} đồng, chữ ghi ${formatNumber(words)} đồng.`
    const place = { start: match.index, end: match.index + match[0].length }
    const fixes = [`Sửa chữ: ${moneyInWords(amount)}`, `Sửa số: ${formatNumber(words)} đồng`]
    const found = finding(plan, 'amount-words-mismatch', 'error', place, message, fixes)
    findings.push(withCorrections(found, { [fixes[1]!]: correctNumber(plan, place, amount, Number(words)) }))
  }
  for (const match of plan.text.matchAll(COUNT)) {
    const words = readNumberWords(match[2]!)
    if (words === null || words === BigInt(match[1]!) || !saysNumber(match[2]!, words)) continue
    const message = `Số ghi ${match[1]}, chữ ghi “${match[2]!.trim()}”.`
    const place = { start: match.index, end: match.index + match[0].length }
    const fixes = [`Sửa chữ: ${numberInWords(Number(match[1]))}`, `Sửa số: ${words}`]
    const found = finding(plan, 'amount-words-mismatch', 'error', place, message, fixes)
    findings.push(withCorrections(found, { [fixes[1]!]: correctNumber(plan, place, Number(match[1]), Number(words)) }))
  }
  return findings
}

const NUMBER_WORD =
  /^(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|nghin|ngan|trieu|ty|ti|linh|le|ruoi|chan|dong)$/

/** Every word belongs to a number, yet together they are none: "sáu trăm linh một năm mươi". */
function isGarbledNumber(words: string): boolean {
  const list = fold(words)
    .replace(/^(?:so tien )?(?:viet )?bang chu:? ?/, '')
    .split(' ')
  return list.length > 2 && list.every((one) => NUMBER_WORD.test(one))
}

function unreadable(plan: CheckedPlan, match: RegExpExecArray): PlanFinding {
  const message = `Số tiền bằng chữ không đọc ra số nào: “${match[3]!.replace(/\s+/g, ' ').trim()}”.`
  const place = { start: match.index, end: match.index + match[0].length }
  return finding(plan, 'amount-words-mismatch', 'error', place, message, ['Sửa số tiền bằng chữ'])
}

/** Read without marks "ba" may be a name and "sau" is "after": only the marked spelling counts as a number. */
function saysNumber(words: string, value: bigint): boolean {
  const written = words.trim().toLowerCase()
  return [numberInWords(value), numberInWords(value, { four: 'tư' })].includes(written)
}
