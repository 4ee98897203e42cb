/** Time-based one-time codes (RFC 6238, SHA-1, 30 seconds, six figures): what every authenticator app speaks. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const period = 30

export const newTotpSecret = (): Buffer => randomBytes(20)

/** The step of time to which a moment belongs. */
export const totpStep = (now: Date): number => Math.floor(now.getTime() / 1000 / period)

export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac.at(-1)! & 0x0f
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000
  return String(number).padStart(6, '0')
}

/** The step for which the code is right, one step of a slow clock allowed either way; null when it is not. */
export function matchingStep(secret: Buffer, code: string, now: Date): number | null {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return null
  const at = totpStep(now)
  return (
    [at, at - 1, at + 1].find((step) => timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(typed))) ??
    null
  )
}

/** The secret in groups of four, to be typed where no camera is. */
export const totpKey = (secret: Buffer): string => base32(secret).replace(/(.{4})(?=.)/g, '$1 ')

export function totpAddress(secret: Buffer, login: string, issuer: string): string {
  const query = new URLSearchParams({ secret: base32(secret), issuer, period: String(period), digits: '6' })
  return `otpauth://totp/${encodeURIComponent(`${issuer}:${login}`)}?${query}`
}

function base32(bytes: Buffer): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
