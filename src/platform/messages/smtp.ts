/** One way to reach the server that sends letters, for everything that sends. */
export type Smtp = { smtpUrl: string; address: string }

/** 'smtps://account:password@host:465' as nodemailer takes it. */
export function smtpOptions(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A line that is not on this machine is encrypted, or not used.
    requireTLS: !secure && !isHere,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What went wrong, in words an operator can act on; nothing of the letter. */
export function smtpProblem({ code, responseCode }: { code?: string; responseCode?: number }): string {
  if (code === 'EAUTH') return 'Máy chủ gửi thư không nhận tài khoản hoặc mật khẩu trong MAIL_SMTP_URL.'
  if (responseCode && responseCode >= 500) return `Máy chủ gửi thư từ chối (${responseCode}).`
  if (responseCode) return `Máy chủ gửi thư hẹn lại (${responseCode}).`
  return 'Chưa nối được máy chủ gửi thư.'
}
