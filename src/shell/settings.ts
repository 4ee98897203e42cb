import { resolve } from 'node:path'
import { z } from 'zod'
import type { WaysOut } from '#platform/messages/send-messages.ts'
import { packageRoot } from '#platform/package-root.ts'
import { StartProblem } from '#platform/start-problem.ts'
import type { MailSettings } from '#platform/web/context.ts'

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  SECRET_KEY: z.string().min(32).optional(),
  /** Where people reach us, for links in messages and for the provider's redirect: 'https://doithoai.vanlinh.gov.vn'. */
  BASE_URL: z.url().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('tài khoản của tỉnh'),
  /** Whether messages to other systems may go into the office's own network. */
  WEBHOOK_PRIVATE_ADDRESSES: z.enum(['co', 'khong']).default('khong'),
  MAIL_IMAP_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  MAIL_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_ADDRESS: z.email().optional(),
  /** The province's gateway for texts by Zalo or SMS. */
  TEXT_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  TEXT_GATEWAY_SECRET: z.string().min(16).optional(),
})

const advice: Record<string, string> = {
  PORT: 'PORT phải là một số từ 0 đến 65535.',
  DATABASE_URL: 'DATABASE_URL phải có dạng postgres://tài-khoản:mật-khẩu@máy:5432/tên.',
  SECRET_KEY: 'SECRET_KEY phải dài ít nhất 32 ký tự.',
  BASE_URL: 'BASE_URL phải là địa chỉ đầy đủ, ví dụ https://doithoai.tinh.gov.vn.',
  OIDC_ISSUER: 'OIDC_ISSUER phải là địa chỉ đầy đủ của nơi đăng nhập.',
  WEBHOOK_PRIVATE_ADDRESSES: 'WEBHOOK_PRIVATE_ADDRESSES là co hoặc khong.',
  MAIL_IMAP_URL: 'MAIL_IMAP_URL phải có dạng imaps://tài-khoản:mật-khẩu@máy:993.',
  MAIL_SMTP_URL: 'MAIL_SMTP_URL phải có dạng smtps://tài-khoản:mật-khẩu@máy:465.',
  TEXT_GATEWAY_URL: 'TEXT_GATEWAY_URL phải là địa chỉ đầy đủ của cổng nhắn tin, ví dụ https://tin.tinh.gov.vn/gui.',
  TEXT_GATEWAY_SECRET: 'TEXT_GATEWAY_SECRET phải dài ít nhất 16 ký tự.',
  MAIL_ADDRESS: 'MAIL_ADDRESS phải là một địa chỉ thư, ví dụ ykien@tinh.gov.vn.',
}

export type Settings = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  secretKey: string | undefined
  baseUrl: string | undefined
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  allowsPrivateWebhooks: boolean
  mail: MailSettings | null
  ways: WaysOut
}

/** What the environment says, checked once; a wrong value stops the start with a sentence. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const blankless = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Settings.safeParse(blankless)
  if (!read.success) {
    const name = String(read.error.issues[0]!.path[0])
    throw new StartProblem(advice[name] ?? `Biến môi trường ${name} chưa đúng.`)
  }
  const value = read.data
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.DATA_DIR ?? resolve(packageRoot, 'data')),
    databaseUrl: value.DATABASE_URL,
    secretKey: value.SECRET_KEY,
    baseUrl: value.BASE_URL,
    oidc:
      value.OIDC_ISSUER && value.OIDC_CLIENT_ID && value.OIDC_CLIENT_SECRET
        ? {
            issuer: value.OIDC_ISSUER,
            clientId: value.OIDC_CLIENT_ID,
            clientSecret: value.OIDC_CLIENT_SECRET,
            name: value.OIDC_NAME,
          }
        : null,
    allowsPrivateWebhooks: value.WEBHOOK_PRIVATE_ADDRESSES === 'co',
    mail:
      value.MAIL_IMAP_URL && value.MAIL_SMTP_URL && value.MAIL_ADDRESS
        ? { imapUrl: value.MAIL_IMAP_URL, smtpUrl: value.MAIL_SMTP_URL, address: value.MAIL_ADDRESS }
        : null,
    ways: {
      smtp:
        value.MAIL_SMTP_URL && value.MAIL_ADDRESS
          ? { smtpUrl: value.MAIL_SMTP_URL, address: value.MAIL_ADDRESS }
          : null,
      gateway:
        value.TEXT_GATEWAY_URL && value.TEXT_GATEWAY_SECRET
          ? {
              url: value.TEXT_GATEWAY_URL,
              secret: value.TEXT_GATEWAY_SECRET,
              allowsPrivate: value.WEBHOOK_PRIVATE_ADDRESSES === 'co',
            }
          : null,
    },
  }
}
