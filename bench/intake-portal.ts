/** A portal that sends petitions as fast as it is answered, and sends again whatever was not acknowledged. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

export type Portal = {
  /** What the server said that it has: the text of the petition, and the id that it was given. */
  acknowledged: Map<string, string>
  /** Sendings whose answer was lost or was an error of the server. */
  retried: number
  stop: () => Promise<void>
}

/** `place` is asked anew for each sending: a server that was started again answers at another port. */
export function openPortal(place: () => string, keys: readonly string[], atOnce: number): Portal {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const portal: Portal = { acknowledged: new Map(), retried: 0, stop }
  let isOpen = true
  const workers = Array.from({ length: atOnce }, (_, worker) => work(keys[worker % keys.length]!))

  async function work(key: string): Promise<void> {
    while (isOpen) {
      const own = randomUUID()
      const text = `Đường liên xã bị sạt từ tháng 9, bà con mong sớm được sửa (${own})`
      const body = JSON.stringify({ hoiNghi: benchSlug, noiDung: text, nguoiGui: { hoTen: 'Lò Thị Phương', dienThoai: '0900 000 274' }, daDongY: true }) // biome-ignore format: one petition
      let id = await send(agent, place(), key, own, body)
      while (id === null) {
        portal.retried += 1
        await new Promise((resolve) => setTimeout(resolve, 200))
        id = await send(agent, place(), key, own, body)
      }
      portal.acknowledged.set(text, id)
    }
  }

  async function stop(): Promise<void> {
    isOpen = false
    await Promise.all(workers)
    agent.destroy()
  }
  return portal
}

export const benchSlug = 'hoi-nghi-do-luong'

/** The id of the petition; null where nobody answered or the server failed. What is refused in words is a fault of the bench. */
function send(agent: Agent, place: string, key: string, own: string, body: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const asking = request(
      `${place}/api/v1/petitions`,
      {
        method: 'POST',
        agent,
        headers: {
          authorization: `Bearer ${key}`,
          'idempotency-key': own,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        let answer = ''
        response.on('data', (chunk) => (answer += chunk))
        response.on('error', () => resolve(null))
        response.on('end', () => {
          if (response.statusCode === 201) resolve((JSON.parse(answer) as { id: string }).id)
          else if (response.statusCode! >= 500 || response.statusCode === 429) resolve(null)
          else reject(new Error(`${response.statusCode}: ${answer}`))
        })
      },
    )
    asking.on('error', () => resolve(null))
    asking.end(body)
  })
}
