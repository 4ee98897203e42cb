import type { Paper, Signature } from './model.ts'
import { getProfile, type Profile } from './profiles.ts'
import { type SetBlock, setBlocks } from './setting-blocks.ts'
import { spellUy } from './spelling.ts'
import { annexLabel, annexNote, authority, dateInWords, numberAndSymbol, plain, upper, withStop } from './wording.ts'

export type Role =
  | 'superior'
  | 'issuer'
  | 'star'
  | 'motto'
  | 'number'
  | 'letter-subject'
  | 'urgency'
  | 'place-date'
  | 'kind'
  | 'subject'
  | 'dashes'
  | 'addressee'
  | 'recipients-label'
  | 'recipient'
  | 'capacity'
  | 'position'
  | 'name'
  | 'annex-label'
  | 'annex-title'
  | 'annex-note'

export type Line = { id: string; role: Role; text: string; level?: number }

export type SetAnnex = { id: string; landscape: boolean; head: Line[]; body: SetBlock[] }

/**
 * The paper with every word in its place: all capitals, numbers, blanks, markers and stops are decided here, once, so
 * that DOCX, PDF, HTML and plain text cannot say different things.
 */
export type Setting = {
  profile: Profile
  title: string
  letter: boolean
  head: { left: Line[]; right: Line[]; belowLeft: Line[]; belowRight: Line[] }
  titleLines: Line[]
  addressees: Line[]
  body: SetBlock[]
  /** The last stands on the right. */
  signatures: { id: string; lines: Line[] }[]
  recipients: Line[]
  annexes: SetAnnex[]
}

export function setPaper(given: Paper): Setting {
  const paper = given.uySpelling ? spellUy(given, given.uySpelling) : given
  const profile = paper.landscape ? onItsSide(getProfile(paper.profile)) : getProfile(paper.profile)
  const letter = paper.kind.type === 'CV'
  const annexes = paper.annexes ?? []
  return {
    profile,
    title: plain([paper.kind.name, paper.subject].filter(Boolean).join(': ')).replace(/\s+/g, ' '),
    letter,
    head: setHead(paper, profile, letter),
    titleLines: letter ? [] : setTitle(paper, profile),
    addressees: setAddressees(paper.addressees ?? []),
    body: setBlocks(paper.blocks, { prefix: '', closingMark: paper.closingMark ?? profile.closingMark }),
    signatures: [
      ...setSignature('signature-2', paper.secondSignature, profile),
      ...setSignature('signature', paper.signature, profile),
    ],
    recipients: setRecipients(paper),
    annexes: annexes.map((annex, index) => {
      const id = `annex-${index + 1}`
      return {
        id,
        landscape: annex.landscape ?? paper.landscape ?? false,
        head: [
          line(`${id}-label`, 'annex-label', annexLabel(annex, index, annexes.length)),
          line(`${id}-title`, 'annex-title', upper(annex.title)),
          line(`${id}-note`, 'annex-note', plain(annex.note ?? annexNote(paper, profile))),
        ].filter((each) => each.text !== ''),
        body: setBlocks(annex.blocks, { prefix: `${id}-`, closingMark: '' }),
      }
    }),
  }
}

const onItsSide = (profile: Profile): Profile => ({
  ...profile,
  page: { ...profile.page, width: profile.page.height, height: profile.page.width },
})

function line(id: string, role: Role, text: string): Line {
  return { id, role, text }
}

function setHead({ head, subject }: Paper, profile: Profile, letter: boolean): Setting['head'] {
  const left = head.issuer.map((text, index) => line(`issuer-${index + 1}`, 'issuer', upper(text)))
  if (head.superior) left.unshift(line('superior', 'superior', upper(head.superior)))
  if (profile.issuerStar) left.push(line('star', 'star', profile.issuerStar))
  const belowLeft: Line[] = []
  if (head.symbol !== null) {
    belowLeft.push(line('number', 'number', profile.number.label + numberAndSymbol(head, profile)))
  }
  if (letter && subject) belowLeft.push(line('subject', 'letter-subject', `V/v ${plain(subject)}`))
  if (head.urgency) belowLeft.push(line('urgency', 'urgency', head.urgency))
  const belowRight: Line[] = []
  if (head.place !== null) {
    belowRight.push(line('place-date', 'place-date', `${plain(head.place)}, ${dateInWords(head.date)}`))
  }
  return {
    left,
    right: profile.motto.map((text, index) => line(`motto-${index + 1}`, 'motto', text)),
    belowLeft,
    belowRight,
  }
}

function setTitle(paper: Paper, profile: Profile): Line[] {
  const lines: Line[] = []
  if (paper.kind.name) lines.push(line('kind', 'kind', upper(paper.kind.name)))
  if (paper.subject) lines.push(line('subject', 'subject', plain(paper.subject)))
  if (profile.subjectDashes) lines.push(line('dashes', 'dashes', profile.subjectDashes))
  return lines
}

/** One addressee stands behind 'Kính gửi:'; several stand below it, one a line. */
function setAddressees(addressees: readonly string[]): Line[] {
  if (addressees.length === 0) return []
  if (addressees.length === 1) {
    return [line('addressee-1', 'addressee', `Kính gửi: ${plain(addressees[0]!)}`)]
  }
  return [
    line('addressee-label', 'addressee', 'Kính gửi:'),
    ...addressees.map((text, index) => ({
      ...line(
        `addressee-${index + 1}`,
        'addressee',
        `- ${withStop(plain(text), index === addressees.length - 1 ? '.' : ';')}`,
      ),
      level: 1,
    })),
  ]
}

function setSignature(id: string, signature: Signature | undefined, profile: Profile) {
  if (!signature) return []
  const { capacity, actingFor, position, name } = signature
  const lines: Line[] = []
  if (capacity) lines.push(line(`${id}-capacity`, 'capacity', authority(capacity, profile.signature.mark)))
  if (actingFor) lines.push(line(`${id}-acting-for`, 'capacity', authority(actingFor, profile.signature.mark)))
  if (position) lines.push(line(`${id}-position`, 'position', upper(position)))
  if (name) lines.push(line(`${id}-name`, 'name', plain(name)))
  return [{ id, lines }]
}

function setRecipients({ recipients }: Paper): Line[] {
  if (!recipients || recipients.lines.length === 0) return []
  const last = recipients.lines.length - 1
  return [
    line('recipients-label', 'recipients-label', plain(recipients.label ?? 'Nơi nhận:')),
    ...recipients.lines.map(({ text, level }, index) => {
      const opensList = level === 0 && recipients.lines[index + 1]?.level === 1
      const stop = index === last ? '.' : opensList ? ':' : ';'
      return {
        ...line(`recipient-${index + 1}`, 'recipient', `${level === 1 ? '+' : '-'} ${withStop(plain(text), stop)}`),
        level,
      }
    }),
  ]
}
