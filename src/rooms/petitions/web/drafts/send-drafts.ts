/** From the device to the server, one after another, each once: the draft's key makes a second sending the same petition. */
import type { Draft, KeptOffer } from './draft.ts'
import { exchangeForCode, keepDraft, keepOffer, readBox } from './draft-store.ts'

/** no-line: nothing answered; busy: something did, but could not do it now. */
export type Sending = 'done' | 'no-line' | 'busy' | 'signed-out'

type Step = () => Promise<void>

const patience = 60_000

/** Windows of one device take turns; where a browser cannot, the key alone keeps each draft to one petition. */
export function sendDrafts(offer: KeptOffer, inHand: () => string | null, onStep: Step): Promise<Sending> {
  const work = () => sendAll(offer, inHand, onStep)
  return navigator.locks ? navigator.locks.request('hop-nhap-gui', work) : work()
}

async function sendAll(offer: KeptOffer, inHand: () => string | null, onStep: Step): Promise<Sending> {
  const { drafts } = await readBox(Date.now())
  const mine = drafts.filter((draft) => draft.accountId === offer.account.id && draft.problems.length === 0)
  for (const draft of mine) {
    // What somebody is mending just now waits until she has saved it.
    if (draft.key === inHand()) continue
    const outcome = await sendOne(draft, offer, onStep)
    await onStep()
    if (outcome !== 'done') return outcome
  }
  return 'done'
}

async function sendOne(draft: Draft, offer: KeptOffer, onStep: Step): Promise<Sending> {
  // Written down before it is sent: if the reply is lost, nobody may change what the server perhaps has.
  await keepDraft({ ...draft, tried: true })
  await onStep()
  const response = await post(draft)
  if (!response) return 'no-line'
  if (response.type === 'opaqueredirect') {
    await keepDraft(draft)
    return 'signed-out'
  }
  const answer = (await response.json().catch(() => null)) as { code?: string; errors?: string[] } | null
  if (response.ok && answer?.code) {
    const conference = offer.conferences.find(({ id }) => id === draft.conferenceId)?.title ?? ''
    const { key, accountId } = draft
    await exchangeForCode({ key, accountId, code: answer.code, conference, sentAt: Date.now() })
    return 'done'
  }
  if (response.status >= 500 || !answer?.errors) return 'busy'
  await keepDraft({ ...draft, problems: answer.errors })
  return 'done'
}

function post(draft: Draft): Promise<Response | null> {
  const body = new FormData()
  for (const [name, value] of Object.entries(draft.fields)) body.set(name, value)
  body.set('khoa', draft.key)
  for (const { field, name, type, bytes } of draft.files) body.append(field, new File([bytes], name, { type }))
  return reach(`/lam-viec/hop-nhap/gui/${draft.conferenceId}`, { method: 'POST', body })
}

/** Conferences, communes and topics as they are now; kept for when there is no line. */
export async function fetchOffer(): Promise<KeptOffer | Exclude<Sending, 'done'>> {
  const response = await reach('/lam-viec/hop-nhap/du-lieu', {})
  if (!response) return 'no-line'
  if (response.type === 'opaqueredirect') return 'signed-out'
  if (!response.ok) return 'busy'
  const offer = { ...((await response.json()) as Omit<KeptOffer, 'keptAt'>), keptAt: Date.now() }
  await keepOffer(offer)
  return offer
}

/** null: no answer came. Signed out, the server would lead to another page, which is not followed. */
async function reach(address: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) })
  } catch {
    return null
  }
}
