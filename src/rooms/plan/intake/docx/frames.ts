import { isFoot, isHead } from '../table-text.ts'
import type { Block } from './tables.ts'

const mostHeadBlocks = 14
const mostFootBlocks = 40
const title = /^(?:KẾ HOẠCH|THÔNG BÁO|QUYẾT ĐỊNH|TỜ TRÌNH|CHƯƠNG TRÌNH)(?:\s|$)/

/** Some offices set the head and the foot in two columns with tabs, not a table: these are read column by column too. */
export function splitTabbedFrames(blocks: Block[]): Block[] {
  const first = blocks.slice(0, mostHeadBlocks)
  const titleAt = first.findIndex((block) => block.lines.some((line) => title.test(line.normalize('NFC'))))
  const headEnd = titleAt === -1 ? first.findLastIndex(isTabbed) + 1 : titleAt
  const head = blocks.slice(0, headEnd)
  const splitHead = head.some(isTabbed) && isHead(head.flatMap((block) => block.lines).join('\n'))
  const footAt = blocks.findLastIndex((block) => block.lines.some((line) => line.includes('\t') && isFoot(line)))
  const foot = footAt === -1 || blocks.length - footAt > mostFootBlocks ? [] : blocks.slice(footAt)
  const body = blocks.slice(splitHead ? headEnd : 0, foot.length > 0 ? footAt : undefined)
  return [...(splitHead ? columns(head) : []), ...body, ...columns(foot)]
}

function isTabbed(block: Block): boolean {
  return block.kind === 'paragraph' && block.lines.some((line) => line.includes('\t'))
}

function columns(blocks: Block[]): Block[] {
  if (blocks.length === 0) return []
  const cells = blocks.flatMap((block) => block.lines.map((line) => line.split(/\t+/).map((cell) => cell.trim())))
  const left = cells.map((line) => line[0] ?? '').filter((cell) => cell !== '')
  const right = cells.map((line) => line.slice(1).join(' ')).filter((cell) => cell !== '')
  return [left, right].map((lines) => ({ kind: 'table' as const, lines, centred: false }))
}
