/** Rows of the list for the hall as they are drawn, printed and exported. Pure. */
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import type { Answerer, Offer, ShortlistRow } from '../shortlist/shortlist-page.ts'

const howWords: Readonly<Record<Answerer['how'], string>> = {
  chosen: 'chọn riêng cho hội trường',
  given: 'được giao trả lời',
  proposed: 'gợi ý, chưa giao',
}

export const entryView = (row: ShortlistRow) => ({
  id: row.petitionId,
  version: row.version,
  part: row.part,
  code: formatPetitionCode(row.code),
  title: row.title,
  line: [row.commune, row.topic, row.venue, row.together > 1 ? `${row.together} ý kiến cùng hỏi` : null]
    .filter(Boolean)
    .join(' · '),
  why: row.why,
  asker: row.asker,
  askerName: row.askerName,
  invitesSender: row.invitesSender,
  hidesIdentity: row.hidesIdentity,
  answererId: row.answererId,
  answerer: row.answerer && { name: row.answerer.name, how: howWords[row.answerer.how] },
  isGone: row.isGone,
  isDouble: row.isDouble,
})
export type EntryView = ReturnType<typeof entryView>

export const offerView = (offer: Offer) => ({
  id: offer.petitionId,
  code: formatPetitionCode(offer.code),
  title: offer.title,
  line: [offer.commune, offer.topic].filter(Boolean).join(' · '),
  why: offer.reasons.join('; '),
})
export type OfferView = ReturnType<typeof offerView>
