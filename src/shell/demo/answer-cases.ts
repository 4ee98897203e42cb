/** The shape of what bodies of the demo have answered so far: answers-*-data.ts. */
import type { Direct, Result } from '#rooms/answers/index.ts'

/** `{+9}`, `{-9}` within words: that many days from today, written as a day. */
export type DemoAnswer = {
  direct?: Direct
  result?: Result
  text: string
  action?: string
  responsible?: string
  /** Days from today. */
  doneBy?: number
  bases?: string[]
}

/** Days ago, as everywhere here: greater is earlier. What falls on a weekend is done on the Friday before. */
type Said = { ago: number; text: string }

export type DemoVersion = DemoAnswer & {
  ago: number
  /** Sent for approval with the same press; else a draft. */
  submitted?: true
  /** Taken from the released answer to this matter. */
  reuses?: string
  comment?: Said & { part?: 'text' | 'done_by' | 'bases' | 'responsible' }
  returned?: Said
}

export type DemoPart = {
  body: string
  /** Null: it has not said whether it takes part. */
  accepted: number | null
  /** Written, and let out by its leader a day later. */
  says?: Said
}

/** What a sender says of the answer that is out; `sender`: which of those who ask, from 0. */
export type DemoWord = { sender: number; ago: number } & (
  | { satisfied: true }
  | { satisfied: false; reason: string }
  | { question: string; reply?: Said }
)

export type DemoCase = {
  /** How the trouble begins in petition-matters-data.ts. */
  matter: string
  /** The name of the body that leads. */
  lead: string
  /** Days ago, and the working days that it has from then on. */
  given: number
  days: number
  with?: DemoPart[]
  accepted?: number
  refused?: { ago: number; reason: string; proposed: string }
  /** Within the body, to its drafter. */
  handed?: number
  asked?: Said & { reply?: Said }
  /** `more`: working days beyond its day. */
  extension?: Said & { more: number; granted?: number }
  forwarded?: Said & { recipient: string; paper: string; answer?: Said & { paper: string } }
  versions?: DemoVersion[]
  approved?: number
  /** Days ago; below zero: from then on. */
  released?: number
  /** The body says that it has done it. */
  done?: number
  words?: DemoWord[]
}

/** Who writes and who approves in each body. */
export const answeringPeople: Record<string, { coordinator: string; leader: string; drafter?: string }> = {
  'Sở Nội vụ': { coordinator: 'sonoivu', leader: 'giamdocnoivu', drafter: 'chuyenviennoivu' },
  'Bảo hiểm xã hội tỉnh': { coordinator: 'baohiem', leader: 'giamdocbaohiem' },
  'Sở Y tế': { coordinator: 'soyte', leader: 'giamdocyte' },
  'Sở Giáo dục và Đào tạo': { coordinator: 'sogiaoduc', leader: 'giamdocgiaoduc' },
  'Sở Xây dựng': { coordinator: 'soxaydung', leader: 'giamdocxaydung' },
  'Sở Nông nghiệp và Môi trường': { coordinator: 'sonongnghiep', leader: 'giamdocnongnghiep' },
  'Sở Tài chính': { coordinator: 'sotaichinh', leader: 'giamdoctaichinh' },
  'Ủy ban nhân dân xã Phiêng Sa': { coordinator: 'phiengsa', leader: 'chutichphiengsa' },
}
