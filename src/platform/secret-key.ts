/** The server's key: seals second factors at rest. Kept beside the data, or given as SECRET_KEY where several servers share it. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type SecretKey = { seal: (plain: Buffer) => Buffer; open: (sealed: Buffer) => Buffer }

export function secretKeyFrom(folder: string, given: string | undefined): SecretKey {
  const file = join(folder, 'secret.key')
  if (!given && !existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  const key = createHash('sha256')
    .update(given ?? readFileSync(file, 'utf8').trim())
    .digest()
  return {
    seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
      cipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()])
    },
  }
}
