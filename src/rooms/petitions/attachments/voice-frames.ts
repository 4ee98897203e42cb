/** How long a sound is that comes as frames one after the other: each frame is walked, none is decoded. Seconds; 0: no frame. */

const mp3Rates = [44_100, 48_000, 32_000]
const mp3Bits = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}

export function mp3Seconds(bytes: Uint8Array): number {
  let seconds = 0
  for (let at = afterId3(bytes); at + 4 <= bytes.length; ) {
    const frame = mp3Frame(bytes, at)
    if (!frame) break
    seconds += frame.seconds
    at += frame.length
  }
  return seconds
}

function afterId3(bytes: Uint8Array): number {
  if (Buffer.from(bytes.subarray(0, 3)).toString('latin1') !== 'ID3') return 0
  return 10 + bytes.subarray(6, 10).reduce((size, byte) => (size << 7) | (byte & 0x7f), 0)
}

/** Layer III of MPEG 1, 2 and 2.5. */
function mp3Frame(bytes: Uint8Array, at: number): { seconds: number; length: number } | null {
  const [, second = 0, third = 0] = bytes.subarray(at, at + 3)
  const version = (second >> 3) & 3
  if (bytes[at] !== 0xff || (second & 0xe6) !== 0xe2 || version === 1) return null
  const isFirst = version === 3
  const bits = (isFirst ? mp3Bits.first : mp3Bits.second)[third >> 4]
  const rate = mp3Rates[(third >> 2) & 3]
  if (!bits || !rate) return null
  const hertz = rate / { 3: 1, 2: 2, 0: 4 }[version as 3 | 2 | 0]
  const samples = isFirst ? 1152 : 576
  return { seconds: samples / hertz, length: Math.floor((samples / 8) * ((bits * 1000) / hertz)) + ((third >> 1) & 1) }
}

const aacRates = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350]

export function aacSeconds(bytes: Uint8Array): number {
  let seconds = 0
  for (let at = afterId3(bytes); at + 7 <= bytes.length; ) {
    if (bytes[at] !== 0xff || (bytes[at + 1]! & 0xf6) !== 0xf0) break
    const rate = aacRates[(bytes[at + 2]! >> 2) & 15]
    const length = ((bytes[at + 3]! & 3) << 11) | (bytes[at + 4]! << 3) | (bytes[at + 5]! >> 5)
    if (!rate || length < 7) break
    seconds += 1024 / rate
    at += length
  }
  return seconds
}

const amrHeads: readonly [string, readonly number[]][] = [
  ['#!AMR-WB\n', [17, 23, 32, 36, 40, 46, 50, 58, 60, 5]],
  ['#!AMR\n', [12, 13, 15, 17, 19, 20, 26, 31, 5]],
]

export function amrSeconds(bytes: Uint8Array): number {
  const [head, sizes] =
    amrHeads.find(([each]) => Buffer.from(bytes.subarray(0, each.length)).equals(Buffer.from(each))) ?? []
  if (!head || !sizes) return 0
  let frames = 0
  for (let at = head.length; at < bytes.length; frames += 1) at += 1 + (sizes[(bytes[at]! >> 3) & 15] ?? 0)
  return frames / 50
}
