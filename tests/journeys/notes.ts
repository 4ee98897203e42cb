/** What the workers of one run tell each other: words that were noted once are known to all. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export class Notes {
  readonly #file: string
  constructor(about: string) {
    this.#file = join(process.env.JOURNEYS_NOTES!, createHash('sha1').update(about).digest('hex'))
  }

  /** Those that nobody has noted yet. */
  new(words: readonly string[]): string[] {
    const known = new Set(existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [])
    return words.filter((word) => !known.has(word))
  }

  has = (word: string): boolean => this.new([word]).length === 0

  add(words: readonly string[]): void {
    appendFileSync(this.#file, words.map((word) => `${word}\n`).join(''))
  }
}
