import { moneyInWords } from '#vietnamese/numbers.ts'
import { UsageProblem } from '../usage-problem.ts'

export async function run(words: string[]): Promise<number | undefined> {
  const [figure, ...rest] = words
  const styles = styleWords(rest)
  if (!figure || !/^\d{1,18}$/.test(figure.replace(/[.\s]/g, '')))
    throw new UsageProblem('Số tiền là số nguyên từ 0, nhiều nhất 18 chữ số.')
  const amount = BigInt(figure.replace(/[.\s]/g, ''))
  console.log(
    moneyInWords(amount, {
      four: styles.includes('tu') ? 'tư' : 'bốn',
      zeroTens: styles.includes('le') ? 'lẻ' : 'linh',
      thousand: styles.includes('ngan') ? 'ngàn' : 'nghìn',
      exact: styles.includes('chan'),
    }),
  )
  return 0
}

const known = ['bon', 'tu', 'linh', 'le', 'nghin', 'ngan', 'chan']
const unmarked: Record<string, string> = { bốn: 'bon', tư: 'tu', lẻ: 'le', nghìn: 'nghin', ngàn: 'ngan', chẵn: 'chan' }

function styleWords(rest: string[]): string[] {
  if (rest.length === 0) return []
  const list = rest[0] === '--style' ? rest[1] : rest[0]!.startsWith('--style=') ? rest[0]!.slice(8) : undefined
  const styles = (list ?? '').split(/[,+ ]/).map((word) => unmarked[word.normalize('NFC')] ?? word)
  if (styles.some((word) => !known.includes(word))) throw new UsageProblem('Kiểu đọc chỉ gồm: tu, le, ngan, chan.')
  return styles
}
