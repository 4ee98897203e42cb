/** One letter over SMTP, with the point of no return in our hands: it is marked before the first byte of the letter leaves. */
import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt, Claimed } from './send-messages.ts'
import { type Smtp, smtpOptions, smtpProblem } from './smtp.ts'

type Failure = Error & { code?: string; responseCode?: number; command?: string }

export async function sendEmail(message: Claimed, smtp: Smtp, begin: () => Promise<boolean>): Promise<Attempt> {
  const letter = await compose(message, smtp)
  let isBegun = false
  const connection = await connectionTo(smtp)
  try {
    await logIn(connection, smtp)
    await new Promise<void>((resolve, reject) => {
      // Read by the connection only after the server has said that it listens (354).
      const body = Readable.from(
        (async function* () {
          if (!(await begin())) throw new Error('another server has this message')
          isBegun = true
          yield letter
        })(),
      )
      const envelope = { from: smtp.address, to: [message.to_address] }
      connection.send(envelope, body, (error) => (error ? reject(error) : resolve()))
    })
    return { outcome: 'sent' }
  } catch (error) {
    return failed(error as Failure, isBegun)
  } finally {
    connection.close()
  }
}

/** A server that says no has not taken it; silence after the letter was begun leaves it open. */
function failed(error: Failure, isBegun: boolean): Attempt {
  const isSaid = error.responseCode !== undefined
  if (isBegun && !isSaid)
    return { outcome: 'unsure', problem: 'Đường truyền đứt trong lúc gửi thư, máy chủ thư chưa báo đã nhận.' }
  const isForGood = isSaid && error.responseCode! >= 500 && error.command === 'RCPT TO'
  return { outcome: isForGood ? 'refused' : 'failed', problem: smtpProblem(error) }
}

async function compose(message: Claimed, { address }: Smtp): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer') // heavy: loaded only where letters leave
  return new MailComposer({
    from: address,
    to: { address: message.to_address, name: '' },
    subject: message.subject,
    text: message.body,
    date: message.made_at,
    // Each try carries the same one, so that a person, or the other server, can tell two of the same.
    messageId: `<${message.id}@${address.split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'X-DoiThoai': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}

async function connectionTo({ smtpUrl }: Smtp): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection = new Connection(smtpOptions(smtpUrl))
  connection.on('error', () => {}) // told to whoever waits: connect, login or send
  return connection
}

function logIn(connection: SMTPConnection, { smtpUrl }: Smtp): Promise<void> {
  const { auth } = smtpOptions(smtpUrl)
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.connect((error) => {
      if (error) return reject(error)
      if (!auth) return resolve()
      return connection.login({ credentials: auth }, (wrong) => (wrong ? reject(wrong) : resolve()))
    })
  })
}
