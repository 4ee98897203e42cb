/** How the one who hears knows that it was us, and now: HMAC-SHA256 of moment and body with the secret of the address. */
import { createHmac, randomBytes } from 'node:crypto'

export const newSigningSecret = (): string => `dts_${randomBytes(32).toString('base64url')}`

/** 't=1795143600,v1=5f3c…': seconds since 1970, and the HMAC of '1795143600.' followed by the body as sent. */
export function bodySignature(secret: string, body: string, moment: Date): string {
  const seconds = Math.floor(moment.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}
