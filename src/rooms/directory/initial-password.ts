import { randomInt } from 'node:crypto'

/** No l, 1, o, 0, i: it is read from paper or over the telephone. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to begin with, in four groups: 'w7kd-m3qx-t9rf-h2np'. The first sign-in asks for another. */
export function initialPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
