import { textWidth } from './fonts.ts'
import type { Line, Setting } from './setting.ts'

/** Room for the signature and the seal between the title and the name, in points. */
export const roomToSign = 76
/** The recipients' and the signature's share of the width. */
export const closingShares = [0.46, 0.54] as const

/** So many lines of the list hardly leave room for the text's last line on the same page. */
const mostLines = 40
/** As high as a signature with its seal. */
const linesBeside = 10

/**
 * Recipients and signature stand whole on one page. Of a list so long that it would hardly fit on any, the first lines
 * stand beside the signature, and the rest may go on over the page.
 */
export function recipientsBesideSignature({ profile, recipients }: Setting): { beside: Line[]; below: Line[] } {
  const { page } = profile
  const column = ((page.width - page.left - page.right) * closingShares[0] * 72) / 25.4
  let height = 0
  const ends = recipients.map(({ text }) => {
    height += Math.ceil((textWidth(text, profile.recipients.list) * 1.05) / column)
    return height
  })
  if (height <= mostLines) return { beside: recipients, below: [] }
  const count = ends.filter((end) => end <= linesBeside).length
  return { beside: recipients.slice(0, count), below: recipients.slice(count) }
}
