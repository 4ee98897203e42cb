import type { PlanFinding } from '../plan-facts.ts'
import { type CheckedPlan, finding } from './checked-plan.ts'

const HEAD_LENGTH = 2500
const NUMBER_BLANK = /^[ \t*|]*(Số[ \t]*:?[ \t._…]*[/-][ \t]*[A-ZĐ][\p{L}\d&/-]*)/mu
const DATE_LINE =
  /^[^\n]{0,60}?,[ \t]*(ngày([ \t.…_]*\d{0,2}[ \t.…_]*)tháng([ \t.…_]*\d{0,2}[ \t.…_]*)năm([ \t.…_]*\d{0,4}))/mu

/** The number and the day of a draft are filled in when it is issued; until then they are named. */
export function checkBlanks(plan: CheckedPlan): PlanFinding[] {
  const head = plan.text.slice(0, HEAD_LENGTH)
  const findings: PlanFinding[] = []
  const number = plan.facts.documentNumber === null ? NUMBER_BLANK.exec(head) : null
  if (number) {
    const start = number.index + number[0].indexOf(number[1]!)
    findings.push(
      finding(
        plan,
        'blank-document-number',
        'warning',
        { start, end: start + number[1]!.length },
        'Kế hoạch chưa có số. Văn thư cấp số khi ban hành.',
        ['Ghi số khi ban hành'],
      ),
    )
  }
  const blank = blankInDate(head)
  if (blank) {
    const message = `Ngày ban hành còn trống ${blank.parts.join(', ')}.`
    findings.push(finding(plan, 'blank-date', 'warning', blank, message, ['Ghi ngày ban hành']))
  }
  return findings
}

function blankInDate(head: string): { start: number; end: number; parts: string[] } | null {
  const line = DATE_LINE.exec(head)
  if (!line) return null
  const names = ['ngày', 'tháng', 'năm']
  const parts = names.filter((_, i) => !/\d/.test(line[i + 2]!))
  if (parts.length === 0) return null
  const start = line.index + line[0].indexOf(line[1]!)
  return { start, end: start + line[1]!.length, parts }
}
