/** What the offline box keeps on the device. */
import type { DraftOffer } from '../../draft-offer.ts'

export type DraftFile = { field: 'anh' | 'ghi-am'; name: string; type: string; bytes: ArrayBuffer }

export type Draft = {
  /** The petition's own key: however often the draft is sent, it is one petition. */
  key: string
  /** Whose draft it is; another who signs in on this device neither sees nor sends it. */
  accountId: string
  conferenceId: string
  /** By the names of the form. */
  fields: Record<string, string>
  files: DraftFile[]
  madeAt: number
  /** The server may have it: sending broke off after it began. From then on its words are closed. */
  tried: boolean
  /** Why the server did not take it; until somebody mends it, it is not sent again. */
  problems: string[]
}

/** Nothing about a person: the code, and where it went. */
export type SentDraft = { key: string; accountId: string; code: string; conference: string; sentAt: number }

export type KeptOffer = DraftOffer & { account: { id: string; name: string }; keptAt: number }

/** So that a telephone full of photos is told in time. */
export const mostDrafts = 50
/** How long the codes of what was sent stay on the device. */
export const daysCodesStay = 7
