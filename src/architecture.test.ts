import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/package-root.ts'
import {
  doorsToPages,
  drawerNames,
  forbiddenWords,
  longFiles,
  ownClocks,
  type Source,
  sharedTables,
  untidyImports,
  unwrappedPages,
  wrongImports,
} from './architecture.ts'

const sources: Source[] = globSync('src/**/*.{ts,tsx}', { cwd: packageRoot })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.tsx?$/.test(path) && path !== 'src/architecture.ts')
  .map((path) => ({ path, text: readFileSync(join(packageRoot, path), 'utf8') }))

const written = sources.filter((source) => !/(\/|^)(testing|.*-testing)[^/]*\.ts$/.test(source.path))

test('rooms import upstream only and through the door; the floors below know no room', () => {
  expect(wrongImports(sources)).toEqual([])
})

test('a door never leads to a page', () => {
  expect(doorsToPages(sources)).toEqual([])
})

test('imports across folders go by the package’s names and carry their ending', () => {
  expect(untidyImports(sources)).toEqual([])
})

test('each table is written by one room', () => {
  expect(sharedTables(written)).toEqual([])
})

test('no enum, namespace, ignored error or forgotten TODO', () => {
  expect(forbiddenWords(sources)).toEqual([])
})

test('rules and steps have no clock of their own', () => {
  expect(ownClocks(written)).toEqual([])
})

test('every loader and action of a room is wrapped', () => {
  expect(unwrappedPages(sources)).toEqual([])
})

test('no file is over its limit, and none is a drawer', () => {
  expect(longFiles(sources)).toEqual([])
  expect(drawerNames(sources)).toEqual([])
})

test('each seeded violation is caught', () => {
  const seeded = (path: string, text: string) => [{ path, text }]
  const plan = (text: string) => seeded('src/rooms/plan/step.ts', text)
  expect(wrongImports(plan(`import { a } from '#rooms/hall/index.ts'`))).toHaveLength(1)
  expect(wrongImports(plan(`import { a } from '../hall/index.ts'`))).toHaveLength(1)
  expect(wrongImports(plan(`import { a } from '#rooms/directory/load-actor.ts'`))).toHaveLength(1)
  expect(wrongImports(plan(`import { a } from '#shell/frame.ts'`))).toHaveLength(1)
  expect(wrongImports(plan(`const a = await import('#rooms/hall/index.ts')`))).toHaveLength(1)
  expect(wrongImports(seeded('src/platform/x.ts', `import { a } from '#rooms/plan/index.ts'`))).toHaveLength(1)
  expect(wrongImports(seeded('src/vietnamese/x.ts', `export { a } from '#calendar/day.ts'`))).toHaveLength(1)
  expect(wrongImports(plan(`import { a } from '#rooms/directory/index.ts'`))).toEqual([])
  expect(untidyImports(plan(`import { a } from '../../platform/db.ts'`))).toHaveLength(1)
  expect(untidyImports(plan(`import { a } from './other'`))).toHaveLength(1)
  const door = { path: 'src/rooms/plan/index.ts', text: `export { a } from './middle.ts'` }
  const middle = { path: 'src/rooms/plan/middle.ts', text: `import { b } from './web/page.tsx'` }
  expect(doorsToPages([door, middle])).toHaveLength(1)
  const writer = (room: string, text: string) => ({ path: `src/rooms/${room}/step.ts`, text })
  const builder = writer('plan', `tx.insertInto('task')`)
  expect(sharedTables([builder, writer('hall', `tx.updateTable('task')`)])).toEqual(['task: hall, plan'])
  expect(sharedTables([builder, writer('hall', 'sql`delete from task where id = 1`')])).toEqual(['task: hall, plan'])
  expect(forbiddenWords(plan('export enum A { b }'))).toHaveLength(1)
  expect(ownClocks(plan('const now = new Date()'))).toHaveLength(1)
  expect(unwrappedPages(seeded('src/rooms/plan/web/a.tsx', 'export async function loader() {}'))).toHaveLength(1)
  expect(longFiles(plan('\n'.repeat(301)))).toHaveLength(1)
  expect(drawerNames(seeded('src/rooms/plan/plan-utils.ts', ''))).toHaveLength(1)
})
