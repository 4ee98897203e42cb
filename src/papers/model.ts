/** What an official paper says. How it looks is the profile's and the writers' business; nothing here knows a dialogue. */

export type ProfileId = 'state' | 'party' | 'mass_organisation'

/** Text may hold line breaks (\n); every other control character is dropped when the paper is set. */
export type Run = { text: string; bold?: boolean; italic?: boolean }
export type Rich = string | readonly Run[]
export type Align = 'left' | 'center' | 'right' | 'justify'

export type PaperHead = {
  /** The body above the issuer (cơ quan chủ quản); a provincial People's Committee has none. */
  superior?: string
  /** One or two lines as they are to stand: ['ỦY BAN NHÂN DÂN', 'TỈNH VÂN LĨNH']. */
  issuer: readonly string[]
  /** null: the paper carries no place and date line (minutes). */
  place: string | null
  /** '2026-10-05', or as much as is known: '2026-10', '2026', null. What is unknown stays blank. */
  date: string | null
  /** null: the clerk has not given a number; the space for it stays blank. */
  number: number | null
  /** 'KH-UBND', Party 'KH/TU'. null: the paper carries no number line. */
  symbol: string | null
  urgency?: 'KHẨN' | 'THƯỢNG KHẨN' | 'HỎA TỐC'
}

/** `type` is the abbreviation of the decree ('CV' for công văn, which has none and shows no name). */
export type PaperKind = { type: string; name: string }

type Marked = { id?: string }

/**
 * A part's title. Left to itself the marker counts: level 1 'I.', 2 '1.', 3 '1.1.', 4 'a)'.
 * A string is set as it is; null sets none. `runOn` runs on behind the title in plain type.
 */
export type HeadingBlock = Marked & {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  text: string
  marker?: string | null
  runOn?: Rich
}
export type ParagraphBlock = Marked & {
  kind: 'paragraph'
  text: Rich
  align?: Align
  /** false: no first-line indent. Centred and right-set paragraphs have none anyway. */
  indent?: boolean
  keepWithNext?: boolean
}
export type BulletBlock = Marked & { kind: 'bullet'; mark: '-' | '+'; text: Rich }
/** 'Căn cứ …;' in italics. A missing stop at its end is added. */
export type BasisBlock = Marked & { kind: 'basis'; text: string }
export type TableCell = {
  text: Rich
  colSpan?: number
  rowSpan?: number
  align?: Align
}
export type TableColumn = { /** Share of the table's width. */ width: number; align?: Align }
export type TableBlock = Marked & {
  kind: 'table'
  columns: readonly TableColumn[]
  header: readonly (readonly (string | TableCell)[])[]
  rows: readonly (readonly (string | TableCell)[])[]
  /** Set bold below the last row. */
  total?: readonly (string | TableCell)[]
  /** In points; the body's size less two by default. */
  size?: number
  /** A least row height in mm, for sheets that are signed by hand. */
  rowHeight?: number
}
export type PageBreakBlock = Marked & { kind: 'page-break' }
export type ImageBlock = Marked & {
  kind: 'image'
  svg: string
  /** For word processors that do not draw SVG. */
  png?: Uint8Array
  width: number
  height: number
  alt: string
  caption?: string
  align?: Align
}
export type SpacerBlock = Marked & { kind: 'spacer'; points: number }

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | BulletBlock
  | BasisBlock
  | TableBlock
  | PageBreakBlock
  | ImageBlock
  | SpacerBlock

/** Level 1 hangs below the line before it. A missing stop is added; the last line ends with a full stop. */
export type RecipientLine = { text: string; level: 0 | 1 }
export type Recipients = { label?: string; lines: readonly RecipientLine[] }

/** 'TM. ỦY BAN NHÂN DÂN' / 'KT. CHỦ TỊCH' / 'PHÓ CHỦ TỊCH' / name. Party papers turn 'TM.' into 'T/M'. */
export type Signature = { capacity?: string; actingFor?: string; position?: string; name: string | null }

export type Annex = {
  /** 'Phụ lục', or 'Phụ lục I' … when there are several, unless given. */
  label?: string
  title: string
  /** '(Kèm theo …)'; composed from the paper's kind, number and date unless given. */
  note?: string
  blocks: readonly Block[]
  landscape?: boolean
}

export type Paper = {
  profile: ProfileId
  head: PaperHead
  kind: PaperKind
  /** Under the name; for công văn what follows 'V/v'. */
  subject: string
  /** After 'Kính gửi:'. */
  addressees?: readonly string[]
  blocks: readonly Block[]
  /** The profile's own ('./.' or '.') unless given; '' for none. */
  closingMark?: './.' | '.' | ''
  recipients?: Recipients
  signature?: Signature
  /** Stands on the left; the recipients then come below both. */
  secondSignature?: Signature
  annexes?: readonly Annex[]
  /** The issuer as it is named in a sentence, for '(Kèm theo … của …)'. */
  issuerInSentence?: string
  /** The whole paper on its side, for tables with many columns. */
  landscape?: boolean
  /** One spelling of 'ủy' throughout, signers' names excepted. Left out: every word as it was given. */
  uySpelling?: 'ủy' | 'uỷ'
}
