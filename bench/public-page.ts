import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { packageRoot } from '#platform/package-root.ts'
import type { Benchmark, Line } from './measure.ts'
import { roomyFolder, type Served, serve } from './serving.ts'

export const publicPage: Benchmark = {
  name: 'public-page',
  about: 'all bytes of a first visit, compressed: page, style, fonts; and its scripts',
  async run({ say }) {
    const data = roomyFolder('page')
    let served: Served | null = null
    try {
      served = await serve(packageRoot, join(data.path, 'data'))
      const home = await visit(served.url, '/')
      const pages = [home]
      const slug = /href="(\/hoi-nghi\/[a-z0-9-]+)"/.exec(home.html)?.[1]
      if (slug) pages.push(await visit(served.url, slug))
      else say('no published conference on the front page: only / is measured')
      return pages.flatMap((page): Line[] => [
        {
          what: `${page.path}, everything`,
          measured: page.bytes / 1000,
          unit: 'kB',
          budget: 50,
          baseline: { what: 'its page alone', measured: page.htmlBytes / 1000 },
        },
        { what: `${page.path}, scripts`, measured: page.scripts / 1000, unit: 'kB', budget: 0, baseline: null },
      ])
    } finally {
      await served?.stop()
      data.remove()
    }
  },
}

type Visit = { path: string; html: string; bytes: number; htmlBytes: number; scripts: number }

/** As a browser loads it: every style sheet, every picture and, at worst, every font that the style names. */
async function visit(origin: string, path: string): Promise<Visit> {
  const page = await get(origin + path)
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`)
  const html = page.text
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(
    (match) => /href="([^"]+)"/.exec(match[0])![1]!,
  )
  const pictures = [...html.matchAll(/<(?:img|link rel="icon")[^>]+(?:src|href)="(\/[^"]+)"/g)].map(
    (match) => match[1]!,
  )
  const external = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1]!)
  const preloaded = [...html.matchAll(/<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g)].map((match) => match[1]!)
  const inline = [...html.matchAll(/<script(?![^>]+src=)[^>]*>([\s\S]*?)<\/script>/g)]
  let bytes = page.bytes
  let scripts = inline.reduce((sum, match) => sum + Buffer.byteLength(match[1]!), 0)
  const fonts = new Set<string>()
  for (const style of styles) {
    const sheet = await get(new URL(style, origin).href)
    bytes += sheet.bytes
    for (const font of fontsUsed(sheet.text, html)) fonts.add(font)
  }
  for (const place of [...fonts, ...pictures]) bytes += (await get(new URL(place, origin).href)).bytes
  for (const place of [...external, ...preloaded]) scripts += (await get(new URL(place, origin).href)).bytes
  return { path, html, bytes: bytes + scripts, htmlBytes: page.bytes, scripts }
}

/** As a browser chooses: a face with a range of letters is loaded when one of them stands on the page. */
function fontsUsed(css: string, html: string): string[] {
  const letters = [...new Set(html)].map((letter) => letter.codePointAt(0)!)
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  return faces
    .filter((face) => {
      const ranges = [...face.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map((match) => [
        Number.parseInt(match[1]!, 16),
        Number.parseInt(match[2] ?? match[1]!, 16),
      ])
      return (
        ranges.length === 0 || ranges.some(([from, to]) => letters.some((letter) => letter >= from! && letter <= to!))
      )
    })
    .flatMap((face) => [...face.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]!))
}

/** What goes over the line: the body as it was sent, compressed. */
function get(url: string): Promise<{ status: number; bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const sent = Buffer.concat(chunks)
        const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync, zstd: zstdDecompressSync }
        const encoding = response.headers['content-encoding'] as keyof typeof unpack | undefined
        const body = encoding ? unpack[encoding](sent) : sent
        resolve({ status: response.statusCode!, bytes: sent.byteLength, text: body.toString('utf8') })
      })
    })
      .on('error', reject)
      .end()
  })
}
