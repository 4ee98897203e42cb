/** One petition as its page shows it, as plain values. */
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '../petition-code.ts'
import type { loadPetition } from '../petition-detail.ts'
import type { Sentence } from '../petition-journal-words.ts'
import { channelWords, kindWords } from '../petition-words.ts'
import { stateView } from './intake-view.ts'

type Petition = Awaited<ReturnType<typeof loadPetition>>

export function petitionView(petition: Petition, { today }: Pick<World, 'today'>, sentenceOf: Sentence) {
  const when = (moment: Date | string) => momentWords(new Date(moment), today)
  const revisionText = (version: number) =>
    version === 1 ? petition.firstText : petition.revisions.find((each) => each.version === version)!.text
  const version = petition.revisions[0]?.version ?? 1
  return {
    id: petition.id,
    code: petition.code,
    line: [channelWords[petition.channel], `nhận ${when(petition.receivedAt)}`].join(', '),
    text: petition.text,
    chip: stateView(petition.state),
    isLate: petition.isLate,
    hidesIdentity: petition.hidesIdentity,
    rights: petition.rights,
    steps: petition.steps,
    version,
    where: [petition.place, petition.commune].filter(Boolean).join(', ') || 'chưa rõ',
    channel: channelWords[petition.channel],
    kind: petition.kind ? kindWords[petition.kind] : null,
    topic: petition.topic,
    unit: petition.unit,
    holder: petition.holder,
    typedBy: petition.typedBy,
    writtenAt: petition.writtenAt ? when(petition.writtenAt) : null,
    joins: petition.joinsId
      ? {
          href: `/lam-viec/y-kien/${petition.joinsId}`,
          code: petition.joinsCode ? formatPetitionCode(petition.joinsCode) : 'ý kiến khác',
        }
      : null,
    withdrawn: petition.withdrawal?.withdrawn ? { reason: petition.withdrawal.reason ?? '' } : null,
    attachments: petition.attachments.map(({ transcripts, ...file }) => ({
      ...file,
      href: `/lam-viec/y-kien/${petition.id}/tep/${file.id}`,
      size: sizeWords(Number(file.size)),
      transcripts: transcripts.map(({ at, ...each }) => ({ ...each, when: when(at) })),
    })),
    messages: petition.messages.map((message) => ({
      id: message.id,
      kind: message.kind,
      text: message.text,
      who: message.madeBy ? (message.by ?? 'Cán bộ') : 'Người gửi',
      fromSender: message.madeBy === null,
      when: when(message.at),
    })),
    passages: petition.passages.map(({ at, ...step }) => ({ ...step, when: when(at) })),
    revisions: petition.revisions.map((each) => ({
      version: each.version,
      was: revisionText(each.version - 1),
      now: each.text,
      why: each.why,
      by: each.by ?? 'Cán bộ',
      when: when(each.at),
    })),
    history: petition.journal.flatMap((line, index) => {
      const sentence = sentenceOf(line.what, line.detail)
      const at = new Date(line.at)
      return sentence
        ? [
            {
              key: `${at.toISOString()}-${index}`,
              at: at.toISOString(),
              when: when(at),
              who: line.who ?? (line.what.startsWith('petition') ? 'Người gửi' : 'Hệ thống'),
              what: sentence,
            },
          ]
        : []
    }),
  }
}
export type PetitionView = ReturnType<typeof petitionView>

const sizeWords = (bytes: number): string =>
  bytes >= 1_048_576
    ? `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`
