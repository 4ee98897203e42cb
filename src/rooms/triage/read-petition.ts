/** Everything that the engine says of one petition, in the shapes in which its rows keep it. Pure; ≤ 30 ms. */
import { fold } from '#vietnamese/fold.ts'
import { startingCatalogue } from './catalogue/starting-catalogue.ts'
import { type Signature, signatureOf } from './grouping/signature.ts'
import type { Learned } from './learning/learned.ts'
import { proposeMasks } from './masking/mask-text.ts'
import type { Mask } from './masks.ts'
import { detectScope, type ScopeFinding } from './scope/detect-scope.ts'
import type { Because } from './suggestion/because.ts'
import { type Confidence, modelVersion, suggest } from './suggestion/suggest.ts'

export type Redirect = 'complaint' | 'denunciation' | 'procedure' | 'court' | 'other'

/** Where it would have to go, if a person finds so; and every sign with its words. */
export type StoredScope = { redirect: Redirect | null; findings: ScopeFinding[] }

export type AgencyChoice = {
  code: string
  /** The body that holds the function today; null: the directory does not know one. */
  organisationId: string | null
  confidence: Confidence
  /** By which function it was found; null: by its name alone. */
  functionCode: string | null
}

/** What the columns `alternatives`, `because` and `scope` of petition_suggestion hold. */
export type StoredSuggestion = {
  alternatives: { topics: { code: string; confidence: Confidence }[]; agencies: AgencyChoice[] }
  because: Because[]
  /** Null: nothing speaks against hearing it here. */
  scope: StoredScope | null
}

export type PetitionRead = {
  modelVersion: string
  topic: string
  agency: string
  functionCode: string | null
  confidence: Confidence
  topics: StoredSuggestion['alternatives']['topics']
  agencies: { code: string; confidence: Confidence }[]
  because: Because[]
  scope: StoredSuggestion['scope']
  /** Agencies of the catalogue whose people it complains of. */
  complainsOf: string[]
  masks: Mask[]
  signature: Signature
}

export const currentModel = (learned: Learned | null): string => modelVersion(startingCatalogue(), learned)

export function readPetition(text: string, learned: Learned | null): PetitionRead {
  const suggestion = suggest(startingCatalogue(), text, learned)
  const { topic, agency, alternatives } = suggestion
  const findings = detectScope(startingCatalogue(), text)
  return {
    modelVersion: suggestion.modelVersion,
    topic,
    agency,
    functionCode: suggestion.function,
    confidence: suggestion.confidence.agency,
    topics: [
      { code: topic, confidence: suggestion.confidence.topic },
      ...alternatives.flatMap((each) => (each.topic ? [{ code: each.topic, confidence: each.confidence }] : [])),
    ],
    agencies: [
      { code: agency, confidence: suggestion.confidence.agency },
      ...alternatives.flatMap((each) => (each.agency ? [{ code: each.agency, confidence: each.confidence }] : [])),
    ],
    because: suggestion.because,
    scope: scopeOf(findings),
    complainsOf: complainedOf(findings),
    masks: proposeMasks(text).map(({ start, end, kind }) => ({ start, end, kind })),
    signature: signatureOf(startingCatalogue(), text),
  }
}

/** An officer of the commune is its committee's; who is named with a body of the catalogue is that body's. */
const ofCommune = /\b(xa|phuong|thon|ban|ap|khu pho|dan pho|dia chinh|mot cua)\b/

function complainedOf(findings: readonly ScopeFinding[]): string[] {
  const codes = findings.flatMap((finding) => {
    const isCommune =
      finding.kind === 'names-officer' && finding.because.some(({ words }) => ofCommune.test(fold(words)))
    return isCommune ? ['ubnd-xa'] : (finding.agencies ?? [])
  })
  return [...new Set(codes)]
}

const redirects: Partial<Record<ScopeFinding['kind'], Redirect>> = {
  complaint: 'complaint',
  denunciation: 'denunciation',
  'procedure-question': 'procedure',
}

function scopeOf(findings: readonly ScopeFinding[]): StoredScope | null {
  if (findings.length === 0) return null
  return { redirect: findings.map(({ kind }) => redirects[kind]).find(Boolean) ?? null, findings: [...findings] }
}

export const isAgency = (code: string): boolean => startingCatalogue().agencies.some((agency) => agency.code === code)

/** The agencies of the catalogue, for a choice by hand. */
export const agencyChoices = (): { code: string; name: string }[] =>
  startingCatalogue().agencies.map(({ code, name }) => ({ code, name }))
