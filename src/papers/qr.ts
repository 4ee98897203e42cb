import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { packageRoot } from '#platform/package-root.ts'
import type { ImageBlock } from './model.ts'

// The module's own file from the installed package: left to itself the library would fetch it from a public network.
let ready: Promise<unknown> | null = null

function prepare(): Promise<unknown> {
  ready ??= Promise.resolve().then(() => {
    const require = createRequire(join(packageRoot, 'package.json'))
    const wasm = readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))
    return prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true })
  })
  return ready
}

async function write(text: string) {
  await prepare()
  const code = await writeBarcode(text, { format: 'QRCode', options: 'ecLevel=M', scale: 8 })
  if (code.error) throw new Error(`No QR code for this text: ${code.error}`)
  return { image: code.image, svg: standalone(code.svg) }
}

/** The writer's SVG without its prolog, scaling with its place and drawn without blurred edges. */
function standalone(svg: string): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<desc>.*?<\/desc>\s*/s, '')
    .replace(/<svg width="(\d+)" height="(\d+)"/, '<svg viewBox="0 0 $1 $2" shape-rendering="crispEdges"')
    .trim()
}

/** A QR code (level M, with its quiet zone) as a standalone SVG. */
export async function qrSvg(text: string): Promise<string> {
  return (await write(text)).svg
}

/** The same as a block of a paper, with a bitmap for word processors; `size` in mm, at least 20 so that phones read it. */
export async function qrBlock(
  text: string,
  options: { alt: string; size?: number } & Pick<ImageBlock, 'id' | 'caption' | 'align'>,
): Promise<ImageBlock> {
  const { alt, size = 25, ...rest } = options
  const code = await write(text)
  const png = code.image ? new Uint8Array(await code.image.arrayBuffer()) : undefined
  return { kind: 'image', svg: code.svg, png, width: size, height: size, alt, ...rest }
}
