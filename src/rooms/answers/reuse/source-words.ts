import { dayInVietnam } from '#platform/world.ts'
import { formatDay } from '#vietnamese/day.ts'
import type { Source } from './reusable.ts'

/** 'câu trả lời của Sở Y tế, Hội nghị …, duyệt 20/11/2026' */
export const sourceWords = ({ body, conference, approvedAt }: Source): string =>
  `câu trả lời của ${body}, ${conference}, duyệt ${formatDay(dayInVietnam(approvedAt))}`
