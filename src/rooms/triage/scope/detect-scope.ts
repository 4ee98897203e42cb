// What a moderator should see before a petition goes on: matters that the law sends elsewhere (Luật Khiếu nại, Luật Tố
// cáo), what is no petition, and who is complained of, for they may neither decide on it nor see who asked.
import { foldWithOffsets } from '#vietnamese/fold.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { judge } from '../suggestion/judge.ts'
import { findComplainedOf } from './find-complained-of.ts'
import { findEmptiness } from './find-emptiness.ts'
import { SCOPE_RULES } from './scope-rules-data.ts'

export type ScopeKind =
  | 'complaint'
  | 'denunciation'
  | 'procedure-question'
  | 'empty'
  | 'spam'
  | 'obscene'
  | 'private-life'
  | 'names-officer'
  | 'names-agency'
  | 'names-employer'

export interface Words {
  words: string
  start: number
  end: number
}

export interface ScopeFinding {
  kind: ScopeKind
  /** A sentence for the moderator: what it looks like and what follows. */
  why: string
  because: Words[]
  /** Of 'names-agency': codes of the catalogue that must not decide on it. */
  agencies?: string[]
}

export function detectScope(catalogue: Catalogue, text: string): ScopeFinding[] {
  const { folded, at } = foldWithOffsets(text)
  const place = (from: number, to: number): Words => ({
    words: text.slice(at(from), endOf(to)),
    start: at(from),
    end: endOf(to),
  })
  const endOf = (to: number): number => at(to - 1) + letterLength(text, at(to - 1))
  const ruled = SCOPE_RULES.flatMap(({ kind, why, says, unless }): ScopeFinding[] => {
    if (unless?.test(folded)) return []
    const because = says.flatMap((pattern) =>
      [...folded.matchAll(pattern)].map((match) => place(match.index, match.index + match[0].length)),
    )
    return because.length > 0 ? [{ kind, why, because: distinct(because) }] : []
  })
  const judged = judge(catalogue, text)
  const isSaid = ruled.length > 0 || judged.weighed.found.size > 0
  const findings = [...findEmptiness(judged.reading, isSaid), ...ruled, ...findComplainedOf(catalogue, judged)]
  const isElsewhere = findings.some(({ kind }) => kind !== 'procedure-question')
  return isElsewhere ? findings.filter(({ kind }) => kind !== 'procedure-question') : findings
}

/** A letter with the marks that follow it. */
const letterLength = (text: string, start: number): number =>
  /^.[\p{M}\u200b-\u200d]*/su.exec(text.slice(start))?.[0].length ?? 1

function distinct(all: readonly Words[]): Words[] {
  const kept: Words[] = []
  for (const each of [...all].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.start < each.end && each.start < other.end)) kept.push(each)
  }
  return kept.sort((a, b) => a.start - b.start)
}
