// The text of a plan → its facts. Pure; nothing is invented, and every fact says where it stands.
import type { PlanFacts, SourceSpan } from '../plan-facts.ts'
import { readBases } from './bases.ts'
import { readChairs } from './chairs.ts'
import { readContacts } from './contact.ts'
import { readForm } from './form.ts'
import { readFunding } from './funding.ts'
import { readGifts, readLogistics } from './gifts.ts'
import { readDocumentType, readIssuedAt, readIssuer, readNumber } from './header.ts'
import { readHubs } from './hubs.ts'
import { readParticipants } from './participants.ts'
import { readPurposes, readTheme, type Sentences } from './purposes.ts'
import type { World } from './reading-world.ts'
import { readRecipients } from './recipients.ts'
import { findSections } from './sections.ts'
import { readSessions } from './sessions.ts'
import { readSignatory } from './signatory.ts'
import { readStandingBody } from './standing-body.ts'
import { type Reading, readTree } from './structure.ts'
import { readTasks } from './tasks.ts'
import { readTitle } from './title.ts'
import { readProgramme, readTopics } from './topics.ts'

export type ReadHints = {
  /** The year of dates that leave it out, where the plan itself names none. */
  year?: number
}

/** The plan's own year: of its date, else of its title, else the one it names most. */
function yearOf(reading: Reading, issued: string | null, text: string, hints: ReadHints): number | null {
  const title = reading.zones.title.map((line) => line.folded).join(' ')
  const named = /\bnam (20\d{2})\b/.exec(title)?.[1]
  if (issued) return Number(issued.slice(0, 4))
  if (named) return Number(named)
  const counts = new Map<string, number>()
  for (const [year] of text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)) counts.set(year, (counts.get(year) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return most ? Number(most) : (hints.year ?? null)
}

class Spans {
  readonly record: Record<string, SourceSpan> = {}

  put(key: string, span: SourceSpan | null | undefined): void {
    if (span && span.end > span.start) this.record[key] = span
  }

  list(key: string, sentences: Sentences): string[] {
    for (const [i, sentence] of sentences.entries()) this.put(`${key}/${i}`, sentence.span)
    return sentences.map((sentence) => sentence.text)
  }
}

export function readPlan(text: string, hints: ReadHints = {}): PlanFacts {
  const reading = readTree(text)
  const issued = readIssuedAt(reading)
  const world: World = {
    reading,
    sections: findSections(reading.sections),
    year: yearOf(reading, issued.date, text, hints),
  }
  const spans = new Spans()
  const number = readNumber(reading)
  const title = readTitle(reading)
  const theme = readTheme(world)
  const issuer = readIssuer(reading, text.normalize('NFC'), issued.place)
  const { purposes, requirements } = readPurposes(world)
  const signatory = readSignatory(reading)
  const tasks = readTasks(world, issuer?.value ?? null)
  const [contact = null, ...otherContacts] = readContacts(reading)
  const standing = readStandingBody(world, tasks)
  spans.put('documentNumber', number?.span)
  spans.put('issuer', issuer?.span)
  spans.put('issuedAt', issued.span)
  spans.put('title', title?.span)
  spans.put('theme', theme?.span)
  spans.put('standingBody', standing?.span)
  for (const [key, span] of Object.entries(signatory.spans)) spans.put(key, span)
  return {
    documentType: readDocumentType(reading),
    documentNumber: number?.value ?? null,
    issuer: issuer?.value ?? null,
    issuedAt: { place: issued.place, date: issued.date },
    title: title?.value ?? null,
    bases: readBases(reading.preamble),
    purposes: spans.list('purposes', purposes),
    requirements: spans.list('requirements', requirements),
    theme: theme?.value ?? null,
    topics: spans.list('topics', readTopics(world)),
    form: readForm(world),
    chairs: readChairs(world),
    standingBody: standing?.value ?? null,
    sessions: readSessions(world),
    hubs: readHubs(world),
    participants: readParticipants(world),
    programme: readProgramme(world),
    funding: readFunding(world),
    gifts: readGifts(world),
    logistics: readLogistics(world),
    tasks,
    contact,
    otherContacts,
    recipients: spans.list('recipients', readRecipients(reading)),
    signatory: signatory.value,
    spans: spans.record,
  }
}
