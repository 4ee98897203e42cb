/**
 * The code of a receipt: eight signs such as K7M4-3XQ9, none of which is taken for another in handwriting, over the
 * telephone or on a photograph (no 0/O, 1/I/L, 8/B, 5/S, 2/Z, U/V). The last sign checks the others.
 */
import { randomInt } from 'node:crypto'
import { fold } from '#vietnamese/fold.ts'

const signs = '23456789ACDEFGHJKMNPQRTVWXY'
const length = 8
/** What people write instead of a sign that the alphabet has. */
const lookAlikes: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', U: 'V' }

/** A new code; whether it is free is for the key of petition_code to say. */
export function newPetitionCode(): string {
  const body = Array.from({ length: length - 1 }, () => signs[randomInt(signs.length)]!).join('')
  return body + checkSign(body)
}

/** 'K7M4-3XQ9' */
export const formatPetitionCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** What somebody typed, as a code; null where it cannot be one: a sign is wrong, missing or too many. */
export function readPetitionCode(typed: string): string | null {
  const code = fold(typed)
    .toUpperCase()
    .replace(/[\s.\-_/]/g, '')
    .replace(/[BSZU]/g, (sign) => lookAlikes[sign]!)
  if (code.length !== length || [...code].some((sign) => !signs.includes(sign))) return null
  return checkSign(code.slice(0, -1)) === code.at(-1) ? code : null
}

/** Weighted by place, so that one wrong sign and two swapped neighbours are both noticed (27 signs, weights prime to 27). */
function checkSign(body: string): string {
  const weights = [1, 2, 4, 5, 7, 8, 10]
  const sum = [...body].reduce((all, sign, place) => all + signs.indexOf(sign) * weights[place]!, 0)
  return signs[sum % signs.length]!
}
