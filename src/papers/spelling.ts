import type { Paper, Signature } from './model.ts'

/** Offices differ over one syllable of their own names: 'ủy' by the decree, 'uỷ' by some offices' rule. */
type UySpelling = NonNullable<Paper['uySpelling']>

const forms = {
  ủy: { ủy: 'ủy', Ủy: 'Ủy', ỦY: 'ỦY' },
  uỷ: { ủy: 'uỷ', Ủy: 'Uỷ', ỦY: 'UỶ' },
} as const

/** The paper with that syllable spelled one way throughout, except in the signers' names. */
export function spellUy(paper: Paper, spelling: UySpelling): Paper {
  const { ủy: lower, Ủy: title, ỦY: upper } = forms[spelling]
  const spell = (text: string) =>
    text
      .normalize('NFC')
      .replace(/(?<![\p{L}\p{M}])(?:ủy|uỷ|Ủy|Uỷ|ỦY|UỶ)(?![\p{L}\p{M}])/gu, (found) =>
        found === found.toUpperCase() ? upper : found[0] === found[0]!.toUpperCase() ? title : lower,
      )
  const spelled = mapStrings(paper, spell) as Paper
  return {
    ...spelled,
    signature: withName(spelled.signature, paper.signature),
    secondSignature: withName(spelled.secondSignature, paper.secondSignature),
  }
}

function withName(spelled: Signature | undefined, original: Signature | undefined): Signature | undefined {
  return spelled && original ? { ...spelled, name: original.name } : undefined
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapStrings(each, change)]))
}
