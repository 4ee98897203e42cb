// People name their files after themselves: DonKienNghi_NguyenVanA_0912345678.pdf
import { fold } from '#vietnamese/fold.ts'
import { proposeMasks } from './mask-text.ts'
import { surnames } from './surnames-data.ts'

/** The name to show in public: as it was where nothing in it leads to a person, else a neutral one with its ending. */
export function maskFileName(name: string): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[\p{L}\d]{1,5})?$/su.exec(name) ?? []
  const words = base
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_.\-+]+/g, ' ')
    .trim()
  const isPersonal = /\d{6,}/.test(base) || proposeMasks(words).length > 0 || hasName(words)
  return isPersonal ? `tep-dinh-kem${ending.toLowerCase()}` : name
}

/** A family name with one to three more syllables that are capitalised like it. */
function hasName(words: string): boolean {
  return [...words.matchAll(/\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}/gu)].some(([run]) => {
    const parts = run.split(' ')
    return parts.slice(0, -1).some((part) => part.length > 1 && surnames.has(fold(part)))
  })
}
