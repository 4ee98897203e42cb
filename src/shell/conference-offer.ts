/** What citizens can do with a conference: send a petition, read what others asked, read what was answered. */
import { countPublicAnswers } from '#rooms/answers/index.ts'
import { petitionOffer } from '#rooms/petitions/index.ts'
import type { FindConferenceOffer } from '#rooms/plan/index.ts'

export const conferenceOffer: FindConferenceOffer = async (db, conference, world) => {
  const offer = await petitionOffer(db, conference, world)
  const answered = await countPublicAnswers(db, world, conference.id)
  if (answered === 0) return offer
  const link = { href: `/hoi-nghi/${conference.slug}/tra-loi`, label: `Xem ${answered} câu trả lời đã công bố` }
  return { action: null, line: '', ...offer, more: [link, ...(offer?.more ?? [])] }
}
