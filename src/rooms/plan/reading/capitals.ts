/** Names of bodies set in capitals, as running text writes them. Pure. */

/** A body's own name keeps its capital wherever it stands: after an organ, after 'văn phòng', after 'và'. Longer first. */
const NAMES = [
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Uỷ ban Mặt trận Tổ quốc Việt Nam',
  'Đoàn đại biểu Quốc hội',
  'Mặt trận Tổ quốc Việt Nam',
  'Hội Liên hiệp Phụ nữ',
  'Hội Liên hiệp Thanh niên',
  'Liên đoàn Lao động',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Hội Cựu chiến binh',
  'Hội Người cao tuổi',
  'Hội Chữ thập đỏ',
  'Văn hóa - Xã hội',
  'Văn hoá - Xã hội',
  'Mặt trận Tổ quốc',
  'Bảo hiểm xã hội',
  'Ban Thường trực',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Hội Nông dân',
  'Tỉnh đoàn',
  'Công đoàn',
  'Đảng bộ',
  ...['Tỉnh', 'Thành', 'Huyện', 'Thị', 'Quận', 'Đảng'].flatMap((place) => [`${place} ủy`, `${place} uỷ`]),
].map((name) => ({ words: name.split(' '), key: name.toLowerCase() }))

const SMALL = new Set(
  'ủy uỷ ban nhân dân hội đồng liên hiệp phụ nữ nông cựu chiến binh đoàn lao động công sở phòng đảng bộ tỉnh huyện xã phường thị trấn thành phố quận đặc khu thường vụ trực chấp hành mặt trận tổ quốc thanh niên cộng sản nội khu chế xuất nghiệp các và của trung tâm ban quản lý kinh tế văn hóa hoá thông tin giáo dục đào tạo y nông môi trường tổng trung ương khối cơ quan doanh nghiệp'.split(
    ' ',
  ),
)
const HEAD_WORD = /^(?:sở|phòng|ban|hội|đoàn|bộ|cục|viện|báo|đài)$/
const PROPER_AFTER = /^(?:tỉnh|huyện|xã|phường|quận|phố|trấn|khu)$/

const isAbbreviation = (word: string) =>
  !/[AEIOUYĂÂÊÔƠƯ]/.test(word.normalize('NFD')) || /^(?:UBND|HĐND|LHPN|LĐLĐ|MTTQ|BCH|TNCS|BTV|TP\.?)$/.test(word)

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** 'ỦY BAN NHÂN DÂN TỈNH KON TUM' → 'Ủy ban nhân dân tỉnh Kon Tum': names of places keep their capitals. */
export function fromCapitals(text: string): string {
  if (/\p{Ll}/u.test(text)) return text
  const words = text.split(/\s+/)
  const said: string[] = []
  let proper = false
  let before = ''
  let head = ''
  for (let at = 0; at < words.length; at = said.length) {
    const name = nameAt(words, at)
    if (name) {
      said.push(...name.words)
      proper ||= PROPER_AFTER.test(name.words[0]!.toLowerCase())
      head = before = ''
      continue
    }
    const word = words[at]!
    const lower = word.toLowerCase()
    const headed = HEAD_WORD.test(before) && !/^(?:ủy|uỷ)$/.test(head) && !/^(?:đồng|nghị)$/.test(lower)
    const small =
      (SMALL.has(lower) && !proper && !headed) || (/^(?:ủy|uỷ|đoàn)$/.test(lower) && PROPER_AFTER.test(before))
    const isShort = isAbbreviation(word)
    said.push(isShort ? word : at > 0 && small ? lower : capital(lower))
    if (!isShort && PROPER_AFTER.test(lower)) proper = true
    head = before
    before = lower
  }
  return said.join(' ')
}

function nameAt(words: readonly string[], at: number) {
  return NAMES.find(
    ({ words: { length }, key }) =>
      words
        .slice(at, at + length)
        .join(' ')
        .toLowerCase() === key,
  )
}
