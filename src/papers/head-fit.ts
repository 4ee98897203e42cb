import { balancedWidth } from './balanced-lines.ts'
import { textWidth } from './fonts.ts'
import type { Profile } from './profiles.ts'
import type { Line, Setting } from './setting.ts'

/** The two halves of the head in points, the sizes that let every line stand unbroken, and the rules' lengths. */
export type HeadFit = {
  left: number
  right: number
  sizes: Profile['head']
  /** Between a third and a half of the line above it; null where a star stands instead. */
  issuerRule: number | null
  /** As long as the motto. */
  mottoRule: number
  /** Between a third and a half of the subject's line; null where dashes stand instead. */
  subjectRule: number | null
}

const pointsPerMm = 72 / 25.4
const air = 8
const ruleShare = 0.42

export function fitHead(setting: Setting): HeadFit {
  const { profile, head } = setting
  const { page } = profile
  const total = (page.width - page.left - page.right) * pointsPerMm
  const wide = measure(head, profile.head)
  const sizes = wide.left + wide.right + 2 * air <= total ? profile.head : profile.narrowHead
  const widths = sizes === profile.head ? wide : measure(head, sizes)
  const spare = total - widths.left - widths.right - 2 * air
  // Left over room is shared so that the national motto keeps the larger half, as in the decree's form.
  const right = widths.right + air + Math.max(0, spare) * 0.5
  const issuer = head.left.filter((line) => line.role === 'issuer').at(-1)
  const subject = setting.titleLines.find((line) => line.role === 'subject')
  const issuerWidth = issuer ? Math.min(textWidth(issuer.text, sizes.issuer, '700Bold'), total - right) : 0
  const subjectWidth = subject ? balancedWidth(subject.text, profile.subject, '700Bold', total) : 0
  return {
    left: total - right,
    right,
    sizes,
    issuerRule: profile.issuerStar ? null : issuerWidth * ruleShare,
    mottoRule: textWidth(head.right.at(-1)?.text ?? '', sizes.motto.at(-1)!, '700Bold'),
    subjectRule: profile.subjectDashes || !subject ? null : subjectWidth * ruleShare,
  }
}

function measure(head: Setting['head'], sizes: Profile['head']): { left: number; right: number } {
  const widest = (lines: Line[], size: (line: Line, index: number) => number, face: '400Regular' | '700Bold') =>
    Math.max(0, ...lines.map((line, index) => textWidth(line.text, size(line, index), face)))
  const issuers = head.left.filter((line) => line.role === 'issuer')
  const superiors = head.left.filter((line) => line.role === 'superior')
  return {
    left: Math.max(
      widest(issuers, () => sizes.issuer, '700Bold'),
      widest(superiors, () => sizes.superior, '400Regular'),
    ),
    right: Math.max(
      widest(head.right, (_, index) => sizes.motto[index]!, '700Bold'),
      widest(head.belowRight, () => sizes.date, '400Regular'),
    ),
  }
}
