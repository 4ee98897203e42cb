/** What a browser says of itself, in words by which a person knows their own machine. Order matters: all claim to be Mozilla. */
const programs: readonly [RegExp, string][] = [
  [/Zalo/, 'Zalo'],
  [/FBAN|FBAV/, 'Facebook'],
  [/coc_coc/i, 'Cốc Cốc'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const machines: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'điện thoại Android'],
  [/Android/, 'máy tính bảng Android'],
  [/Windows/, 'máy tính Windows'],
  [/Mac OS X|Macintosh/, 'máy Mac'],
  [/CrOS/, 'máy Chromebook'],
  [/Linux/, 'máy tính Linux'],
]

const named = (list: readonly [RegExp, string][], userAgent: string) =>
  list.find(([pattern]) => pattern.test(userAgent))?.[1]

/** 'Chrome trên máy tính Windows' */
export function deviceWords(userAgent: string): string {
  const program = named(programs, userAgent)
  const machine = named(machines, userAgent)
  if (program && machine) return `${program} trên ${machine}`
  return program ?? (machine ? `Trình duyệt trên ${machine}` : 'Thiết bị không rõ')
}
