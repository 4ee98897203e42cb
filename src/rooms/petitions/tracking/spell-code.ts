/** How each sign of a code is said over the telephone, so that none is taken for another. */
const spoken: Readonly<Record<string, string>> = {
  A: 'A', C: 'Cờ', D: 'Dờ', E: 'E', F: 'Ép', G: 'Gờ', H: 'Hát', J: 'Giây', K: 'Ca', M: 'Mờ', N: 'Nờ', P: 'Pê', Q: 'Quy', R: 'Rờ', T: 'Tê', V: 'Vê', W: 'Vê kép', X: 'Ích', Y: 'I dài',
} // biome-ignore format: one table

/** 'Ca, 7, Mờ, 4, 3, Ích, Quy, 9' */
export const spellCode = (code: string): string => [...code].map((sign) => spoken[sign] ?? sign).join(', ')
