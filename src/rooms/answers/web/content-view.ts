/** An answer's parts as they are read. Pure, and light enough for the browser. */
import { formatDay } from '#vietnamese/day.ts'
import type { AnswerContent } from '../answer.ts'
import { directWords } from '../direct.ts'
import { resultWords } from '../result.ts'

export const contentView = (content: AnswerContent) => ({
  direct: content.direct && directWords[content.direct],
  text: content.text,
  facts: [
    { label: 'Kết quả', value: content.result ? resultWords[content.result] : '' },
    { label: 'Sẽ làm', value: content.action },
    { label: 'Ai làm', value: content.responsible },
    { label: 'Xong trước ngày', value: content.doneBy ? `hết ${formatDay(content.doneBy)}` : '' },
    { label: 'Căn cứ', value: content.bases.join('\n') },
  ].filter(({ value }) => value !== ''),
})
export type ContentView = ReturnType<typeof contentView>
