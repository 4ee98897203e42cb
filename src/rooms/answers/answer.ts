/** The parts that make an answer. Pure. */
import { z } from 'zod'
import { isDay } from '#calendar/day.ts'
import { directs } from './direct.ts'
import { results } from './result.ts'

const words = (most: number, say: string) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(most, say))

/** A draft may lack any part: it is advised, never held up. */
export const AnswerContent = z.object({
  direct: z.enum(directs).nullable(),
  /** What became of the matter; null: the body has not said. */
  result: z.enum(results).nullable().default(null),
  text: words(20_000, 'Câu trả lời ghi gọn trong 20.000 chữ cái.'),
  action: words(5000, 'Việc sẽ làm ghi gọn trong 5.000 chữ cái.'),
  responsible: words(500, 'Ai làm ghi gọn trong 500 chữ cái.'),
  /** The last day by which it is done. */
  doneBy: z.string().refine(isDay, 'Ghi đủ ngày, tháng, năm, ví dụ 30/12/2026.').nullable(),
  /** 'Nghị định số 30/2020/NĐ-CP, Điều 8', one each. */
  bases: z.array(words(500, 'Mỗi căn cứ ghi gọn trong 500 chữ cái.')).max(30, 'Nhiều nhất 30 căn cứ.'),
})
export type AnswerContent = z.output<typeof AnswerContent>

export const emptyAnswer: AnswerContent = {
  direct: null,
  result: null,
  text: '',
  action: '',
  responsible: '',
  doneBy: null,
  bases: [],
}

export const isSameAnswer = (a: AnswerContent, b: AnswerContent): boolean =>
  a.direct === b.direct &&
  a.result === b.result &&
  a.text === b.text &&
  a.action === b.action &&
  a.responsible === b.responsible &&
  a.doneBy === b.doneBy &&
  a.bases.join('\n') === b.bases.join('\n')
