/** Passwords: argon2id by OWASP's parameters, kept as a PHC string so that they can be raised later. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { fold } from '#vietnamese/fold.ts'

const derive = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: password.normalize('NFC'), nonce, tagLength: 32, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

export async function passwordFits(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? []
  if (!nonce || !tag) return false
  const kept = Buffer.from(tag, 'base64')
  const tried = await derive('argon2id', {
    message: password.normalize('NFC'),
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: kept.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return timingSafeEqual(tried, kept)
}

let nobody: Promise<string> | undefined
/** An unknown login must take as long as a wrong password, or logins could be guessed by the clock. */
export async function passTheTime(password: string): Promise<void> {
  nobody ??= hashPassword(randomBytes(16).toString('hex'))
  await passwordFits(password, await nobody)
}

const common = [
  'matkhau',
  'password',
  '123456',
  'qwerty',
  'abc123',
  'admin',
  'vietnam',
  'doithoai',
  'iloveyou',
  '111111',
  '000000',
]

/** What is wrong with a new password, as a sentence; null when it will do. With a second factor eight letters are enough. */
export function passwordProblem(password: string, login: string, hasSecondFactor: boolean): string | null {
  const least = hasSecondFactor ? 8 : 14
  const folded = fold(password).replace(/\s/g, '')
  if ([...password].length < least)
    return `Mật khẩu cần ít nhất ${least} ký tự${hasSecondFactor ? '' : '; ghép bốn, năm từ dễ nhớ là đủ'}.`
  if (password.length > 200) return 'Mật khẩu dài quá 200 ký tự.'
  if (folded.includes(fold(login))) return 'Mật khẩu không được chứa tên đăng nhập.'
  if (new Set(folded).size < 5) return 'Mật khẩu lặp lại quá ít ký tự.'
  const rest = common.reduce((left, word) => left.replaceAll(word, ''), folded)
  return rest.length < least / 2 ? 'Mật khẩu này quá dễ đoán.' : null
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** Administrators choose another password every two months (TCVN 14423:2026). Unknown: set before it was kept. */
export const passwordIsOld = (changedAt: Date | null, now: Date): boolean =>
  changedAt !== null && now.getTime() - changedAt.getTime() > 60 * 86_400_000
