// What stands before an item: 'IV.', '2.', '3.1', 'a)', 'đ)', '-', '+'.

export type MarkerKind = 'part' | 'upper' | 'roman' | 'number' | 'letter' | 'bracket' | 'dash' | 'plus' | 'star'

export type Marker = {
  kind: MarkerKind
  /** 'IV', '3.1', 'đ)', '-' */
  sign: string
  /** Characters up to the text of the item. */
  length: number
  /** Deeper for '3.1' than for '3'. */
  depth: number
}

const PART = /^((?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVX]+|\d+))\s*[.:–-]?\s*/u
/** 'Điều 3. Thời gian': plans of firms are set like their rules. 'Điều 36 Luật …' is no heading. */
const ARTICLE = /^((?:Điều|ĐIỀU)\s+\d{1,2})\s*[.:]\s*(?=\p{Lu})/u
const ROMAN = /^(?!V\/[vV]\b)([IVX]{1,6})\s*(?:[.)/:]|[-–](?=\s))\s*(?=\S)/
const ROMAN_BARE = /^([IVX]{1,6})\s+(?=\p{Lu}{2})/u
/** A scanner reads I as l, 1 or |: only before a heading in capitals. */
const ROMAN_MISREAD = /^([IVXl1|]{1,5})\s*[.)]\s*(?=\p{Lu}{2,}[\s,]+\p{Lu}{2})/u
/** 'n. NỘI DUNG', 'm. KINH PHÍ': II and III run together. */
const ROMAN_JOINED = /^(n|m|IL|IIL|Il|Ill)\s*[.)]\s*(?=\p{Lu}{2,}[\s,]+\p{Lu}{2})/u
const JOINED: Readonly<Record<string, string>> = { n: 'II', m: 'III', IL: 'II', IIL: 'III', Il: 'II', Ill: 'III' }
const UPPER = /^([A-HK-UY])\s*[.)/-]\s+(?=\p{Lu}{2})/u
const CLOCK = /^\d{1,2}\s*(?:[:hg]|giờ|[.]\d{2}\s*(?:[-–]|đến|:))\s*\d*/i
const NUMBER =
  /^(\d{1,2}(?:\.\d{1,2}){0,3})\s*(?:[.):]+(?!\d)|\/(?=\s|\p{Lu}\p{Ll})|[-–](?=\s\p{L}|\p{Lu}\p{Ll}))\s*(?=\S)/u
const NUMBER_DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=[\p{L}"“])/u
const LETTER = /^([a-zđ])\s*[)./]\s*(?=[^\s.])/u
/** '(1) …', '(ii) …', '(a) …' */
const BRACKET = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*(?=[\p{L}"“])/u
const DASH = /^([-–—•·▪●○◦■□➢✓►‣])\s*(?=[^\s\d-]|\d{1,4}(?:\s|\.\d{3}|[:hg]\d?))/u
const SMALL_O = /^o\s+(?=\p{Lu})/u
const PLUS = /^\+\s*(?=\S)/
const STAR = /^[*]\s+(?=\S)/

function sign(kind: MarkerKind, found: RegExpExecArray | null, depth = 1): Marker | null {
  return found ? { kind, sign: (found[1] ?? found[0]).trim(), length: found[0].length, depth } : null
}

function misreadRoman(text: string): Marker | null {
  const joined = sign('roman', ROMAN_JOINED.exec(text))
  if (joined) return { ...joined, sign: JOINED[joined.sign] ?? joined.sign }
  const found = sign('roman', ROMAN_MISREAD.exec(text))
  if (!found || !/[IVXl|]/.test(found.sign)) return null
  return { ...found, sign: found.sign.replace(/[l1|]/g, 'I') }
}

function numbered(text: string): Marker | null {
  if (CLOCK.test(text)) return null
  const found = NUMBER.exec(text) ?? NUMBER_DOTTED.exec(text)
  return sign('number', found, (found?.[1] ?? '').split('.').length)
}

/** The marker at the head of a line already trimmed, or null. */
export function readMarker(text: string): Marker | null {
  return (
    sign('roman', ROMAN.exec(text)) ??
    sign('part', PART.exec(text)) ??
    sign('part', ARTICLE.exec(text)) ??
    misreadRoman(text) ??
    numbered(text) ??
    sign('roman', ROMAN_BARE.exec(text)) ??
    sign('upper', UPPER.exec(text)) ??
    sign('letter', LETTER.exec(text)) ??
    sign('bracket', BRACKET.exec(text)) ??
    sign('plus', PLUS.exec(text)) ??
    sign('star', STAR.exec(text)) ??
    sign('dash', DASH.exec(text)) ??
    sign('dash', SMALL_O.exec(text))
  )
}
