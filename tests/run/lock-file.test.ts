import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './command.ts'

type Wanted = Record<string, string>
type Manifest = { dependencies: Wanted; devDependencies: Wanted; optionalDependencies: Wanted }
type Lock = { packages: Record<string, Manifest & { version: string; resolved?: string }> }

const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, name), 'utf8')) as T
const manifest = read<Manifest>('package.json')
const { packages } = read<Lock>('package-lock.json')

test('the lock file holds what package.json asks for, exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = packages['']!
  expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
    optionalDependencies: manifest.optionalDependencies,
  })
  const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies }
  const locked = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]),
  )
  expect(locked).toEqual(wanted)
})

test('the lock file names no host to download from', () => {
  expect(Object.values(packages).filter((entry) => entry.resolved?.startsWith('http'))).toEqual([])
})
