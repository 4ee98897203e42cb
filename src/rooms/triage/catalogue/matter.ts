/** One thing that people ask about, with the words that they use for it. The words are the catalogue's evidence. */
export interface Matter {
  code: string
  /** As a moderator would call it. */
  name: string
  topic: string
  /** Where some would look for it instead. */
  alsoTopic?: string
  /** Code of the directory's function catalogue: who holds it is found by function and day. */
  function: string
  /** Who answers today, likeliest first: 'ubnd-xa > xay-dung'. */
  agencies: string
  /** Say it almost by themselves. */
  strong?: string
  terms?: string
  /** Weak alone. */
  hints?: string
  /** Speak against it. */
  against?: string
}

export type MatterOfTopic = Omit<Matter, 'topic'>

/**
 * Notation of the four word lists: phrases between semicolons; `(a|b)` either; `a + b` both, near each other in any
 * order. Written with their marks and in full: abbreviations and missing marks are the reader's business.
 */
export const mattersOf = (topic: string, matters: readonly MatterOfTopic[]): readonly Matter[] =>
  matters.map((matter) => ({ topic, ...matter }))
