import { textWidth } from './fonts.ts'
import type { Setting } from './setting.ts'

/** Room for the signature and the seal between the title and the name, in points. */
export const roomToSign = 76
/** The recipients' and the signature's share of the width. */
export const closingShares = [0.46, 0.54] as const

const mostLines = 40

/** Recipients and signature stand whole on one page unless the list is so long that it would hardly fit on any. */
export function isClosingKeptTogether({ profile, recipients }: Setting): boolean {
  const { page } = profile
  const column = ((page.width - page.left - page.right) * closingShares[0] * 72) / 25.4
  const lines = recipients.reduce(
    (sum, { text }) => sum + Math.ceil((textWidth(text, profile.recipients.list) * 1.05) / column),
    0,
  )
  return lines <= mostLines
}
