/** The demo's matters as people tell them: each several times, by other people, from other places, in other words. Pure. */
import { fold } from '#vietnamese/fold.ts'
import { type DemoMatter, demoMatters } from './petition-matters-data.ts'

export type ComposedPetition = {
  matter: DemoMatter
  text: string
  channel: 'web' | 'email' | 'zalo' | 'phone' | 'paper' | 'in_person'
  /** Which of the communes, by turns. */
  turn: number
  name: string | null
}

type Voice = (told: { trouble: string; request: string }) => string

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
/** As on a telephone, in a hurry. */
const shorten = (text: string): string =>
  text
    .replace(/(?<!\p{L})không(?!\p{L})/gu, 'ko')
    .replace(/(?<!\p{L})được(?!\p{L})/gu, 'đc')
    .replace(/(?<!\p{L})người(?!\p{L})/gu, 'ng')
    .replace(/(?<!\p{L})công nhân(?!\p{L})/gu, 'CN')
    .replace(/(?<!\p{L})bảo hiểm(?!\p{L})/gu, 'BH')

const voices: readonly Voice[] = [
  ({ trouble, request }) => `${capital(trouble)}. Đề nghị ${request}.`,
  ({ trouble, request }) => `Bà con chúng tôi phản ánh: ${trouble}. Bao giờ mới ${request}?`,
  ({ trouble, request }) => fold(`Tôi xin hỏi: ${trouble}. Mong ${request}`),
  ({ trouble, request }) => `Tôi xin có ý kiến là ${trouble}. Việc này đã nêu nhiều lần. Mong cấp trên ${request}.`,
  ({ trouble, request }) => shorten(`Cho em hỏi, ${trouble}, có cách nào ${request} ko ạ?`),
  ({ trouble, request }) => `Đề nghị ${request}. Lý do: ${trouble}.`,
  ({ trouble, request }) =>
    `Kính gửi các đồng chí, hiện nay ${trouble}, đời sống bị ảnh hưởng nhiều. Kính mong quan tâm, ${request}.`,
  ({ trouble, request }) => fold(`${trouble}. de nghi cap tren ${request}, ba con cho lau lam roi`),
  ({ trouble, request }) => shorten(`${capital(trouble)}!! Đề nghị ${request} giúp dân.`),
  ({ trouble, request }) =>
    `Thay mặt mấy nhà quanh đây, tôi xin nói việc này: ${trouble}. Ai có trách nhiệm ${request}?`,
  ({ trouble, request }) => `${capital(trouble)}. Năm ngoái đã hỏi mà chưa ai trả lời. Xin ${request} trong năm nay.`,
]

const channels = ['web', 'zalo', 'web', 'phone', 'web', 'in_person', 'web', 'paper', 'email'] as const
const families = ['Nguyễn', 'Lò', 'Trần', 'Hoàng', 'Vàng', 'Phạm', 'Tẩn', 'Lường', 'Bùi', 'Nông', 'Giàng']
const middles = ['Văn', 'Thị', 'Minh', 'Thị Thu', 'Đức', 'Thị Kim', 'Quốc']
const givens = ['Tâm', 'Sinh', 'Hoa', 'Tuyên', 'Nhàn', 'Quý', 'Hạnh', 'Thảo', 'Bình', 'Lợi', 'Duyên', 'Kiên', 'Xuân']

/** One matter is on everybody's lips; they say where they work, so that no two ask in the same words. */
const mostAsked = { trouble: 'công ty trừ tiền bảo hiểm hằng tháng', copies: 40 }
const workplaces = ['xưởng cắt', 'chuyền 3', 'kho thành phẩm', 'tổ là hơi']

const copiesOf = ({ trouble, commune }: DemoMatter, index: number): number => {
  if (trouble.startsWith(mostAsked.trouble)) return mostAsked.copies
  return commune || index % 8 === 0 ? 5 : 2
}

function wordsOf(matter: DemoMatter, index: number, copy: number): string {
  const text = voices[(index + copy * 3) % voices.length]!(matter)
  const round = Math.floor(copy / voices.length)
  return round === 0 ? text : `${text}\nTôi làm ở ${workplaces[round]}.`
}

/** All that a conference receives, in the order in which it comes: what is alike does not come side by side. */
export function composePetitions(slug: DemoMatter['slug']): ComposedPetition[] {
  const copies = demoMatters.flatMap((matter, index) =>
    matter.slug === slug ? Array.from({ length: copiesOf(matter, index) }, (_, copy) => ({ matter, index, copy })) : [],
  )
  return copies.map((_, at) => {
    const { matter, index, copy } = copies[(at * stride) % copies.length]!
    return {
      matter,
      text: wordsOf(matter, index, copy),
      channel: channels[at % channels.length]!,
      turn: at,
      name:
        at % 5 === 3
          ? null
          : `${families[at % families.length]} ${middles[(at + index) % middles.length]} ${givens[(at * 3 + index) % givens.length]}`,
    }
  })
}

/** A prime greater than any conference's number of petitions. */
const stride = 7919
