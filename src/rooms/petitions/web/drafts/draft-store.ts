/** The device's own keeping: what is written here stays when the page, the browser or the telephone is closed. */
import { type Draft, daysCodesStay, type KeptOffer, type SentDraft } from './draft.ts'

type Stores = { drafts: Draft; sent: SentDraft; offer: KeptOffer }

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('doi-thoai-hop-nhap', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'key' })
      request.result.createObjectStore('sent', { keyPath: 'key' })
      request.result.createObjectStore('offer')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

/** Resolves once the device says that all of it is kept, not before. */
async function transact(names: (keyof Stores)[], work: (tx: IDBTransaction) => void): Promise<void> {
  const tx = (await open()).transaction(names, 'readwrite', { durability: 'strict' })
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onerror = () => reject(tx.error)
    tx.onabort = () => reject(tx.error)
    work(tx)
  })
}

async function all<Name extends keyof Stores>(name: Name): Promise<Stores[Name][]> {
  const request = (await open()).transaction(name).objectStore(name).getAll()
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export const keepDraft = (draft: Draft) => transact(['drafts'], (tx) => tx.objectStore('drafts').put(draft))
/** false: sent meanwhile, from another window or on its own; what was mended is for a new draft then. */
export async function mendDraft(draft: Draft): Promise<boolean> {
  let isKept = false
  await transact(['drafts'], (tx) => {
    const store = tx.objectStore('drafts')
    const request: IDBRequest<Draft | undefined> = store.get(draft.key)
    request.onsuccess = () => {
      isKept = request.result !== undefined && !request.result.tried
      if (isKept) store.put(draft)
    }
  })
  return isKept
}
export const dropDraft = (key: string) => transact(['drafts'], (tx) => tx.objectStore('drafts').delete(key))
export const keepOffer = (offer: KeptOffer) => transact(['offer'], (tx) => tx.objectStore('offer').put(offer, 'offer'))

/** The words, names and photos go in the same moment in which the code comes. */
export const exchangeForCode = (sent: SentDraft) =>
  transact(['drafts', 'sent'], (tx) => {
    tx.objectStore('drafts').delete(sent.key)
    tx.objectStore('sent').put(sent)
  })

export async function readBox(now: number): Promise<{ drafts: Draft[]; sent: SentDraft[]; offer: KeptOffer | null }> {
  const old = now - daysCodesStay * 86_400_000
  const kept = await all('sent')
  await transact(['sent'], (tx) => {
    for (const { key, sentAt } of kept) if (sentAt < old) tx.objectStore('sent').delete(key)
  })
  const drafts = await all('drafts')
  return {
    drafts: drafts.sort((a, b) => a.madeAt - b.madeAt),
    sent: kept.filter(({ sentAt }) => sentAt >= old).sort((a, b) => b.sentAt - a.sentAt),
    offer: (await all('offer'))[0] ?? null,
  }
}
