/** One message to one address of another system, over HTTP: never into the office's own network, never along a redirect. */
import { lookup } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { isPrivateAddress } from './private-address.ts'

/** `isUnsure`: it may have reached the other side, and no answer says so. */
export type Posted = { status: number | null; problem: string | null; isUnsure: boolean }

const patienceMs = 10_000

/** What stands in the way of an address as it is written; null: nothing. */
export function addressProblem(url: URL, allowsPrivate: boolean): string | null {
  if (allowsPrivate) return null
  if (url.protocol !== 'https:') return 'Địa chỉ nhận tin phải bắt đầu bằng https://.'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) && isPrivateAddress(host) ? inside : null
}

const inside = 'Địa chỉ này nằm trong mạng nội bộ; phần mềm chỉ gửi tin ra ngoài.'

/** Asked when the line is opened, so that a name which changes its address between question and use leads nowhere either. */
const lookupOutside: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(Object.assign(new Error('private address'), { code: 'EPRIVATE' }), [])
    if (options.all) return callback(null, addresses)
    return callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}

export function postOutside(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  allowsPrivate: boolean,
): Promise<Posted> {
  const url = new URL(address)
  const problem = addressProblem(url, allowsPrivate)
  if (problem) return Promise.resolve({ status: null, problem, isUnsure: false })
  const request = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) =>
      resolve({ status: null, problem: failureWords(error), isUnsure: asking.writableFinished })
    const asking = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'DoiThoai-Webhook/1',
          ...headers,
          'content-length': Buffer.byteLength(body),
        },
        agent: false,
        signal: AbortSignal.timeout(patienceMs),
        ...(allowsPrivate ? {} : { lookup: lookupOutside }),
      },
      (response) => {
        const status = response.statusCode ?? 0
        resolve({ status, problem: status >= 200 && status < 300 ? null : statusWords(status), isUnsure: false })
        // Whatever they answer beyond the status is not read.
        response.destroy()
      },
    )
    asking.on('error', fail)
    asking.end(body)
  })
}

const statusWords = (status: number): string =>
  status >= 300 && status < 400
    ? `Địa chỉ chuyển hướng (${status}). Ghi thẳng địa chỉ cuối cùng.`
    : `Bên nhận trả lời ${status}.`

function failureWords({ code, name }: NodeJS.ErrnoException): string {
  if (code === 'EPRIVATE') return inside
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR')
    return 'Bên nhận không trả lời trong 10 giây.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Không tìm thấy tên máy của địa chỉ này.'
  if (code === 'ECONNREFUSED') return 'Máy bên nhận không mở cổng này.'
  if (code?.startsWith('ERR_TLS') || code?.includes('CERT')) return 'Chứng thư https của bên nhận không hợp lệ.'
  return 'Đường truyền tới bên nhận bị ngắt.'
}
