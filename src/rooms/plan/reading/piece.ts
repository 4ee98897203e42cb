// A stretch of the document that remembers where it came from, so that every fact can point into the text as given.
import type { SourceSpan } from '../plan-facts.ts'

/** Cleaned text with, for each of its characters, the stretch of the given text that it stands for. */
export type Base = {
  text: string
  /** Same length as `text`: lower case, no accents, đ→d, straight quotes and hyphens. */
  folded: string
  starts: readonly number[]
  ends: readonly number[]
}

const STRAIGHT: Readonly<Record<string, string>> = {
  đ: 'd',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
}

const foldedCharacters = new Map<string, string>()

/** One character in, one character out, so that an index into the folded text is an index into the text. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const lower = character.toLowerCase()
  const plain = STRAIGHT[lower] ?? lower.normalize('NFD')[0] ?? character
  const folded = plain.length === 1 ? plain : character
  foldedCharacters.set(character, folded)
  return folded
}

export function foldKeepingLength(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldCharacter(text[i] as string)
  return folded
}

export class Piece {
  readonly base: Base
  readonly from: number
  readonly to: number

  constructor(base: Base, from: number, to: number) {
    this.base = base
    this.from = from
    this.to = Math.max(from, to)
  }

  get text(): string {
    return this.base.text.slice(this.from, this.to)
  }

  get folded(): string {
    return this.base.folded.slice(this.from, this.to)
  }

  get length(): number {
    return this.to - this.from
  }

  /** Offsets into the text as given; an empty piece points at the character before it. */
  get span(): SourceSpan {
    const { starts, ends } = this.base
    if (starts.length === 0) return { start: 0, end: 0 }
    const first = Math.min(this.from, starts.length - 1)
    const last = Math.max(first, Math.min(this.to, ends.length) - 1)
    return { start: starts[first] as number, end: ends[last] as number }
  }

  /** A part of it, by offsets relative to this piece. */
  cut(from: number, to: number = this.length): Piece {
    const start = Math.min(this.to, this.from + Math.max(0, from))
    return new Piece(this.base, start, Math.min(this.to, this.from + to))
  }

  /** Without the given characters at both ends; spaces are always among them. */
  trim(edges = ''): Piece {
    const { text } = this.base
    let { from, to } = this
    const idle = (character: string | undefined) =>
      character !== undefined && (/\s/.test(character) || edges.includes(character))
    while (from < to && idle(text[from])) from++
    while (to > from && idle(text[to - 1])) to--
    return new Piece(this.base, from, to)
  }

  /** Without the marks that end an item of a list. */
  get item(): Piece {
    const bare = this.trim()
    const end = bare.text.replace(/[\s;,.:]*(?:\.\/\.?)?\s*$/, '').length
    // An abbreviation's or an ellipsis' dots are part of it.
    if (/\.{3}|…/.test(bare.text.slice(end))) return bare
    return bare.cut(0, end)
  }

  /** Trimmed, runs of white space as one space. */
  get plain(): string {
    return this.text.replace(/\s+/g, ' ').trim()
  }

  split(separator: RegExp): Piece[] {
    const parts: Piece[] = []
    let from = 0
    for (const found of this.folded.matchAll(separator)) {
      parts.push(this.cut(from, found.index))
      from = found.index + found[0].length
    }
    parts.push(this.cut(from))
    return parts.map((part) => part.trim()).filter((part) => part.length > 0)
  }
}

/** From the start of the first to the end of the last; both from one base. */
export function spanning(first: Piece, last: Piece): Piece {
  return new Piece(first.base, first.from, Math.max(first.to, last.to))
}
