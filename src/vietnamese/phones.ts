// Vietnamese telephone numbers as people and spreadsheets give them (numbering plan of 2018).

export interface Phone {
  /** +84945512700 */
  e164: string
  /** 0945512700 */
  national: string
  /** 0945 512 700 */
  display: string
  kind: 'mobile' | 'landline' | 'hotline'
  /** The eleven-figure number that was typed, when its prefix was retired in 2018. */
  converted?: { from: string }
}

export type PhoneResult = Phone | { error: string }

/** Decision 798/QĐ-BTTTT of 2018: eleven figures became ten. */
const RETIRED: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}
const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/
/** Area codes change with every merger of provinces, so any eleven figures from 02 are taken as a landline. */
const LANDLINE = /^02\d{9}$/
const HOTLINE = /^1[89]00\d{4,6}$/

/** Understands 0912.345.678, (+84) 912…, 912345678 (the spreadsheet ate the zero), 0165… (before 2018), landlines. */
export function parsePhone(text: string | number): PhoneResult {
  const typed = String(text).normalize('NFKC').trim()
  if (typed === '') return { error: 'Chưa có số điện thoại.' }
  if (/[^\d\s.()+\-–/]/.test(typed)) return { error: 'Số điện thoại chỉ gồm chữ số.' }
  const digits = typed.replace(/\D/g, '')
  if (HOTLINE.test(digits)) return { e164: digits, national: digits, display: hotlineDisplay(digits), kind: 'hotline' }
  const national = withZero(digits)
  const prefix = RETIRED[national.slice(0, 4)]
  if (prefix !== undefined && national.length === 11) {
    return { ...phone(prefix + national.slice(4), 'mobile'), converted: { from: national } }
  }
  if (MOBILE.test(national)) return phone(national, 'mobile')
  if (LANDLINE.test(national)) return phone(national, 'landline')
  return { error: reason(national) }
}

function withZero(digits: string): string {
  const local = digits.replace(/^(?:00)?84(?=0?[2-9]\d{8}|0?1\d{9}$)/, '')
  return local.startsWith('0') ? local : `0${local}`
}

function phone(national: string, kind: Phone['kind']): Phone {
  return { e164: `+84${national.slice(1)}`, national, display: display(national), kind }
}

function display(national: string): string {
  if (national.length === 10) return national.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3')
  return /^02[48]/.test(national)
    ? national.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
    : national.replace(/^(\d{4})(\d{3})(\d{4})$/, '$1 $2 $3')
}

const hotlineDisplay = (digits: string): string => `${digits.slice(0, 4)} ${digits.slice(4)}`

function reason(national: string): string {
  if (national.length < 10) return `Số điện thoại thiếu chữ số (mới có ${national.length}).`
  if (national.length > 11) return `Số điện thoại thừa chữ số (có ${national.length}).`
  return `Đầu số ${national.slice(0, 3)} không có ở Việt Nam.`
}

export interface FoundPhone extends Phone {
  start: number
  end: number
  text: string
}

const CANDIDATE = /(?<![\d.,/\p{L}-])(?:\(?\+84\)?|\(?0)[\d\s.()–-]{7,16}\d(?![\d/\p{L}]|[.,]\d)/gu

/** Numbers written in running text; one must start with 0 or +84, so that amounts and dates are left alone. */
export function findPhones(text: string): FoundPhone[] {
  const found: FoundPhone[] = []
  for (const match of text.matchAll(CANDIDATE)) {
    const result = parsePhone(match[0])
    if ('error' in result) continue
    found.push({ ...result, start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found
}
