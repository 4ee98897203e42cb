/** What the codes of petitions are called on a page. */
import type { Channel } from './receive-petition.ts'

export const channelWords: Readonly<Record<Channel, string>> = {
  web: 'Trang web',
  embed: 'Trang của địa phương',
  api: 'Hệ thống khác',
  email: 'Thư điện tử',
  on_behalf: 'Nhập hộ',
  paper: 'Phiếu giấy',
  excel: 'Tệp Excel',
  zalo: 'Zalo',
  phone: 'Điện thoại',
  in_person: 'Trực tiếp',
}
export const channels = Object.keys(channelWords) as [Channel, ...Channel[]]

/** How an official heard what she types for others: from paper, by ear, or handed on. */
export const onBehalfChannels = [
  'paper',
  'in_person',
  'phone',
  'zalo',
  'on_behalf',
] as const satisfies readonly Channel[]

export const kindWords = {
  question: 'Câu hỏi',
  petition: 'Kiến nghị',
  proposal: 'Đề xuất, hiến kế',
  report: 'Phản ánh',
  opinion: 'Ý kiến',
} as const
export type PetitionKind = keyof typeof kindWords
export const petitionKinds = Object.keys(kindWords) as [PetitionKind, ...PetitionKind[]]

/** Where a petition stands (petition_standing.state). */
export const stateWords = {
  new: 'Chờ phân loại',
  accepted: 'Đã nhận giải quyết',
  assigned: 'Đã giao trả lời',
  clarification: 'Đang hỏi lại người gửi',
  at_unit: 'Còn ở đơn vị',
  out_of_scope: 'Không thuộc phạm vi',
  off_theme: 'Không đúng chủ đề',
  withdrawn: 'Người gửi đã rút',
} as const
export type PetitionState = keyof typeof stateWords
export const petitionStates = Object.keys(stateWords) as [PetitionState, ...PetitionState[]]

/** The first sentence, as the title of a petition that has none; cut at a word where it runs on. */
export function firstSentence(text: string, most = 160): string {
  const line = text.trim().split('\n', 1)[0]!
  const sentence = /^.{12,}?(?:[?!…]|(?<!(?:^|\s)\p{Lu})\.)(?=\s|$)/u.exec(line)?.[0] ?? line
  if (sentence.length <= most) return sentence
  const cut = sentence.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:–-]+$/, '')}…`
}
