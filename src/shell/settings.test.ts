import { isAbsolute, join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/package-root.ts'
import { StartProblem } from '#platform/start-problem.ts'
import { readSettings } from './settings.ts'

test('without any variable the server listens on this machine only, with its own database', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: join(packageRoot, 'data'),
    databaseUrl: undefined,
    secretKey: undefined,
    baseUrl: undefined,
    oidc: null,
    allowsPrivateWebhooks: false,
    mail: null,
    ways: { smtp: null, gateway: null },
  })
})

test('each variable is taken as it is meant', () => {
  const settings = readSettings({
    PORT: '8080',
    HOST: '0.0.0.0',
    DATA_DIR: 'here',
    DATABASE_URL: 'postgresql://a:b@db:5432/doithoai',
    SECRET_KEY: 'k'.repeat(32),
    BASE_URL: 'https://doithoai.vanlinh.gov.vn',
  })
  expect(settings).toMatchObject({ port: 8080, host: '0.0.0.0', baseUrl: 'https://doithoai.vanlinh.gov.vn' })
  expect(settings.databaseUrl).toBe('postgresql://a:b@db:5432/doithoai')
  expect(isAbsolute(settings.dataDir)).toBe(true)
})

test('an empty variable is no variable', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', OIDC_ISSUER: '' })).toEqual(readSettings({}))
})

test('signing in with the province’s accounts needs all three of its variables', () => {
  const all = { OIDC_ISSUER: 'https://sso.vanlinh.gov.vn', OIDC_CLIENT_ID: 'doithoai', OIDC_CLIENT_SECRET: 's' }
  expect(readSettings(all).oidc).toEqual({
    issuer: 'https://sso.vanlinh.gov.vn',
    clientId: 'doithoai',
    clientSecret: 's',
    name: 'tài khoản của tỉnh',
  })
  for (const name of Object.keys(all)) expect(readSettings({ ...all, [name]: '' }).oidc).toBe(null)
})

test('e-mail is read only where mailbox, outgoing server and address are all given', () => {
  const all = {
    MAIL_IMAP_URL: 'imaps://ykien:m%40t@thu.vanlinh.gov.vn:993/INBOX',
    MAIL_SMTP_URL: 'smtps://ykien:m%40t@thu.vanlinh.gov.vn:465',
    MAIL_ADDRESS: 'ykien@vanlinh.gov.vn',
  }
  expect(readSettings(all).mail).toEqual({
    imapUrl: all.MAIL_IMAP_URL,
    smtpUrl: all.MAIL_SMTP_URL,
    address: all.MAIL_ADDRESS,
  })
  for (const name of Object.keys(all)) expect(readSettings({ ...all, [name]: '' }).mail).toBe(null)
})

test.each([
  [{ PORT: 'abc' }, 'PORT phải là một số từ 0 đến 65535.'],
  [{ PORT: '70000' }, 'PORT phải là một số từ 0 đến 65535.'],
  [{ DATABASE_URL: 'mysql://a' }, 'DATABASE_URL phải có dạng postgres://tài-khoản:mật-khẩu@máy:5432/tên.'],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY phải dài ít nhất 32 ký tự.'],
  [{ BASE_URL: 'doithoai' }, 'BASE_URL phải là địa chỉ đầy đủ, ví dụ https://doithoai.tinh.gov.vn.'],
  [{ MAIL_IMAP_URL: 'thu.tinh.gov.vn' }, 'MAIL_IMAP_URL phải có dạng imaps://tài-khoản:mật-khẩu@máy:993.'],
  [{ WEBHOOK_PRIVATE_ADDRESSES: 'yes' }, 'WEBHOOK_PRIVATE_ADDRESSES là co hoặc khong.'],
  [{ OIDC_ISSUER: 'sso' }, 'OIDC_ISSUER phải là địa chỉ đầy đủ của nơi đăng nhập.'],
])('%o stops the start with a sentence', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(new StartProblem(sentence))
})
