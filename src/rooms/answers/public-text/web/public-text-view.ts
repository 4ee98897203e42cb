/** The words of a public text as boxes to tick. Pure. */
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { maskWords, wordsToMask } from '#rooms/triage/index.ts'
import { countMasks, type PublicPart, publicParts, wordsOf } from '../public-text.ts'
import type { PublicTextNow } from '../public-text-now.ts'

const labels: Readonly<Record<PublicPart, string>> = { text: 'Câu trả lời', action: 'Việc sẽ làm', bases: 'Căn cứ' }

export function publicTextView(
  { version, ordinal, content, masks, isProposed, by, at }: PublicTextNow,
  world: Pick<World, 'today'>,
) {
  const kinds = [...new Set(publicParts.flatMap((part) => masks[part].map(({ kind }) => maskWords(kind))))]
  const count = countMasks(masks)
  return {
    version,
    ordinal,
    line: count === 0 ? 'Không che chỗ nào.' : `Che ${count} chỗ: ${kinds.join(', ')}.`,
    kept: !at
      ? 'Chưa ai soát. Không sửa gì thì lúc công bố phần mềm che như dưới đây.'
      : isProposed
        ? `Che theo đề xuất của phần mềm, ghi ${momentWords(at, world.today)}.`
        : `${by ?? 'Văn phòng'} soát ${momentWords(at, world.today)}.`,
    parts: publicParts
      .map((part) => ({ part, label: labels[part], words: wordsToMask(wordsOf(content, part), masks[part]) }))
      .filter(({ words }) => words.length > 0),
  }
}
