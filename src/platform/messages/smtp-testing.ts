/** A real SMTP server for tests, on this machine only. */
import { createServer, type Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/**
 * Keeps what is sent to it. `refuses` makes it say no to the letter, as a server that is full does; `dies` cuts the line in the
 * middle of a letter; `hangs` takes the letter and never answers.
 */
export async function startSmtp() {
  const sent: ParsedMail[] = []
  const begun = Promise.withResolvers<void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('khong-co@')) return done(Object.assign(new Error('no such user'), { responseCode: 550 }))
      return done()
    },
    onData(stream, _session, done) {
      stream.once('data', () => {
        begun.resolve()
        if (smtp.dies) for (const socket of sockets) socket.destroy()
      })
      simpleParser(stream).then(
        (mail) => {
          if (smtp.hangs) return undefined
          if (smtp.refuses) return done(Object.assign(new Error('full'), { responseCode: 452 }))
          sent.push(mail)
          return done()
        },
        (error: Error) => done(error),
      )
    },
  })
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('error', () => {}) // a line that the test cut
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const smtp = {
    url: `smtp://127.0.0.1:${port}`,
    sent,
    begun: begun.promise,
    refuses: false,
    dies: false,
    hangs: false,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
  return smtp
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
