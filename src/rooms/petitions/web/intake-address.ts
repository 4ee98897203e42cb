/** What the address of a list of petitions says; what it does not know it leaves out. */
import { parseTypedDate } from '#vietnamese/dates.ts'
import type { PetitionFilter } from '../petition-list.ts'
import { channels, petitionKinds, petitionStates } from '../petition-words.ts'

const id = (text: string | null): string | undefined => (text && /^[0-9a-f-]{36}$/i.test(text) ? text : undefined)
const oneOf = <Code extends string>(codes: readonly Code[], text: string | null): Code | undefined =>
  codes.find((code) => code === text)

function day(text: string | null): string | undefined {
  const read = text ? parseTypedDate(text) : null
  return read && 'date' in read && read.precision === 'day' ? read.date : undefined
}

/** tim, don-vi, xa, kenh, linh-vuc, loai, tinh-trang, muon, tu, den */
export function filterIn(url: URL, conferenceId: string, closesOn: string | null): PetitionFilter {
  const { searchParams: asked } = url
  return {
    conferenceId,
    closesOn,
    search: asked.get('tim')?.trim().slice(0, 200) || undefined,
    unitId: id(asked.get('don-vi')),
    communeId: id(asked.get('xa')),
    channel: oneOf(channels, asked.get('kenh')),
    topic: /^[a-z0-9-]{1,60}$/.exec(asked.get('linh-vuc') ?? '')?.[0],
    kind: oneOf(petitionKinds, asked.get('loai')),
    state: oneOf(petitionStates, asked.get('tinh-trang')),
    late: asked.get('muon') === '1',
    from: day(asked.get('tu')),
    to: day(asked.get('den')),
  }
}

export const isNarrowed = ({ conferenceId: _c, closesOn: _d, ...filter }: PetitionFilter): boolean =>
  Object.values(filter).some(Boolean)

/** The address with some of it changed; whatever changes begins at the first page. */
export function changed(url: URL, changes: Record<string, string | null>): string {
  const asked = new URLSearchParams(url.searchParams)
  for (const name of ['sau', 'truoc', 'index', '_routes']) asked.delete(name)
  for (const [name, value] of Object.entries(changes)) {
    if (value) asked.set(name, value)
    else asked.delete(name)
  }
  const path = url.pathname.replace(/\.data$/, '')
  return asked.size > 0 ? `${path}?${asked}` : path
}
