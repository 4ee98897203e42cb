import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { qrBlock, qrSvg } from './qr.ts'

describe('a QR code', () => {
  it('is a standalone SVG that scales', async () => {
    expect(await qrSvg('https://vanlinh.example/tra-cuu/7K2M')).toMatch(/^<svg viewBox="0 0 \d+ \d+" shape-rendering/)
  })

  it('can be read again from its bitmap, Vietnamese letters too', async () => {
    const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
    const text = 'https://vanlinh.example/mời/Đỗ-Thị-Lượt'
    const { png } = await qrBlock(text, { alt: 'Mã giấy mời' })
    const codes = await readBarcodes(png!)
    expect(codes.map((code) => code.text)).toEqual([text])
  })
})
