// What is no petition at all: nothing in it, letters without words, abuse.
import { isVietnameseSyllable } from '#vietnamese/tone.ts'
import { stopSyllables } from '../grouping/stop-words-data.ts'
import type { Reading } from '../reading/read-words.ts'
import type { ScopeFinding } from './detect-scope.ts'
import { obsceneWords } from './scope-rules-data.ts'

const LEAST_TELLING = 2
const MOST_FOREIGN = 0.6
const LEAST_WORDS = 4

/** `isSaid`: something else understood it, however few its words. */
export function findEmptiness({ text, words }: Reading, isSaid: boolean): ScopeFinding[] {
  const findings: ScopeFinding[] = []
  const telling = words.filter((word) => !stopSyllables.has(word.key) && /\p{L}{2}/u.test(word.key))
  if (!isSaid && telling.length < LEAST_TELLING) {
    findings.push({ kind: 'empty', why: 'Chưa nói việc gì: đề nghị người gửi viết rõ hơn.', because: [] })
  }
  const letters = words.filter((word) => /\p{L}/u.test(word.key))
  const foreign = letters.filter((word) => !isVietnameseSyllable(word.marked))
  if (letters.length >= LEAST_WORDS && foreign.length > MOST_FOREIGN * letters.length) {
    findings.push({ kind: 'spam', why: 'Phần lớn không phải tiếng Việt, giống chữ gõ bừa.', because: [] })
  }
  const rude = words.filter((word) => obsceneWords.has(word.marked))
  if (rude.length > 0) {
    const because = rude.map(({ start, end }) => ({ words: text.slice(start, end), start, end }))
    findings.push({ kind: 'obscene', why: 'Có lời tục tĩu: che lời đó hoặc đề nghị người gửi viết lại.', because })
  }
  return findings
}
