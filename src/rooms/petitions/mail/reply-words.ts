/** What a letter is answered. Pure. */
import { formatPetitionCode } from '../petition-code.ts'

export type ReplyFacts = {
  kind: 'receipt' | 'refused'
  refusal: string | null
  leftOut: readonly string[]
  name: string | null
  code: string | null
  conference: string | null
  authority: string
  consent: string
  baseUrl: string | undefined
}

export function replyWords(facts: ReplyFacts): string {
  const greeting = `Kính gửi ông, bà${facts.name ? ` ${facts.name}` : ''},`
  const paragraphs = facts.kind === 'refused' ? refusedWords(facts) : receiptWords(facts)
  return [greeting, ...paragraphs, 'Trân trọng.', `${facts.authority}\n(Thư trả lời tự động.)`].join('\n\n')
}

function receiptWords({ code, conference, leftOut, consent, baseUrl }: ReplyFacts): string[] {
  const place = baseUrl ? `Mở ${new URL('/theo-doi', baseUrl).href}` : 'Mở mục Theo dõi trên trang của hội nghị'
  return [
    `Ý kiến của ông, bà gửi tới ${conference} đã được tiếp nhận.`,
    `Mã theo dõi: ${formatPetitionCode(code!)}`,
    `${place}, ghi mã này và bốn chữ cuối của mã để xem ý kiến đang ở đâu. Muốn nói thêm thì trả lời thư này.`,
    ...(leftOut.length > 0 ? [`Tệp kèm chưa nhận được:\n${leftOut.map((each) => `- ${each}`).join('\n')}`] : []),
    consent,
  ]
}

const refusedWords = ({ refusal }: ReplyFacts): string[] => [
  `Thư của ông, bà chưa được tiếp nhận thành ý kiến. ${refusal}`,
]
