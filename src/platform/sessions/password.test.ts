import { expect, test } from 'vitest'
import { hashPassword, passwordFits, passwordProblem } from './password.ts'

test('a hash fits its own password only, also when accents were typed in pieces', async () => {
  const hash = await hashPassword('bốn con trâu ăn cỏ')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await passwordFits('bốn con trâu ăn cỏ'.normalize('NFD'), hash)).toBe(true)
  expect(await passwordFits('bốn con trâu ăn có', hash)).toBe(false)
  expect(await passwordFits('', hash)).toBe(false)
})

test('a hash made with other costs is still understood', async () => {
  const hash = await hashWith('m=64,t=1,p=1')
  expect(await passwordFits('bốn con trâu', hash)).toBe(true)
  expect(await passwordFits('năm con trâu', hash)).toBe(false)
})

async function hashWith(cost: string): Promise<string> {
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.from('muoimuoimuoi1234')
  const message = 'bốn con trâu'.normalize('NFC')
  const tag = argon2Sync('argon2id', { message, nonce, tagLength: 16, memory: 64, passes: 1, parallelism: 1 })
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$${cost}$${text(nonce)}$${text(tag)}`
}

test.each(['', 'plain', '$2b$10$abc', '$argon2id$v=19$m=1$x$y'])('%o is no hash and lets nobody in', async (hash) => {
  expect(await passwordFits('', hash)).toBe(false)
})

test.each([
  ['bốn con trâu ăn cỏ', false, null],
  ['bốn con trâu', false, 'Mật khẩu cần ít nhất 14 ký tự; ghép bốn, năm từ dễ nhớ là đủ.'],
  ['bốn con trâu', true, null],
  ['bốn con', true, 'Mật khẩu cần ít nhất 8 ký tự.'],
  ['tôi là hà.đinh đây mà', false, 'Mật khẩu không được chứa tên đăng nhập.'],
  ['aaaabbbbaaaabbbb', false, 'Mật khẩu lặp lại quá ít ký tự.'],
  ['matkhau123456admin', false, 'Mật khẩu này quá dễ đoán.'],
  ['Mật Khẩu 123456', false, 'Mật khẩu này quá dễ đoán.'],
  ['x'.repeat(100) + 'abcdefgh'.repeat(20), false, 'Mật khẩu dài quá 200 ký tự.'],
])('%o (second factor: %o): %o', (password, hasSecondFactor, problem) => {
  expect(passwordProblem(password, 'ha.dinh', hasSecondFactor)).toBe(problem)
})
