/** A real mailbox for tests, on this machine only: Dovecot. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#platform/messages/smtp-testing.ts'

/** Debian keeps it where only root looks for programs. */
export const dovecot = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path)) ?? null

export const mailAddress = 'ykien@vanlinh.example.vn'
const password = 'chi-de-thu'

/** `url` for the program, as an operator writes it. */
export async function startDovecot(): Promise<{ url: string; port: number; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'doithoai-dovecot-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const mail = join(folder, 'mail')
  mkdirSync(mail)
  const isRoot = process.getuid?.() === 0
  // Dovecot lets nobody read mail as root.
  const owner = isRoot ? idsOf('nobody') : { uid: userInfo().uid, gid: userInfo().gid }
  chownSync(mail, owner.uid, owner.gid)
  const config = join(folder, 'dovecot.conf')
  writeFileSync(config, configOf({ folder, port, mail, ...owner, user: isRoot ? null : userInfo().username }))
  const server = spawn(dovecot!, ['-F', '-c', config], { stdio: 'ignore' })
  await untilAnswered(port, server, join(folder, 'log'))
  return {
    url: `imap://${encodeURIComponent(mailAddress)}:${password}@127.0.0.1:${port}/INBOX`,
    port,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const idsOf = (user: string) => ({
  uid: Number(execFileSync('id', ['-u', user])),
  gid: Number(execFileSync('id', ['-g', user])),
})

type Config = { folder: string; port: number; mail: string; uid: number; gid: number; user: string | null }

function configOf({ folder, port, mail, uid, gid, user }: Config): string {
  const asMyself = user
    ? `default_internal_user = ${user}
default_internal_group = ${String(execFileSync('id', ['-gn'])).trim()}
default_login_user = ${user}
service anvil {\n  chroot =\n}`
    : ''
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${mail}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${asMyself}
`
}

async function untilAnswered(port: number, server: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) break
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('data', () => resolve(true) ?? socket.destroy())
      socket.once('error', () => resolve(false))
    })
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Dovecot did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`)
}
