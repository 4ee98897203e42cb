// Offices write one body in ten ways. A key leaves out what says nothing here: marks, signs, "Việt Nam", our own province.
import { expandAbbreviations } from '#vietnamese/abbreviations.ts'
import { equalityKey, fold } from '#vietnamese/fold.ts'

/** 'tinh' and 'van linh' of 'Tỉnh Vân Lĩnh'. */
export type HomeName = { type: string; name: string }

export function homeName(jurisdiction: string): HomeName {
  const [, type = 'tinh', name = ''] = /^(tinh|thanh pho)\s+(.+)$/.exec(fold(jurisdiction)) ?? []
  return { type, name: name || fold(jurisdiction) }
}

const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bchqs\b/g, 'chi huy quan su'],
  [/\bban chi huy quan su(?= tinh)/g, 'bo chi huy quan su'],
  [/\b(?:uy ban )?(?:ub )?mat tran to quoc(?: viet nam)?\b/g, 'mat tran to quoc'],
  [/\b(tinh|thanh) doan(?: thanh nien)?(?: cong san)?(?: ho chi minh)?(?! \w)/g, 'doan thanh nien'],
  [/\bdoan thanh nien(?: cong san)?(?: ho chi minh)?\b/g, 'doan thanh nien'],
  [/\btnxp\b/g, 'thanh nien xung phong'],
  [/\bhoi phu nu\b/g, 'hoi lien hiep phu nu'],
  [/ viet nam\b/g, ''],
]

/** Plain words separated by single spaces; the same for every way of writing one body of this province. */
export function bodyKey(text: string, home: HomeName): string {
  let key = fold(expandAbbreviations(text))
    .replaceAll('&', ' va ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [pattern, plain] of SAME) key = key.replace(pattern, plain)
  const own = new RegExp(` (?:cap )?${home.type}(?: ${home.name})?(?= |$)(?! (?:uy|doan)\\b)`, 'g')
  return key.replace(own, '').replace(/\s+/g, ' ').trim()
}

/** Whether the words say that a body of the province is meant. */
export function saysProvince(text: string, home: HomeName): boolean {
  return new RegExp(`(?:^| )${home.type}(?: |$)(?! *(?:uy|doan)\\b)`).test(
    fold(expandAbbreviations(text)).replace(/[^\p{L}\p{N}]+/gu, ' '),
  )
}

/** How many words two names share with their marks: Tân An and Tân Ân fold alike. */
export function sharedMarks(text: string, name: string): number {
  const words = new Set(equalityKey(expandAbbreviations(name)).split(/[^\p{L}\p{N}]+/u))
  return equalityKey(expandAbbreviations(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => words.has(word)).length
}
