import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { secretKeyFrom } from './secret-key.ts'

const folder = mkdtempSync(join(tmpdir(), 'doithoai-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is sealed opens again, also after a restart', () => {
  const first = secretKeyFrom(folder, undefined)
  const second = secretKeyFrom(folder, undefined)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (plain) => {
      expect(second.open(first.seal(Buffer.from(plain)))).toEqual(Buffer.from(plain))
    }),
  )
})

test('the key is kept where only its owner reads it', () => {
  secretKeyFrom(folder, undefined)
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toHaveLength(43)
})

test('a changed byte anywhere is noticed', () => {
  const key = secretKeyFrom(folder, 'k'.repeat(40))
  const sealed = key.seal(Buffer.from('JBSWY3DPEHPK3PXP'))
  for (let place = 0; place < sealed.length; place++) {
    const changed = Buffer.from(sealed)
    changed[place] = changed[place]! ^ 1
    expect(() => key.open(changed)).toThrow()
  }
})

test('another key opens nothing, and the same text is sealed differently each time', () => {
  const key = secretKeyFrom(folder, 'k'.repeat(40))
  expect(() => secretKeyFrom(folder, 'l'.repeat(40)).open(key.seal(Buffer.from('x')))).toThrow()
  expect(key.seal(Buffer.from('x'))).not.toEqual(key.seal(Buffer.from('x')))
})

test('a given key needs no file', () => {
  const bare = mkdtempSync(join(tmpdir(), 'doithoai-key-'))
  const sealed = secretKeyFrom(bare, 'k'.repeat(40)).seal(Buffer.from('x'))
  rmSync(bare, { recursive: true })
  expect(secretKeyFrom(bare, 'k'.repeat(40)).open(sealed).toString()).toBe('x')
})
