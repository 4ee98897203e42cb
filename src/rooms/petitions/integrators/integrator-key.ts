/** The key of another system: shown once, kept as its hash. Long and random, so that a plain hash is enough. */
import { createHash, randomBytes } from 'node:crypto'

const head = 'dtk_'

export const newIntegratorKey = (): string => head + randomBytes(32).toString('base64url')

export const hashOfKey = (key: string): Buffer => createHash('sha256').update(key).digest()

/** The key in `Authorization: Bearer …`; null where there is none that could be ours. */
export function bearerKey(header: string | undefined): string | null {
  const key = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
  return key?.startsWith(head) && key.length < 100 ? key : null
}
