/** Letters that nobody wrote, or that would be answered for ever: why they are not petitions. Pure. */
import type { Letter } from './letter.ts'

export const ownMark = 'x-doithoai'

export function whyIgnored(letter: Pick<Letter, 'from' | 'headers'>, ownAddress: string): string | null {
  const { from, headers } = letter
  const header = (name: string): string => (headers.get(name) ?? '').toLowerCase()
  if (from.address === '') return 'Thư không ghi người gửi'
  if (headers.has(ownMark) || withoutTag(from.address) === withoutTag(ownAddress.toLowerCase()))
    return 'Thư của chính hộp thư này'
  if (header('return-path') === '<>' || header('content-type').startsWith('multipart/report')) return bounced
  if (/^(mailer-daemon|postmaster)@/.test(from.address)) return bounced
  if (headers.has('auto-submitted') && header('auto-submitted') !== 'no') return automatic
  if (headers.has('x-autoreply') || headers.has('x-autorespond')) return automatic
  if (/^(bulk|junk|list|auto_reply)$/.test(header('precedence'))) return automatic
  if (/^(no-?reply|do-?not-?reply)@/.test(from.address)) return automatic
  if (headers.has('list-id') || headers.has('list-unsubscribe')) return 'Thư của danh sách gửi chung'
  if (header('x-spam-flag') === 'yes') return 'Máy chủ thư cho là thư rác'
  return null
}

const bounced = 'Thư báo không gửi được'
const automatic = 'Thư trả lời tự động'

/** 'ykien+phu-nu-2026@tinh.gov.vn' and 'ykien@tinh.gov.vn' are one mailbox. */
export const withoutTag = (address: string): string => address.replace(/\+[^@]*@/, '@')

/** What stands behind the plus in our own address: the conference that is meant. */
export function tagOf(to: readonly string[], ownAddress: string): string | null {
  const own = ownAddress.toLowerCase()
  const tagged = to.find((address) => address !== own && withoutTag(address) === own)
  return tagged ? (/\+([^@]+)@/.exec(tagged)?.[1] ?? null) : null
}
