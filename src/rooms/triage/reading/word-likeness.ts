// How far a typed syllable is from the one the catalogue means, when their bare letters are the same.
import { splitTone } from '#vietnamese/tone.ts'
import type { Word } from './read-words.ts'

const toneless = new Map<string, { letters: string; tone: number }>()

function parts(marked: string): { letters: string; tone: number } {
  let known = toneless.get(marked)
  if (!known) {
    const { letters, tone } = splitTone(marked)
    known = { letters, tone }
    toneless.set(marked, known)
  }
  return known
}

const HOI_NGA = new Set([2, 3])

/** 0 the same; 0.1 hỏi for ngã; 0.3 marks left out in marked text; 0.4 another tone; 0.7 another vowel. */
export function distance(word: Word, meant: string, isBareText: boolean): number {
  if (word.marked === meant) return 0
  const [typed, wanted] = [parts(word.marked), parts(meant)]
  if (word.marked === word.key || (typed.tone === 0 && isPlain(typed.letters))) return isBareText ? 0 : 0.3
  if (typed.letters !== wanted.letters) return 0.7
  return HOI_NGA.has(typed.tone) && HOI_NGA.has(wanted.tone) ? 0.1 : 0.4
}

const isPlain = (letters: string): boolean => /^[a-z\d]*$/.test(letters)

/** Summed over a phrase: what is still taken for it. One syllable alone says too little to be guessed. */
export function isNearEnough(sum: number, syllables: number): boolean {
  return sum <= (syllables === 1 ? 0.1 : syllables === 2 ? 0.35 : 0.2 * syllables)
}
