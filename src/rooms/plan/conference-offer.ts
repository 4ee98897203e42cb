/**
 * What citizens can do with a conference besides coming to it. Later rooms know that (whether petitions are received, how
 * many are shown, what was answered); the shell puts their answer here, so that this room looks ahead to none.
 */
import { createContext } from 'react-router'
import type { Db } from '#platform/db.ts'
import type { World } from '#platform/world.ts'

export type ConferenceOffer = {
  /** The main thing to do now. */
  action: { href: string; label: string } | null
  /** Until when, or from when. */
  line: string
  more: { href: string; label: string }[]
}

export type FindConferenceOffer = (
  db: Db,
  conference: { id: string; slug: string },
  world: Pick<World, 'now' | 'today'>,
) => Promise<ConferenceOffer | null>

export const conferenceOfferContext = createContext<FindConferenceOffer>(async () => null)
