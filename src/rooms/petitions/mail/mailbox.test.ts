/** E-mail intake against a real mailbox (Dovecot over IMAP) and a real SMTP server. */
import { ImapFlow } from 'imapflow'
import MailComposer from 'nodemailer/lib/mail-composer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSmtp } from '#platform/messages/smtp-testing.ts'
import { type World, worldOf } from '#platform/world.ts'
import { testMoment } from '#rooms/plan/testing.ts'
import { petitionWorld } from '../testing.ts'
import { dovecot, mailAddress, startDovecot } from './mail-server-testing.ts'
import { readMailbox } from './read-mailbox.ts'
import { sendReplies } from './send-replies.ts'

const baseUrl = 'https://doithoai.example.vn'

describe.skipIf(dovecot === null)('a real mailbox', () => {
  let made: Awaited<ReturnType<typeof petitionWorld>>
  let imap: Awaited<ReturnType<typeof startDovecot>>
  let smtp: Awaited<ReturnType<typeof startSmtp>>
  let moment = testMoment
  beforeAll(async () => {
    made = await petitionWorld()
    imap = await startDovecot()
    smtp = await startSmtp()
  }, 60_000)
  afterAll(async () => {
    await imap.stop()
    await smtp.stop()
    await made.database.close()
  })
  beforeEach(() => {
    moment = testMoment
    smtp.sent.length = 0
    smtp.refuses = false
  })

  const systemAt = (): World => worldOf(made.database, made.database.system, moment, made.at(made.office).calendar)
  /** What the job does once a minute. */
  async function look() {
    const reading = await readMailbox(systemAt, { database: made.database, address: mailAddress }, imap.url)
    await sendReplies(systemAt, { smtpUrl: smtp.url, address: mailAddress, baseUrl })
    return reading
  }

  async function withMailbox<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const auth = { user: mailAddress, pass: 'chi-de-thu' }
    const client = new ImapFlow({ host: '127.0.0.1', port: imap.port, secure: false, auth, logger: false })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.logout()
    }
  }
  const arrive = (source: Buffer | string) => withMailbox((client) => client.append('INBOX', Buffer.from(source)))

  type Written = ConstructorParameters<typeof MailComposer>[0]
  let number = 0
  async function letter(more: Written): Promise<string> {
    number += 1
    const messageId = `<thu-${number}@example.vn>`
    const from = '"Lò Thị Phương" <phuong@example.vn>'
    const mail = { from, to: mailAddress, subject: 'Đường liên xã', text: 'Bao giờ sửa?', messageId, ...more }
    await arrive(await new MailComposer(mail).compile().build())
    return messageId
  }
  const petitions = () =>
    made.rows(
      `select p.text, p.channel, s.full_name, s.email, c.how from petition p join petition_sender s on s.petition_id = p.id
       join petition_consent c on c.petition_id = p.id where p.channel = 'email' order by p.id`,
    )
  const setAside = async () => (await made.rows('select why_not from mail_intake where why_not is not null order by taken_at, message_id')).map((row) => row.why_not) // biome-ignore format: one query

  test('a letter becomes a petition, once, and its receipt comes back in the thread', async () => {
    const messageId = await letter({ text: 'Đường vào bản bị sạt từ tháng 9, bao giờ sửa?\n\nGửi từ iPhone của tôi' })
    expect((await look()).counts).toMatchObject({ petition: 1 })
    expect(await petitions()).toEqual([
      {
        text: 'Đường liên xã\n\nĐường vào bản bị sạt từ tháng 9, bao giờ sửa?',
        channel: 'email',
        full_name: 'Lò Thị Phương',
        email: 'phuong@example.vn',
        how: 'email',
      },
    ])
    const [reply] = smtp.sent
    expect([reply!.subject, reply!.inReplyTo, reply!.from!.value[0]!.address]).toEqual([
      'Re: Đường liên xã',
      messageId,
      mailAddress,
    ])
    expect(reply!.headers.get('auto-submitted')).toBe('auto-replied')
    const [row] = await made.rows(
      'select code from petition_code k join mail_intake m on m.petition_id = k.petition_id',
    )
    const code = String(row!.code)
    expect(reply!.text).toContain(`Mã theo dõi: ${code.slice(0, 4)}-${code.slice(4)}`)
    expect(reply!.text).toContain('https://doithoai.example.vn/theo-doi')
    expect((await look()).counts).toMatchObject({ petition: 0, known: 0 })
    expect(smtp.sent).toHaveLength(1)
  })

  test('the same letter delivered again, and a mailbox that counts anew, add nothing', async () => {
    const before = (await petitions()).length
    await letter({ messageId: '<hai-lan@example.vn>' })
    await letter({ messageId: '<hai-lan@example.vn>' })
    await look()
    expect((await petitions()).length).toBe(before + 1)
    await made.rows('update mailbox_reading set uid_validity = 1')
    expect((await look()).counts).toMatchObject({ petition: 0, known: 3 })
    expect(smtp.sent).toHaveLength(1)
  })

  test('an answer to the receipt adds to the petition; from another address it is a petition of its own', async () => {
    await letter({ from: 'hoi@example.vn', text: 'Chợ xã ngập nước' })
    await look()
    const references = smtp.sent[0]!.messageId!
    const more = { inReplyTo: references, references, subject: 'Re: Đường liên xã' }
    const quoted = `\n\nVào Th 6, 20 thg 11, 2026 vào lúc 10:00 Hội nghị <${mailAddress}>\nđã viết:\n> Ý kiến của ông, bà`
    await letter({ ...more, from: 'hoi@example.vn', text: `Chỗ cổng chợ, cạnh trạm điện.${quoted}` })
    await letter({ ...more, from: 'khac@example.vn', text: 'Việc của tôi khác hẳn.' })
    expect((await look()).counts).toMatchObject({ supplement: 1, petition: 1 })
    const rows = await made.rows('select kind, text, made_by from petition_message')
    expect(rows).toEqual([{ kind: 'supplement', text: 'Chỗ cổng chợ, cạnh trạm điện.', made_by: null }])
  })

  test('HTML, NFD and TCVN3 arrive as sound text', async () => {
    await letter({
      from: 'chu@example.vn',
      text: undefined,
      subject: 'Ý kiến',
      html: '<p>Đề nghị <b>mở lớp</b> xóa mù chữ</p><p>buổi tối.</p>',
    })
    await letter({ from: 'chu@example.vn', subject: '', text: 'Trạm y tế không có thuốc'.normalize('NFD') })
    const old = Buffer.concat([
      Buffer.from(
        'From: chu@example.vn\r\nTo: ykien@vanlinh.example.vn\r\nMessage-ID: <tcvn3@example.vn>\r\nSubject: \r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
      ),
      // 'Đề nghị sửa đường vào bản, nước chảy mạnh lắm' as an old machine types it.
      Buffer.from('§Ò nghÞ söa ®­êng vµo b¶n, n­íc ch¶y m¹nh l¾m', 'latin1'),
    ])
    await arrive(old)
    await look()
    const texts = (await petitions()).flatMap((row) => (row.email === 'chu@example.vn' ? [row.text] : []))
    expect(new Set(texts)).toEqual(
      new Set([
        'Ý kiến\n\nĐề nghị mở lớp xóa mù chữ\n\nbuổi tối.',
        'Trạm y tế không có thuốc',
        'Đề nghị sửa đường vào bản, nước chảy mạnh lắm',
      ]),
    )
  })

  test('what no person wrote is set aside with the reason, and never answered', async () => {
    await made.rows('delete from mail_intake where why_not is not null')
    const before = (await petitions()).length
    await letter({ headers: { 'Auto-Submitted': 'auto-replied' } })
    await letter({ from: 'MAILER-DAEMON@example.vn' })
    await letter({ from: mailAddress })
    await letter({ headers: { 'List-Id': '<tin.example.vn>' } })
    await letter({ headers: { Precedence: 'bulk' } })
    await letter({ from: 'no-reply@example.vn' })
    await letter({ headers: { 'X-DoiThoai': '1' } })
    expect((await look()).counts).toMatchObject({ ignored: 7, petition: 0 })
    expect((await setAside()).sort()).toEqual([
      'Thư báo không gửi được',
      'Thư của chính hộp thư này',
      'Thư của chính hộp thư này',
      'Thư của danh sách gửi chung',
      'Thư trả lời tự động',
      'Thư trả lời tự động',
      'Thư trả lời tự động',
    ])
    expect([(await petitions()).length, smtp.sent.length]).toEqual([before, 0])
    const flags = await withMailbox(async (client) => {
      await client.mailboxOpen('INBOX')
      const last = await client.fetchOne('*', { flags: true })
      return last ? [...last.flags!] : []
    })
    expect(flags).toContain('\\Flagged')
  })

  test('a machine that answers our answers is heard twenty times an hour and no more', async () => {
    for (let n = 0; n < 23; n += 1) await letter({ from: 'may@example.vn', text: `Thư thứ ${n}` })
    const { counts } = await look()
    expect([counts.petition, counts.ignored]).toEqual([20, 3])
    moment = new Date(testMoment.getTime() + 2 * 3_600_000)
    await letter({ from: 'may@example.vn', text: 'Hai giờ sau' })
    expect((await look()).counts).toMatchObject({ petition: 1 })
  })

  test('files are kept by the rules of the form, under plain names; what is left out is told', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await letter({
      attachments: [
        { filename: 'Lò Thị Phương.png', content: png },
        { filename: 'chay-thu.exe', content: Buffer.from('MZ chương trình') },
      ],
    })
    await look()
    const rows = await made.rows(
      `select a.kind, f.name, a.original_name from petition_attachment a join file f on f.id = a.file_id`,
    )
    expect(rows).toEqual([{ kind: 'photo', name: 'Ảnh 1.png', original_name: 'Lò Thị Phương.png' }])
    expect(smtp.sent[0]!.text).toContain('Tệp kèm chưa nhận được:\n- “chay-thu.exe” không phải ảnh')
  })

  test('a reply that cannot be sent waits and is sent later, once', async () => {
    smtp.refuses = true
    await letter({ from: 'cho@example.vn', subject: 'Chờ trả lời' })
    await look()
    await look()
    expect(smtp.sent).toEqual([])
    smtp.refuses = false
    moment = new Date(testMoment.getTime() + 61_000)
    await look()
    await look()
    expect(smtp.sent.map((mail) => mail.subject)).toEqual(['Re: Chờ trả lời'])
  })

  test('a plus in the address names the conference; an empty letter is answered in words', async () => {
    await letter({ to: mailAddress.replace('@', '+phu-nu-2026@') })
    await letter({ to: mailAddress.replace('@', '+khong-co@'), subject: 'Nhầm địa chỉ' })
    await letter({ subject: '', text: ' ' })
    expect((await look()).counts).toMatchObject({ petition: 1, refused: 2 })
    expect(smtp.sent.map((mail) => mail.text!.includes('chưa được tiếp nhận'))).toEqual([false, true, true])
    expect(smtp.sent[1]!.text).toContain('ykien+phu-nu-2026@vanlinh.example.vn')
  })

  test('a wrong password is told on the page of the mailbox, and mended by the next look', async () => {
    const wrong = imap.url.replace('chi-de-thu', 'sai')
    await readMailbox(systemAt, { database: made.database, address: mailAddress }, wrong)
    const problem = () => made.rows('select problem from mailbox_reading')
    expect(await problem()).toEqual([
      { problem: 'Máy chủ thư không nhận tài khoản hoặc mật khẩu trong MAIL_IMAP_URL.' },
    ])
    await look()
    expect(await problem()).toEqual([{ problem: null }])
  }, 60_000)
})
