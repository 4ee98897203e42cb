/** What somebody wrote in a letter: without the history below it, without signatures of telephones, in sound letters. Pure. */
import { equalityKey } from '#vietnamese/fold.ts'
import { repairText } from '#vietnamese/legacy.ts'

/** Subject and body as one text. Where cutting would leave nothing, nothing is cut. */
export function letterWords(subject: string, body: string): string {
  const whole = repairText(body.replace(/\r\n?/g, '\n')).text.trim()
  const words = isForward(whole) ? whole : cut(whole.split('\n')) || whole
  const title = repairText(subject)
    .text.replace(/^(?:(?:re|fw|fwd|trả lời|tl|chuyển tiếp)\s*:\s*)+/iu, '')
    .trim()
  const saysNothing = title === '' || equalityKey(words).startsWith(equalityKey(title))
  return (saysNothing ? words : `${title}\n\n${words}`).trim()
}

const forwarded =
  /^-{2,}\s*(forwarded message|thư (?:đã )?(?:được )?chuyển tiếp|tin nhắn (?:đã )?(?:được )?chuyển tiếp)\s*-{2,}$/imu
/** What was passed on is what is meant. */
const isForward = (text: string): boolean => forwarded.test(text)

const original = /^-{2,}\s*(original message|thư gốc|tin nhắn gốc|thư ban đầu)\s*-{2,}$/iu
const wrote = /^(?:vào|on|ngày)\b.{0,200}(?:đã viết|viết|wrote)\s*:$/iu
const device = /^(?:(?:được |đã )?gửi từ |sent from |(?:tải|lấy|get) outlook )(?:.{0,60})$/iu
const heads = [/^\*?(?:từ|from)\s*:/iu, /^\*?(?:đã gửi|gửi|ngày|sent|date)\s*:/iu, /^\*?(?:đến|tới|to)\s*:/iu]

function cut(lines: readonly string[]): string {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!.trim()
    if (original.test(line) || /^-- ?$/.test(lines[at]!) || isHead(lines, at)) break
    const attribution = attributionAt(lines, at)
    if (attribution > 0) {
      // Quoted with marks: something may be written below. Without marks the history runs to the end.
      const next = lines.slice(at + attribution).find((each) => each.trim() !== '')
      if (!next?.startsWith('>')) break
      at += attribution - 1
      continue
    }
    if (line.startsWith('>') || device.test(line)) continue
    kept.push(lines[at]!.trimEnd())
  }
  return kept
    .join('\n')
    .replace(/\n_{8,}\s*$/u, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** "Vào Th 6, 20 thg 11, 2026 … đã viết:", in one line or broken over two: how many lines it takes. */
function attributionAt(lines: readonly string[], at: number): number {
  const one = lines[at]!.trim()
  if (wrote.test(one)) return 1
  const two = `${one} ${lines[at + 1]?.trim() ?? ''}`
  return /^(?:vào|on)\b/iu.test(one) && wrote.test(two) ? 2 : 0
}

/** Outlook sets the heads of the letter that is answered above it. */
function isHead(lines: readonly string[], at: number): boolean {
  if (!heads[0]!.test(lines[at]!.trim())) return false
  const below = lines.slice(at + 1, at + 6).map((line) => line.trim())
  return heads.slice(1).every((head) => below.some((line) => head.test(line)))
}
